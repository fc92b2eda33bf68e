import type { ReactNode } from "react";

interface ScrolledListProps {
  readonly label: string;
  /** Includes the maximum height. */
  readonly className: string;
  readonly children: ReactNode;
}

/** A scrolling list. Its items take no focus, so the list itself does: the keyboard can scroll it. */
export function ScrolledList({ label, className, children }: ScrolledListProps) {
  return (
    <ol aria-label={label} tabIndex={TAB_STOP} className={`flex flex-col gap-1 overflow-y-auto ${className}`}>
      {children}
    </ol>
  );
}

const TAB_STOP = 0;
