"use client";

import { FileUp } from "lucide-react";
import { useId } from "react";
import { controlClass, Field, fieldNoteId } from "@/components/ui/field";
import { useText } from "@/state/language/use-text";

interface FileFieldProps {
  readonly label: string;
  /** The name of the chosen file; undefined if none is chosen, or if the file is used immediately. */
  readonly chosen?: string | undefined;
  readonly onChoose: (file: File) => void;
  readonly accept?: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

/**
 * Chooses a file. The browser's own control is invisible on top of ours, because its text is in the browser's
 * language.
 */
export function FileField({ label, chosen, onChoose, hint, ...rest }: FileFieldProps) {
  const text = useText();
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint}>
      <div
        className={`${controlClass} relative flex items-center gap-2 outline-offset-2 outline-accent has-focus-visible:outline-2 has-enabled:hover:bg-hover has-disabled:opacity-60`}
      >
        <FileUp aria-hidden className="size-4 shrink-0 text-ink-soft" />
        <span className="truncate">{chosen ?? text.chooseFile}</span>
        <input
          id={id}
          type="file"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) onChoose(file);
            // The same file can be chosen again after a correction.
            target.value = "";
          }}
          aria-describedby={hint === undefined ? undefined : fieldNoteId(id)}
          className="absolute inset-0 size-full cursor-pointer opacity-0 disabled:cursor-not-allowed"
          {...rest}
        />
      </div>
    </Field>
  );
}
