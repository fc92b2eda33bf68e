import { commandStore, isEnabled } from "@/state/commands/command-store";
import { isApple } from "@/state/commands/is-apple";
import { isTyping } from "@/state/commands/is-typing";
import { isPlain, isShortcut } from "@/state/commands/shortcut";
import { shortcutSettingsStore } from "@/state/commands/shortcut-settings-store";

/** Does what the shortcuts of the registered commands say. Returns what ends it. */
export function followShortcuts(): () => void {
  // Before the editor sees the key: it would put in a line for Mod-Enter.
  const options = { capture: true };
  addEventListener("keydown", follow, options);
  return () => removeEventListener("keydown", follow, options);
}

function follow(event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented) return;
  const meant = commandStore
    .getState()
    .commands.filter(({ shortcut }) => shortcut !== undefined && isShortcut(event, shortcut, isApple()));
  const [first] = meant;
  if (first?.shortcut === undefined) return;
  if (isPlain(first.shortcut) && (isTyping(event) || !shortcutSettingsStore.getState().plainKeys)) return;
  event.preventDefault();
  event.stopPropagation();
  // What is behind a modal dialog cannot be seen, so nothing is done to it.
  if (event.repeat || isInModal(event)) return;
  meant.find(isEnabled)?.run();
}

function isInModal(event: Event): boolean {
  return event
    .composedPath()
    .some((node) => node instanceof Element && node.role?.endsWith("dialog") && node.ariaModal !== "false");
}
