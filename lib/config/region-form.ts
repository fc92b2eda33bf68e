/** The form of every AWS Region's ID, known or not. */
export const regionForm = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;

/** Whether a text has the form of a Region's ID: the page makes no call about a half-typed one. */
export function hasRegionForm(text: string): boolean {
  return regionForm.test(text);
}
