"use client";

interface WeekCellButtonProps {
  readonly label: string;
  /** Of the highest value of the week, in [0, 1]. */
  readonly share: number;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onPaint: () => void;
}

/** One hour: painted by a click, by drawing across it, or by Space and Enter. */
export function WeekCellButton({ label, share, isCurrent, onFocus, onPaint }: WeekCellButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onFocus}
      onClick={onPaint}
      onPointerDown={(event) => {
        // A finger belongs to the cell on which it came down until it is let go.
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          event.currentTarget.releasePointerCapture(event.pointerId);
        onPaint();
      }}
      onPointerEnter={(event) => event.buttons === 1 && onPaint()}
      className="relative block h-5 w-full touch-none overflow-hidden rounded-xs bg-hover outline-ink focus-visible:z-10 disabled:cursor-not-allowed"
    >
      <span aria-hidden className="absolute inset-0 bg-accent" style={{ opacity: share }} />
    </button>
  );
}
