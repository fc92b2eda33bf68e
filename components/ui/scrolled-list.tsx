import type { ReactNode } from "react";

interface ScrolledListProps {
  readonly label: string;
  /** With how high it gets. */
  readonly className: string;
  readonly children: ReactNode;
}

/** A list that scrolls by itself. Nothing in it takes the focus: it does, so that the keyboard can scroll it. */
export function ScrolledList({ label, className, children }: ScrolledListProps) {
  return (
    <ol aria-label={label} tabIndex={TAB_STOP} className={`flex flex-col gap-1 overflow-y-auto ${className}`}>
      {children}
    </ol>
  );
}

const TAB_STOP = 0;
