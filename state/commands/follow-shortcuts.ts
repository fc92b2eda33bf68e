import type { Unsubscribe } from "@/lib/unsubscribe";
import { commandStore, isEnabled } from "@/state/commands/command-store";
import { isApple, isPlain, isShortcut } from "@/state/commands/shortcut";
import { shortcutSettingsStore } from "@/state/commands/shortcut-settings-store";

/** Runs the registered commands on their shortcuts. */
export function followShortcuts(): Unsubscribe {
  // Before the editor handles the key: it would insert a line for Mod-Enter.
  const options = { capture: true };
  addEventListener("keydown", follow, options);
  return () => removeEventListener("keydown", follow, options);
}

function follow(event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented) return;
  const matching = commandStore
    .getState()
    .commands.filter(({ shortcut }) => shortcut !== undefined && isShortcut(event, shortcut, isApple()));
  const [first] = matching;
  if (first?.shortcut === undefined) return;
  if (isPlain(first.shortcut) && (isTyping(event) || !shortcutSettingsStore.getState().plainKeys)) return;
  event.preventDefault();
  event.stopPropagation();
  // A modal dialog hides the page, so its commands do nothing.
  if (event.repeat || isInModal(event)) return;
  matching.find(isEnabled)?.run();
}

function isInModal(event: Event): boolean {
  return event
    .composedPath()
    .some((node) => node instanceof Element && node.role?.endsWith("dialog") && node.ariaModal !== "false");
}

const TEXT_FIELDS =
  "input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]";

/** Whether the key goes to a text field, where a character is text. */
function isTyping(event: Event): boolean {
  // The editor is in a shadow root, which hides it from `event.target`.
  const [inner] = event.composedPath();
  return inner instanceof Element && inner.closest(TEXT_FIELDS) !== null;
}
