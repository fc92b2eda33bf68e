"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { Search } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import type { OpenedDialogProps } from "@/components/dialogs/dialog-store";
import { signatures } from "@/components/editor/function-card";
import { loadFunctions } from "@/components/editor/function-index";
import { renderExample } from "@/components/editor/render-example";
import { useFunctionText } from "@/components/language/use-function-text";
import { DialogBackdrop } from "@/components/ui/dialog";
import { matchesAllWords } from "@/components/ui/matches-all-words";
import type { FunctionText } from "@/lib/language/function-text";
import type { FunctionFacts } from "@/lib/worker/function-facts";
import { editorStore } from "@/state/editor/editor-store";
import { useText } from "@/state/language/use-text";

/** Finds a function by name or description, and inserts it at the cursor. */
export function FunctionPalette({ open, onClose }: OpenedDialogProps) {
  const words = useText().editorTools.palette;
  const choose = (facts: FunctionFacts): void => {
    editorStore.getState().editor?.insertFunction(facts);
    onClose();
  };
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <DialogBackdrop />
        <Dialog.Popup
          finalFocus={focusEditor}
          className="fixed inset-x-4 top-palette z-50 mx-auto flex max-h-palette max-w-3xl flex-col overflow-hidden rounded-panel border border-line bg-surface shadow-popup"
        >
          <Dialog.Title className="sr-only">{words.title}</Dialog.Title>
          <FunctionSearch onChoose={choose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Typing continues in the editor. */
function focusEditor(): boolean {
  const { editor } = editorStore.getState();
  editor?.focus();
  return editor === undefined;
}

interface Entry {
  readonly facts: FunctionFacts;
  readonly description: string;
  /** The searched text. */
  readonly searched: string;
}

function toEntries(functions: readonly FunctionFacts[], words: FunctionText): Entry[] {
  return functions.map((facts) => {
    const { name, aliases = [], description: english } = facts;
    const description = words.describe(name, english);
    // People who use another language may know the English term.
    const searched = [name, ...aliases, description, english].join(" ");
    return { facts, description, searched };
  });
}

function FunctionSearch({ onChoose }: { readonly onChoose: (facts: FunctionFacts) => void }) {
  const words = useText().editorTools.palette;
  const functionText = useFunctionText();
  const { functions, failed } = useFunctions();
  const [highlighted, setHighlighted] = useState<FunctionFacts>();
  // The same objects at every render: a new list would lose the highlight.
  const entries = useMemo(() => toEntries(functions ?? [], functionText), [functions, functionText]);
  if (failed) return <p className="p-4 text-danger">{words.failed}</p>;
  return (
    <Autocomplete.Root
      inline
      open
      items={entries}
      itemToStringValue={({ facts }: Entry) => facts.name}
      filter={matches}
      autoHighlight="always"
      keepHighlight
      onItemHighlighted={(entry: Entry | undefined) => setHighlighted(entry?.facts)}
    >
      <div className="flex items-center gap-2 border-b border-line px-4">
        <Search aria-hidden className="size-4 shrink-0 text-ink-soft" />
        <Autocomplete.Input
          aria-label={words.search}
          placeholder={words.search}
          spellCheck={false}
          className="min-h-12 w-full min-w-0 bg-transparent placeholder:text-ink-soft focus-visible:outline-none"
        />
      </div>
      <Autocomplete.Empty>
        <p className="px-4 py-3 text-ink-soft">{functions === undefined ? words.loading : words.empty}</p>
      </Autocomplete.Empty>
      <Autocomplete.List
        aria-label={words.title}
        className="min-h-0 flex-1 overflow-y-auto p-2 data-empty:p-0"
      >
        {(entry: Entry) => (
          <Autocomplete.Item
            key={entry.facts.name}
            value={entry}
            onClick={() => onChoose(entry.facts)}
            className="grid gap-x-3 rounded-control px-2 py-1.5 sm:grid-cols-[15rem_minmax(0,1fr)] data-highlighted:bg-accent-soft"
          >
            <span className="font-mono text-xs leading-5 break-all">{entry.facts.name}</span>
            <span className="text-ink-soft">{entry.description}</span>
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
      {highlighted !== undefined && <ExampleLine facts={highlighted} />}
    </Autocomplete.Root>
  );
}

/** The signature of the highlighted function, and an example value. */
function ExampleLine({ facts }: { readonly facts: FunctionFacts }) {
  const words = useText().editorTools.palette;
  const [shown, setShown] = useState<{ readonly of: FunctionFacts; readonly record: string | undefined }>();
  useEffect(() => {
    let isWanted = true;
    void renderExample(facts.example).then((record) => isWanted && setShown({ of: facts, record }));
    return () => {
      isWanted = false;
    };
  }, [facts]);
  const record = shown?.of === facts ? shown.record : undefined;
  return (
    <div className="grid gap-x-3 border-t border-line bg-sunken px-4 py-2 text-xs sm:grid-cols-2">
      <div className="min-w-0 font-mono">
        <p className="break-words text-code-placeholder">{facts.example}</p>
        {signatures(facts).map((call) => (
          <p key={call} className="break-words text-ink-soft">
            {call}
          </p>
        ))}
      </div>
      <p className="max-h-20 min-w-0 overflow-y-auto">
        <span className="text-ink-soft">{words.gives}</span>{" "}
        <span className="font-mono break-words">{record ?? "…"}</span>
      </p>
    </div>
  );
}

function useFunctions(): {
  readonly functions: readonly FunctionFacts[] | undefined;
  readonly failed: boolean;
} {
  const [functions, setFunctions] = useState<readonly FunctionFacts[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadFunctions().then(
      (index) => setFunctions(index.functions),
      () => setFailed(true),
    );
  }, []);
  return { functions, failed };
}

/** Whether every word of the query occurs in the name, the aliases or the description. */
function matches({ searched }: Entry, query: string): boolean {
  return matchesAllWords(searched, query);
}
