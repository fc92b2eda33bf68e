/** What the top of every page says, in English. */
export const headerText = {
  skip: "Skip to the main content",
};
