"use client";

import { useState } from "react";
import { DisclosureChevron } from "@/components/ui/disclosure";
import type { FunctionText } from "@/lib/language/function-text";
import type { GuideText } from "@/lib/language/guide-text";
import type { DescribedCall, DescribedFunction } from "@/state/help/reference";
import { describeParameter } from "@/state/help/reference";
import { useText } from "@/state/language/use-text";

interface FunctionReferenceProps {
  readonly functions: readonly DescribedFunction[];
  /** Whether all groups are open. */
  readonly open: boolean;
  readonly words: GuideText["functions"];
  readonly functionText: FunctionText;
}

/** Functions with their rendered examples, grouped by namespace. */
export function FunctionReference({ functions, ...rest }: FunctionReferenceProps) {
  return (
    <div className="divide-y divide-line overflow-hidden rounded-panel border border-line bg-surface">
      {[...inGroups(functions)].map(([group, members]) => (
        <FunctionGroup key={group} name={group} functions={members} {...rest} />
      ))}
    </div>
  );
}

/** Groups functions by namespace (empty for none), in order of first appearance. */
function inGroups(functions: readonly DescribedFunction[]): Map<string, DescribedFunction[]> {
  const groups = new Map<string, DescribedFunction[]>();
  for (const entry of functions) {
    const group = entry.name.slice(0, Math.max(0, entry.name.indexOf(".")));
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return groups;
}

interface FunctionGroupProps {
  /** The namespace; empty for functions without one. */
  readonly name: string;
  readonly functions: readonly DescribedFunction[];
  readonly open: boolean;
  readonly words: GuideText["functions"];
  readonly functionText: FunctionText;
}

/** The functions of one namespace: their names in the summary, their entries inside. */
function FunctionGroup({ name, functions, open, words, functionText }: FunctionGroupProps) {
  // Entries are created when the group first opens: all of them together are thousands of elements.
  const [wasOpened, setOpened] = useState(false);
  return (
    <details open={open} onToggle={(event) => event.currentTarget.open && setOpened(true)} className="group">
      <summary className="flex min-h-control cursor-pointer list-none items-baseline gap-2 px-3 py-1.5 -outline-offset-2 hover:bg-hover">
        <DisclosureChevron className="translate-y-0.5" />
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

interface FunctionEntryProps {
  readonly entry: DescribedFunction;
  readonly words: GuideText["functions"];
  readonly functionText: FunctionText;
}

function FunctionEntry({ entry, words, functionText }: FunctionEntryProps) {
  return (
    <li id={entry.name} tabIndex={-1} className="laid-out-when-near flex flex-col gap-1.5 px-4 py-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h4 className="font-mono font-semibold break-all">{entry.name}</h4>
        {entry.aliases.length > 0 && (
          <p className="text-xs text-ink-soft">{words.aliases(entry.aliases.join(", "))}</p>
        )}
      </div>
      <p>{functionText.describe(entry.name, entry.description)}</p>
      <dl className="grid grid-cols-1 gap-x-3 gap-y-1 sm:grid-cols-[max-content_minmax(0,1fr)]">
        <dt className="text-xs leading-5 text-ink-soft">{words.example}</dt>
        <dd className="font-mono text-xs leading-5 break-words text-code-placeholder">{entry.example}</dd>
        <dt className="text-xs leading-5 text-ink-soft">{words.gives}</dt>
        <dd className="font-mono text-xs leading-5 break-words">{entry.rendered}</dd>
      </dl>
      {entry.calls.some((call) => call.parameters.length > 0) && (
        <details>
          <summary className="cursor-pointer text-xs text-ink-soft">{words.arguments}</summary>
          {entry.calls.map((call) => (
            <CallParameters key={call.text} call={call} functionText={functionText} />
          ))}
        </details>
      )}
    </li>
  );
}

interface CallParametersProps {
  readonly call: DescribedCall;
  readonly functionText: FunctionText;
}

function CallParameters({ call, functionText }: CallParametersProps) {
  const text = useText();
  return (
    <div className="mt-1.5 border-l-2 border-line pl-3 text-xs">
      <p className="font-mono break-words">{call.text}</p>
      <ul>
        {call.parameters.map((parameter) => (
          <li key={parameter.name} className="mt-0.5">
            <code className="font-mono font-semibold">{parameter.name}</code>{" "}
            <span className="text-ink-soft">
              ({describeParameter(parameter, text.help.parameter, functionText)})
            </span>{" "}
            {functionText.parameter(parameter.description)}
          </li>
        ))}
      </ul>
    </div>
  );
}
