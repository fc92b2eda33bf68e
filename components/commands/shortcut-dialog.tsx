"use client";

import { useStore } from "zustand";
import { Keys } from "@/components/commands/keys";
import type { OpenedDialogProps } from "@/components/dialogs/dialog-store";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import type { Catalogue } from "@/lib/language/en";
import { commandStore, groupCommands } from "@/state/commands/command-store";
import { shortcutSettingsStore } from "@/state/commands/shortcuts";
import { useText } from "@/state/language/use-text";

interface EditorKey {
  readonly shortcut: string;
  readonly does: keyof Catalogue["commands"]["editor"];
}

/** The editor's own keys that the list of shortcuts shows. */
const EDITOR_KEYS: readonly EditorKey[] = [
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

/** Every shortcut of the page, and the editor's own keys. */
export function ShortcutDialog({ open, onClose }: OpenedDialogProps) {
  const text = useText();
  const commands = useStore(commandStore, (state) => state.commands);
  const { plainKeys, setPlainKeys } = useStore(shortcutSettingsStore);
  const groups = groupCommands(commands.filter(({ shortcut }) => shortcut !== undefined));
  return (
    <Dialog open={open} onClose={onClose} title={text.commands.shortcuts}>
      <div className="flex flex-col gap-5">
        {groups.map(({ group, commands: own }) => (
          <KeyTable
            key={group}
            title={text.commands.groups[group]}
            rows={own.map(({ shortcut = "", name }) => [shortcut, name(text)])}
          />
        ))}
        {commands.some(({ id }) => id === "go.template") && (
          <KeyTable
            title={text.commands.inEditor}
            rows={EDITOR_KEYS.map(({ shortcut, does }) => [shortcut, text.commands.editor[does]])}
          />
        )}
        <Checkbox label={text.commands.plainKeys} checked={plainKeys} onCheckedChange={setPlainKeys} />
      </div>
    </Dialog>
  );
}

interface KeyTableProps {
  readonly title: string;
  /** Pairs of shortcut and action. */
  readonly rows: readonly (readonly [string, string])[];
}

function KeyTable({ title, rows }: KeyTableProps) {
  return (
    <section>
      <h3 className="pb-1 text-xs font-medium text-ink-soft">{title}</h3>
      <dl className="divide-y divide-line">
        {rows.map(([shortcut, does]) => (
          <div key={`${shortcut} ${does}`} className="flex items-center justify-between gap-4 py-1.5">
            <dt>{does}</dt>
            <dd>
              <Keys shortcut={shortcut} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
