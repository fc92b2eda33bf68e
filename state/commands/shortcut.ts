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
