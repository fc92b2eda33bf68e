/** The ID of the button that opens the template menu; the focus returns to it. */
export const TEMPLATE_MENU_ID = "template-menu";
