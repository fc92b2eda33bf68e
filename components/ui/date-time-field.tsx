"use client";

import { fromLocalDateTime, toLocalDateTime } from "@/components/ui/local-date-time";
import { TextField } from "@/components/ui/text-field";

interface DateTimeFieldProps {
  readonly label: string;
  /** Milliseconds since 1970; NaN while nothing is set. */
  readonly value: number;
  readonly onValueChange: (value: number) => void;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

/** A moment in this machine's time zone. */
export function DateTimeField({ value, onValueChange, ...rest }: DateTimeFieldProps) {
  return (
    <TextField
      type="datetime-local"
      value={toLocalDateTime(value)}
      onValueChange={(text) => onValueChange(fromLocalDateTime(text))}
      {...rest}
    />
  );
}
