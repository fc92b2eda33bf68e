/**
 * Removes the fragment from the address without an entry in the history.
 *
 * Next.js replaces `history.replaceState`. On an entry that a link within the page created, its version leaves a state that
 * it takes for another router's until its next render; going back to that entry would then reload the page.
 */
export function clearLocationHash(): void {
  if (location.hash === "") return;
  History.prototype.replaceState.call(history, history.state, "", `${location.pathname}${location.search}`);
}
