/**
 * Takes what is behind the number sign out of the address bar, without a step in the history.
 *
 * Next.js puts a `replaceState` of its own on `history`. For an entry that a link within the page made, it would leave a
 * state that it takes for another router's until its next render, and reload the page when somebody comes back to it.
 */
export function withoutHash(): void {
  if (location.hash === "") return;
  History.prototype.replaceState.call(history, history.state, "", `${location.pathname}${location.search}`);
}
