"use client";

import { useState } from "react";
import { FunctionEntry } from "@/components/help/function-entry";
import { OpenMark } from "@/components/ui/open-mark";
import type { FunctionText } from "@/lib/language/function-text";
import type { GuideText } from "@/lib/language/guide-text";
import type { DescribedFunction } from "@/state/help/reference";

interface FunctionGroupProps {
  /** What stands before the dot; empty for functions without one. */
  readonly name: string;
  readonly functions: readonly DescribedFunction[];
  readonly open: boolean;
  readonly words: GuideText["functions"];
  readonly functionText: FunctionText;
}

/** Functions that belong together: their names at a glance, and each of them inside. */
export function FunctionGroup({ name, functions, open, words, functionText }: FunctionGroupProps) {
  // Entries are made when they are first looked at: all of them at once are thousands of elements.
  const [wasOpened, setOpened] = useState(false);
  return (
    <details open={open} onToggle={(event) => event.currentTarget.open && setOpened(true)} className="group">
      <summary className="flex min-h-control cursor-pointer list-none items-baseline gap-2 px-3 py-1.5 -outline-offset-2 hover:bg-hover">
        <OpenMark className="translate-y-0.5" />
        <div className="grid min-w-0 items-baseline gap-x-2 @2xl:grid-cols-[7rem_minmax(0,1fr)]">
          <h3 className={`font-semibold ${name === "" ? "" : "font-mono"}`}>
            {name === "" ? words.general : name}
          </h3>
          <span className="min-w-0 font-mono text-xs break-words text-ink-soft group-open:hidden">
            {functions.map((entry) => entry.name.slice(name === "" ? 0 : name.length + 1)).join(", ")}
          </span>
        </div>
      </summary>
      {(open || wasOpened) && (
        <ul className="divide-y divide-line border-t border-line">
          {functions.map((entry) => (
            <FunctionEntry key={entry.name} entry={entry} words={words} functionText={functionText} />
          ))}
        </ul>
      )}
    </details>
  );
}
