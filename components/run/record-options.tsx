"use client";

import { useStore } from "zustand";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { NumberField } from "@/components/ui/number-field";
import { LocalizedProblem } from "@/components/ui/problem";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { MARK_SEPARATORS, MAX_MARK_NAME } from "@/lib/send/mark-limits";
import { useText } from "@/state/language/use-text";
import { MARK_KINDS, optionProblems, optionsStore } from "@/state/options/options-store";
import { previewStore } from "@/state/preview/preview-store";

const SWITCHES = ["gzip", "lineFeed", "minifyJson", "keepLineBreaks"] as const;

/** The record options: format, time to live and seed. */
export function RecordOptions({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const options = useStore(optionsStore);
  const { timeToLiveSeconds, neverExpires, seed, set } = options;
  const hasProblem = optionProblems(options, false).has("timeToLive");
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
              value={timeToLiveSeconds}
              onValueChange={(value) => set({ timeToLiveSeconds: value })}
              min={1}
              step="any"
              disabled={neverExpires}
              hint={text.options.timeToLiveHint}
              error={hasProblem ? text.options.timeToLiveProblem : undefined}
            />
            <Checkbox
              label={text.options.neverExpires}
              checked={neverExpires}
              onCheckedChange={(checked) => set({ neverExpires: checked })}
            />
          </div>
          <TextField
            label={text.options.seed}
            value={seed}
            onValueChange={(value) => set({ seed: value })}
            maxLength={256}
            hint={text.options.seedHint}
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
  const { markKind, markName, markSeparator, set } = options;
  return (
    <>
      <SelectField
        label={text.kind}
        value={markKind}
        onValueChange={(value) => set({ markKind: value })}
        options={MARK_KINDS.map((kind) => [kind, text.kinds[kind]] as const)}
        hint={text.hints[markKind]}
      />
      {markKind === "member" && (
        <TextField
          label={text.name}
          value={markName}
          onValueChange={(value) => set({ markName: value })}
          maxLength={MAX_MARK_NAME}
          spellCheck={false}
          error={optionProblems(options, false).has("markName") ? text.nameProblem : undefined}
        />
      )}
      {markKind === "column" && (
        <SelectField
          label={text.separator}
          value={markSeparator}
          onValueChange={(value) => set({ markSeparator: value })}
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
