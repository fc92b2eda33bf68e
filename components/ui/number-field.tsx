"use client";

import { useId, useState } from "react";
import { controlClass, Field, fieldNoteId } from "@/components/ui/field";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Called with the typed number, in range or not; NaN for an empty field. */
  readonly onValueChange: (value: number) => void;
  readonly min: number;
  readonly max?: number;
  readonly step?: number | "any";
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

/** A number field that keeps the text as typed; the value follows. */
export function NumberField({ label, value, onValueChange, hint, error, ...rest }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        value={typed ?? (Number.isNaN(value) ? "" : String(value))}
        onChange={(event) => {
          setTyped(event.target.value);
          onValueChange(event.target.valueAsNumber);
        }}
        onBlur={() => setTyped(undefined)}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={hint === undefined && error === undefined ? undefined : fieldNoteId(id)}
        className={`${controlClass} tabular-nums`}
        {...rest}
      />
    </Field>
  );
}
