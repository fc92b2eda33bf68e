/** What every AWS region looks like, known or not. */
export const regionForm = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;
