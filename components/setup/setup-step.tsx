import { type ReactNode, useId } from "react";

interface SetupStepProps {
  readonly number: number;
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
}

/** A step and what is needed for it. */
export function SetupStep({ number, title, why, children }: SetupStepProps) {
  const id = useId();
  return (
    <li
      aria-labelledby={id}
      className="flex flex-col gap-3 rounded-panel border border-line bg-surface p-4 shadow-panel"
    >
      <h2 id={id} className="flex items-center gap-2 font-semibold">
        <span
          aria-hidden
          className="inline-flex size-6 items-center justify-center rounded-full bg-accent-soft text-xs text-accent"
        >
          {number}
        </span>
        {title}
      </h2>
      <p className="max-w-prose text-ink-soft">{why}</p>
      {children}
    </li>
  );
}
