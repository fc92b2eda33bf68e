import { createStore } from "zustand/vanilla";
import type { Unsubscribe } from "@/lib/unsubscribe";
import { commandStore, isEnabled } from "@/state/commands/command-store";

interface ShortcutSettings {
  /** Whether shortcuts of a single key, such as `?`, work. WCAG 2.1.4 asks for a switch. */
  readonly plainKeys: boolean;
  setPlainKeys(plainKeys: boolean): void;
}

export const shortcutSettingsStore = createStore<ShortcutSettings>((set) => ({
  plainKeys: true,
  setPlainKeys: (plainKeys) => set({ plainKeys }),
}));

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

/** The parts of a keyboard event that matter for a shortcut. */
export type KeyPress = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The `KeyboardEvent.code` of keys that are not letters. */
const KEY_CODES: Readonly<Record<string, string>> = {
  ".": "Period",
  ",": "Comma",
  "/": "Slash",
  Enter: "Enter",
};

/** Apple shows modifier keys as symbols. */
const APPLE_SYMBOLS: Readonly<Record<string, string>> = { Mod: "⌘", Alt: "⌥", Shift: "⇧", Enter: "↩" };

/** @param apple whether Mod is the Command key */
export function isShortcut(press: KeyPress, shortcut: string, apple: boolean): boolean {
  const { modifiers, key } = parseShortcut(shortcut);
  const mod = modifiers.has("Mod");
  if (press.ctrlKey !== (mod && !apple) || press.metaKey !== (mod && apple)) return false;
  if (press.altKey !== modifiers.has("Alt")) return false;
  // "?" needs Shift on some keyboards and not on others.
  if (!isPlain(shortcut) && press.shiftKey !== modifiers.has("Shift")) return false;
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  // With Shift, Alt or a non-Latin layout, the key produces another character than its name.
  const isShifted = press.shiftKey || press.altKey || !/^[ -~]+$/.test(press.key);
  return isShifted && !isPlain(shortcut) && press.code === getKeyCode(key);
}

/** A single character, which is text in a text field. A function key is not one. */
export function isPlain(shortcut: string): boolean {
  const { modifiers, key } = parseShortcut(shortcut);
  return !modifiers.has("Mod") && !modifiers.has("Alt") && !/^F\d/.test(key);
}

/** The labels of the keys to press, in order. */
export function getKeyLabels(shortcut: string, apple: boolean): string[] {
  const { modifiers, key } = parseShortcut(shortcut);
  const shown = key.length === 1 ? key.toUpperCase() : key;
  return [...modifiers, shown].map(
    (part) => (apple ? APPLE_SYMBOLS[part] : undefined) ?? (part === "Mod" ? "Ctrl" : part),
  );
}

function parseShortcut(shortcut: string) {
  const parts = shortcut.split("-");
  return { modifiers: new Set(parts.slice(0, -1)), key: parts.at(-1) ?? "" };
}

function getKeyCode(key: string): string | undefined {
  return /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : KEY_CODES[key];
}

/** Whether the keyboard has a Command key. */
export function isApple(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);
}
