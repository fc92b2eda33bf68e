/** Lets the page do what else is due, such as what somebody has just typed. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
