import type { Catalogue } from "@/lib/language/en";

interface EditorKey {
  readonly shortcut: string;
  readonly does: keyof Catalogue["commands"]["editor"];
}

/** The editor's own keys that the list of shortcuts shows. */
export const EDITOR_KEYS: readonly EditorKey[] = [
  { shortcut: "Ctrl-Space", does: "complete" },
  { shortcut: "Shift-F1", does: "explain" },
  { shortcut: "Mod-.", does: "fix" },
  { shortcut: "Mod-Shift-m", does: "problems" },
  { shortcut: "Mod-f", does: "find" },
  { shortcut: "Mod-d", does: "nextMatch" },
  { shortcut: "Mod-z", does: "undo" },
  { shortcut: "Tab", does: "indent" },
  { shortcut: "Escape-Tab", does: "leave" },
];
