const TEXT_FIELDS =
  "input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]";

/** Whether a key belongs to a field: a sign pressed there is text. */
export function isTyping(event: Event): boolean {
  // The editor is in a shadow root, which hides it from `event.target`.
  const [inner] = event.composedPath();
  return inner instanceof Element && inner.closest(TEXT_FIELDS) !== null;
}
