/** The button that opens the template menu; the focus comes back to it. */
export const TEMPLATE_MENU_ID = "template-menu";
