"use client";

import { useStore } from "zustand";
import { LocalizedProblem } from "@/components/ui/localized-problem";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { MARK_SEPARATORS, MAX_MARK_NAME } from "@/lib/send/mark-limits";
import { useText } from "@/state/language/use-text";
import { MARK_KINDS, optionProblems, optionsStore } from "@/state/options/options-store";
import { previewStore } from "@/state/preview/preview-store";

/** What each record carries, so that the delivery check tells it from records of others. */
export function MarkOptions() {
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
