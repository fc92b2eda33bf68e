"use client";

import { useId } from "react";
import { useStore } from "zustand";
import type { OpenedDialogProps } from "@/components/dialogs/dialog-store";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Problem } from "@/components/ui/problem";
import type { SampleOutcome } from "@/lib/worker/sample-to-template";
import { editorStore } from "@/state/editor/editor-store";
import { clearSample, pasteSample, sampleStore } from "@/state/editor/sample-store";
import { useText } from "@/state/language/use-text";

/** Turns a pasted record into a template, with a preview before it replaces the current one. */
export function SampleDialog({ open, onClose }: OpenedDialogProps) {
  const text = useText();
  const words = text.editorTools.sample;
  const id = useId();
  const { pasted, outcome, failed } = useStore(sampleStore);
  const template = outcome?.ok === true ? outcome.template : undefined;
  const use = (): void => {
    if (template === undefined) return;
    editorStore.getState().editor?.replaceAll(template);
    clearSample();
    onClose();
  };
  return (
    <Dialog open={open} onClose={onClose} title={words.title} size="wide">
      <p className="text-ink-soft">{words.why}</p>
      <div className="mt-3 grid gap-4 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-1">
          <label htmlFor={id} className="font-medium">
            {words.label}
          </label>
          <textarea
            id={id}
            value={pasted}
            onChange={(event) => pasteSample(event.target.value)}
            spellCheck={false}
            className="h-56 w-full resize-y rounded-control border border-line-strong bg-surface px-3 py-2 font-mono text-xs leading-relaxed lg:h-96"
          />
        </div>
        <div className="flex min-w-0 flex-col gap-1">
          {failed ? (
            <Problem message={words.failed} hint={text.problem.reload} />
          ) : (
            <Result outcome={outcome} />
          )}
        </div>
      </div>
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button look="primary" disabled={template === undefined} onClick={use}>
          {words.use}
        </Button>
      </div>
    </Dialog>
  );
}

function Result({ outcome }: { readonly outcome: SampleOutcome | undefined }) {
  const text = useText();
  const { sample: words, kinds } = text.editorTools;
  if (outcome === undefined) return <p className="text-ink-soft lg:pt-6">{words.waiting}</p>;
  if (!outcome.ok) {
    const { message, hint } = text.localizeError(outcome.problem);
    return <Problem message={message} hint={hint} />;
  }
  return (
    <>
      <Excerpt label={words.result} text={outcome.template} className="h-40 lg:h-64" />
      <p className="text-xs text-ink-soft">
        {words.found(kinds[outcome.format], outcome.records)}
        {outcome.columns.length > 0 && `. ${words.columns(outcome.columns.join(", "))}`}
      </p>
      <Excerpt label={words.record} text={outcome.record} className="h-24" />
    </>
  );
}

interface ExcerptProps {
  readonly label: string;
  readonly text: string;
  readonly className: string;
}

/** Read-only text in a field, so that the keyboard can reach and scroll it. */
function Excerpt({ label, text, className }: ExcerptProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <textarea
        id={id}
        value={text}
        readOnly
        spellCheck={false}
        className={`resize-none rounded-control border border-line bg-sunken px-3 py-2 font-mono text-xs leading-relaxed break-all ${className}`}
      />
    </>
  );
}
