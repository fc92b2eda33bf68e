"use client";

import { type ComponentProps, useId } from "react";
import { controlClass, Field, fieldNoteId } from "@/components/ui/field";

interface TextFieldProps extends Omit<ComponentProps<"input">, "id" | "onChange" | "value"> {
  readonly label: string;
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** The value is code, such as an ID. */
  readonly isCode?: boolean;
}

export function TextField({
  label,
  value,
  onValueChange,
  hint,
  error,
  isCode = false,
  className,
  ...rest
}: TextFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className ?? ""}>
      <input
        id={id}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={hint === undefined && error === undefined ? undefined : fieldNoteId(id)}
        className={`${controlClass} ${isCode ? "font-mono text-code" : ""}`}
        {...rest}
      />
    </Field>
  );
}
