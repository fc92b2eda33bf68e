/** Takes what is behind the number sign out of the address bar, without a step in the history. */
export function withoutHash(): void {
  if (location.hash === "") return;
  history.replaceState(history.state, "", `${location.pathname}${location.search}`);
}
