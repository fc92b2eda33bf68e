/** The parts of a key press that tell shortcuts apart. */
export type KeyPress = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** By `KeyboardEvent.code`, the keys of shortcuts that are no letters. */
const PLACES: Readonly<Record<string, string>> = {
  ".": "Period",
  ",": "Comma",
  "/": "Slash",
  Enter: "Enter",
};

/** On Apple's machines each key has a sign, and they stand without a plus between them. */
const APPLE_SIGNS: Readonly<Record<string, string>> = { Mod: "⌘", Alt: "⌥", Shift: "⇧", Enter: "↩" };

/** Whether the press is the shortcut. @param apple whether Mod is the Command key */
export function isShortcut(press: KeyPress, shortcut: string, apple: boolean): boolean {
  const { modifiers, key } = partsOf(shortcut);
  const mod = modifiers.has("Mod");
  if (press.ctrlKey !== (mod && !apple) || press.metaKey !== (mod && apple)) return false;
  if (press.altKey !== modifiers.has("Alt")) return false;
  // Where "?" is needs Shift on some keyboards and not on others.
  if (!isPlain(shortcut) && press.shiftKey !== modifiers.has("Shift")) return false;
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  // With Shift or Alt, or another script, the key gives another sign than the one that stands for it.
  const givesAnother = press.shiftKey || press.altKey || !/^[ -~]+$/.test(press.key);
  return givesAnother && !isPlain(shortcut) && press.code === placeOf(key);
}

/** A single sign, which somebody who types means as such. A function key is none. */
export function isPlain(shortcut: string): boolean {
  const { modifiers, key } = partsOf(shortcut);
  return !modifiers.has("Mod") && !modifiers.has("Alt") && !/^F\d/.test(key);
}

/** What stands on the keys to press, in order. */
export function keysOf(shortcut: string, apple: boolean): string[] {
  const { modifiers, key } = partsOf(shortcut);
  const shown = key.length === 1 ? key.toUpperCase() : key;
  return [...modifiers, shown].map(
    (part) => (apple ? APPLE_SIGNS[part] : undefined) ?? (part === "Mod" ? "Ctrl" : part),
  );
}

function partsOf(shortcut: string) {
  const parts = shortcut.split("-");
  return { modifiers: new Set(parts.slice(0, -1)), key: parts.at(-1) ?? "" };
}

function placeOf(key: string): string | undefined {
  return /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : PLACES[key];
}
