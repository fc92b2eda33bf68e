"use client";

import { type FormEvent, useId, useState } from "react";
import type { OpenedDialogProps } from "@/components/dialogs/dialog-store";
import { CopyBlock } from "@/components/setup/copy-block";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { controlClass, Field } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { Problem } from "@/components/ui/problem";
import { HeadwaterError } from "@/lib/errors";
import { readKdgTemplates } from "@/lib/storage/kdg-templates";
import { useText } from "@/state/language/use-text";
import { openImportedFile } from "@/state/share/open-shared-draft";
import { importAndOpen } from "@/state/templates/template-actions";

/** The code to run on the KDG's page. */
const KDG_COMMAND = 'copy(localStorage.getItem("templates"))';

/** Imports templates from a file or from the Kinesis Data Generator. */
export function ImportDialog({ open, onClose }: OpenedDialogProps) {
  const text = useText();
  return (
    <Dialog open={open} onClose={onClose} title={text.importing.title}>
      <ImportForm onOpened={onClose} />
    </Dialog>
  );
}

function ImportForm({ onOpened }: { readonly onOpened: () => void }) {
  const say = useText();
  const text = say.importing;
  const id = useId();
  const [pasted, setPasted] = useState("");
  const [problem, setProblem] = useState<HeadwaterError>();
  const [outcome, setOutcome] = useState("");

  const attempt = async (act: () => number | undefined | Promise<number | undefined>) => {
    setProblem(undefined);
    setOutcome("");
    try {
      const count = await act();
      // Undefined: the file was a shared template, and the page asks about it.
      if (count === undefined) onOpened();
      else setOutcome(count === 0 ? text.nothingNew : text.added(count));
    } catch (error) {
      if (!(error instanceof HeadwaterError)) throw error;
      setProblem(error);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(() => importAndOpen(readKdgTemplates(pasted)).length);
  };
  return (
    <div className="flex flex-col gap-4">
      <FileField
        label={text.file}
        hint={text.fileHint}
        accept=".json,application/json"
        onChoose={(file) => void attempt(() => openImportedFile(file))}
      />
      <form onSubmit={submit} className="flex flex-col gap-2 border-t border-line pt-4">
        <h3 className="font-semibold">{text.kdg}</h3>
        <p className="text-ink-soft">{text.kdgHint}</p>
        <CopyBlock label={text.kdgCommand} text={KDG_COMMAND} />
        <Field id={id} label={text.kdgLabel}>
          <textarea
            id={id}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
            rows={4}
            spellCheck={false}
            className={`${controlClass} font-mono text-xs`}
          />
        </Field>
        <Button type="submit" className="self-end" disabled={pasted.trim() === ""}>
          {text.submit}
        </Button>
      </form>
      {problem !== undefined && <Problem {...say.localizeError(problem)} />}
      <p role="status" className="text-success">
        {outcome}
      </p>
    </div>
  );
}
