"use client";

import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from "react";
import { HOURS_OF_WEEK } from "@/lib/settings/limits";
import type { Week } from "@/lib/settings/rate";
import { useText } from "@/state/language/use-text";

export type WeekField = "mean" | "stddev";

interface WeekHeatMapProps {
  readonly week: Week;
  readonly field: WeekField;
  readonly onPaint: (index: number) => void;
  /** Receives the clipboard text and the focused cell. */
  readonly onPaste: (text: string, index: number) => void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** How far an arrow key moves, in cells (24 per day). */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -24, ArrowDown: 24 };

/** One row per day, one column per hour. Only one cell at a time is in the Tab order. */
export function WeekHeatMap({ week, field, onPaint, onPaste }: WeekHeatMapProps) {
  const text = useText();
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState(0);
  const top = Math.max(...week.map((cell) => cell[field]), Number.MIN_VALUE);

  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = current + step;
    if (next < 0 || next >= HOURS_OF_WEEK) return;
    if (event.shiftKey) onPaint(next);
    setCurrent(next);
    table.current?.querySelectorAll<HTMLButtonElement>("td button")[next]?.focus();
  };
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    onPaste(event.clipboardData.getData("text/plain"), current);
  };
  return (
    <div>
      <table
        ref={table}
        aria-label={text.rate.week}
        onKeyDown={move}
        onPaste={paste}
        className="w-full table-fixed border-separate border-spacing-px"
      >
        <thead>
          <tr className="text-xs text-ink-soft tabular-nums">
            <td className="w-6 sm:w-10" />
            {HOURS.map((hour) => (
              <th key={hour} scope="col" className="font-normal">
                {/* On a phone there is room for every third label. */}
                <span className={hour % 3 === 0 ? "" : "max-sm:sr-only"}>{hour}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DAYS.map((day) => (
            <tr key={day}>
              <th scope="row" className="text-left text-xs font-normal text-ink-soft">
                {text.rate.shortDays[day]}
              </th>
              {HOURS.map((hour) => {
                const index = day * 24 + hour;
                const value = week[index]?.[field] ?? 0;
                return (
                  <td key={hour} className="p-0">
                    <WeekCellButton
                      label={text.rate.cell(day, hour, value)}
                      share={value / top}
                      isCurrent={index === current}
                      onFocus={() => setCurrent(index)}
                      onPaint={() => onPaint(index)}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface WeekCellButtonProps {
  readonly label: string;
  /** Share of the week's highest value, in [0, 1]. */
  readonly share: number;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onPaint: () => void;
}

/** One hour; painted by a click, by dragging across it, or with Space or Enter. */
function WeekCellButton({ label, share, isCurrent, onFocus, onPaint }: WeekCellButtonProps) {
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
