"use client";

import { TextField } from "@/components/ui/text-field";

interface DateTimeFieldProps {
  readonly label: string;
  /** Milliseconds since 1970; NaN if empty. */
  readonly value: number;
  readonly onValueChange: (value: number) => void;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

/** A date and time in this machine's time zone. */
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

/** Formats a time for `<input type="datetime-local">`, in this machine's time zone. NaN gives an empty string. */
export function toLocalDateTime(moment: number): string {
  if (Number.isNaN(moment)) return "";
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The time in milliseconds since 1970; NaN if the text is incomplete. */
export function fromLocalDateTime(text: string): number {
  return new Date(text).getTime();
}
