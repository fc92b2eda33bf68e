import type { ReactNode } from "react";

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
  /** Shown below the control; an error replaces it. */
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly className?: string;
}

/**
 * A control with its label above and a hint or an error below. The control refers to `fieldNoteId(id)` as its
 * description.
 */
export function Field({ id, label, children, hint, error, className = "" }: FieldProps) {
  const note = error ?? hint;
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children}
      {note !== undefined && (
        <p
          id={fieldNoteId(id)}
          className={`text-xs ${error === undefined ? "text-ink-soft" : "text-danger"}`}
        >
          {note}
        </p>
      )}
    </div>
  );
}

export function fieldNoteId(id: string): string {
  return `${id}-note`;
}

export const controlClass =
  "min-h-control w-full min-w-0 rounded-control border border-line-strong bg-surface px-3 py-1.5 text-ink transition-colors placeholder:text-ink-soft enabled:hover:border-ink-soft disabled:cursor-not-allowed disabled:opacity-60 aria-invalid:border-danger";
