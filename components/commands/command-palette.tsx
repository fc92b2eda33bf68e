"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { Search } from "lucide-react";
import { useState } from "react";
import { useStore } from "zustand";
import { Keys } from "@/components/commands/keys";
import type { OpenedDialogProps } from "@/components/dialogs/dialog-store";
import { DialogBackdrop } from "@/components/ui/dialog";
import { matchesAllWords } from "@/components/ui/matches-all-words";
import { type Command, commandStore, groupCommands, isEnabled } from "@/state/commands/command-store";
import { useText } from "@/state/language/use-text";

/** Finds a command by name, of those that are currently available. */
export function CommandPalette({ open, onClose }: OpenedDialogProps) {
  const text = useText().commands;
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <DialogBackdrop />
        <Dialog.Popup className="fixed inset-x-4 top-palette z-50 mx-auto flex max-h-palette max-w-xl flex-col overflow-hidden rounded-panel border border-line bg-surface shadow-popup">
          <Dialog.Title className="sr-only">{text.palette}</Dialog.Title>
          <CommandSearch onClose={onClose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface Group {
  readonly label: string;
  readonly items: readonly Item[];
}

interface Item {
  readonly value: string;
  readonly label: string;
  readonly command: Command;
}

function CommandSearch({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const commands = useStore(commandStore, (state) => state.commands);
  const [query, setQuery] = useState("");
  const groups: readonly Group[] = groupCommands(commands.filter(isEnabled)).map(
    ({ group, commands: own }) => ({
      label: text.commands.groups[group],
      items: own.map((command) => ({ value: command.id, label: command.name(text), command })),
    }),
  );
  const choose = ({ command }: Item): void => {
    onClose();
    // After the dialog has returned the focus, because the command may move it.
    setTimeout(command.run);
  };
  return (
    <Autocomplete.Root
      inline
      open
      items={groups}
      value={query}
      onValueChange={(value, { reason }) => reason !== "item-press" && setQuery(value)}
      itemToStringValue={(item: Item) => item.label}
      filter={matches}
      autoHighlight="always"
      keepHighlight
    >
      <div className="flex items-center gap-2 border-b border-line px-4">
        <Search aria-hidden className="size-4 shrink-0 text-ink-soft" />
        <Autocomplete.Input
          aria-label={text.commands.search}
          placeholder={text.commands.search}
          spellCheck={false}
          className="min-h-12 w-full min-w-0 bg-transparent placeholder:text-ink-soft focus-visible:outline-none"
        />
      </div>
      <Autocomplete.Empty>
        <p className="px-4 py-3 text-ink-soft">{text.commands.none}</p>
      </Autocomplete.Empty>
      <Autocomplete.List
        aria-label={text.commands.palette}
        className="min-h-0 overflow-y-auto p-2 data-empty:p-0"
      >
        {(group: Group) => (
          <Autocomplete.Group key={group.label} items={group.items}>
            <Autocomplete.GroupLabel className="px-2 pt-2 pb-1 text-xs text-ink-soft">
              {group.label}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: Item) => (
                <Autocomplete.Item
                  key={item.value}
                  value={item}
                  onClick={() => choose(item)}
                  className="flex min-h-control items-center justify-between gap-3 rounded-control px-2 py-1 data-highlighted:bg-accent-soft"
                >
                  {item.label}
                  {item.command.shortcut !== undefined && <Keys shortcut={item.command.shortcut} />}
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

/** Whether the name contains every word of the query. */
function matches(item: Item, query: string): boolean {
  return matchesAllWords(item.label, query);
}
