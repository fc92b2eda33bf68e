"use client";

interface WeekCellButtonProps {
  readonly label: string;
  /** Share of the week's highest value, in [0, 1]. */
  readonly share: number;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onPaint: () => void;
}

/** One hour; painted by a click, by dragging across it, or with Space or Enter. */
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
        // A touch is captured by the cell where it started, so release it.
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
