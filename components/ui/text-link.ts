/** The look of a link in running text. */
export const textLinkClass = "font-medium text-accent underline underline-offset-4";
