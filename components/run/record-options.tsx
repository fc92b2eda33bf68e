"use client";

import { useStore } from "zustand";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { NumberField } from "@/components/ui/number-field";
import { LocalizedProblem } from "@/components/ui/problem";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import {
  MARK_SEPARATORS,
  MAX_DURATION_SECONDS,
  MAX_MARK_NAME_CHARACTERS,
  MAX_SEED_CHARACTERS,
} from "@/lib/settings/limits";
import { useText } from "@/state/language/use-text";
import { optionsStore } from "@/state/options/options-store";
import { previewStore } from "@/state/preview/preview-store";
import { checksStore, getOptionsProblems } from "@/state/settings/checks-store";

const MARK_KINDS = ["none", "member", "column"] as const;
const SWITCHES = ["gzip", "lineFeed", "minifyJson", "keepLineBreaks"] as const;

/** The record options: format, time to live and seed. */
export function RecordOptions({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const options = useStore(optionsStore);
  const { timeToLive, seed, set } = options;
  useStore(checksStore);
  const problems = getOptionsProblems(options, "firehose");
  return (
    <Disclosure title={text.options.title} summary={text.options.summary(options)}>
      <fieldset disabled={disabled} className="flex min-w-0 flex-col gap-3">
        <div className="flex flex-wrap gap-x-6">
          {SWITCHES.map((option) => (
            <Checkbox
              key={option}
              label={text.options[option]}
              checked={options[option]}
              onCheckedChange={(checked) => set({ [option]: checked })}
            />
          ))}
        </div>
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <div className="flex flex-col">
            <NumberField
              label={text.options.timeToLive}
              value={timeToLive.limited.seconds}
              onValueChange={(value) => set({ timeToLive: { ...timeToLive, limited: { seconds: value } } })}
              min={1}
              max={MAX_DURATION_SECONDS}
              step="any"
              disabled={timeToLive.kind === "never"}
              hint={text.options.timeToLiveHint}
              error={problems.has("timeToLiveSeconds") ? text.options.timeToLiveProblem : undefined}
            />
            <Checkbox
              label={text.options.neverExpires}
              checked={timeToLive.kind === "never"}
              onCheckedChange={(checked) =>
                set({ timeToLive: { ...timeToLive, kind: checked ? "never" : "limited" } })
              }
            />
          </div>
          <TextField
            label={text.options.seed}
            value={seed}
            onValueChange={(value) => set({ seed: value })}
            maxLength={MAX_SEED_CHARACTERS}
            hint={text.options.seedHint}
            error={problems.has("seed") ? text.options.seedProblem : undefined}
          />
          <MarkOptions />
        </div>
      </fieldset>
    </Disclosure>
  );
}

/** The run mark in each record, which lets Delivery distinguish it from other records. */
function MarkOptions() {
  const text = useText().mark;
  const options = useStore(optionsStore);
  const problem = useStore(previewStore, (state) => state.inspection?.markProblem);
  useStore(checksStore);
  const { mark, set } = options;
  return (
    <>
      <SelectField
        label={text.kind}
        value={mark.kind}
        onValueChange={(value) => set({ mark: { ...mark, kind: value } })}
        options={MARK_KINDS.map((kind) => [kind, text.kinds[kind]] as const)}
        hint={text.hints[mark.kind]}
      />
      {mark.kind === "member" && (
        <TextField
          label={text.name}
          value={mark.member.name}
          onValueChange={(value) => set({ mark: { ...mark, member: { name: value } } })}
          maxLength={MAX_MARK_NAME_CHARACTERS}
          spellCheck={false}
          error={getOptionsProblems(options, "firehose").has("mark.name") ? text.nameProblem : undefined}
        />
      )}
      {mark.kind === "column" && (
        <SelectField
          label={text.separator}
          value={mark.column.separator}
          onValueChange={(value) => set({ mark: { ...mark, column: { separator: value } } })}
          options={MARK_SEPARATORS.map((separator) => [separator, text.separators[separator]] as const)}
        />
      )}
      {problem !== undefined && (
        <div className="sm:col-span-2">
          <LocalizedProblem severity="warning" problem={problem} />
        </div>
      )}
    </>
  );
}
