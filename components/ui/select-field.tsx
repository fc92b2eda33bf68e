"use client";

import { useId } from "react";
import { controlClass, Field, fieldNoteId } from "@/components/ui/field";

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onValueChange: (value: Value) => void;
  /** Each value with its label, in order. */
  readonly options: readonly (readonly [Value, string])[];
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
}

/** One of a few values, in the browser's own list, which keyboards and screen readers know. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, onValueChange, options, hint, disabled } = props;
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint}>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find(([key]) => key === event.target.value);
          if (chosen !== undefined) onValueChange(chosen[0]);
        }}
        aria-describedby={hint === undefined ? undefined : fieldNoteId(id)}
        className={controlClass}
      >
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
