/** What the top of every page says, in English. */
export const headerText = {
  setup: "AWS set-up",
  skip: "Skip to the main content",
};
