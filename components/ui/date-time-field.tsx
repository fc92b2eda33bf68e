"use client";

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

/** A moment as `<input type="datetime-local">` writes it, in this machine's time zone. NaN: empty. */
export function toLocalDateTime(moment: number): string {
  if (Number.isNaN(moment)) return "";
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment, milliseconds since 1970; NaN where nothing whole is written. */
export function fromLocalDateTime(text: string): number {
  return new Date(text).getTime();
}
