"use client";

import { useDeferredValue, useState } from "react";
import type { DescribedFunction } from "@/components/help/described-function";
import { FunctionEntry } from "@/components/help/function-entry";
import { useFunctionText } from "@/components/language/use-function-text";
import { useText } from "@/components/language/use-text";
import { TextField } from "@/components/ui/text-field";

/** Every function with its rendered example; found by name or by what it does. */
export function FunctionReference({ functions }: { readonly functions: readonly DescribedFunction[] }) {
  const text = useText();
  const functionText = useFunctionText();
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query);
  const found = functions.filter((entry) =>
    matches(entry, functionText.describe(entry.name, entry.description), wanted),
  );
  return (
    <div className="flex flex-col gap-4">
      <TextField
        type="search"
        label={text.help.search}
        value={query}
        onValueChange={setQuery}
        hint={text.help.found(found.length)}
        className="max-w-md"
      />
      <ul className="divide-y divide-line rounded-panel border border-line bg-surface">
        {found.map((entry) => (
          <FunctionEntry key={entry.name} entry={entry} functionText={functionText} />
        ))}
      </ul>
      {found.length === 0 && <p className="text-ink-soft">{text.help.none}</p>}
    </div>
  );
}

/** Every word of the query is somewhere in the name, its other names, or the description, as shown or in English. */
function matches({ name, aliases, description }: DescribedFunction, shown: string, query: string): boolean {
  const text = [name, ...aliases, shown, description].join(" ").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
