"use client";

import { useText } from "@/state/language/use-text";

interface OtherRecordsProps {
  /** Counted as the run's. */
  readonly records: number;
  /** Counted apart, as they have no mark of the run. */
  readonly others: number;
  readonly sent: number;
  /** Whether the run's records have a mark. */
  readonly marked: boolean;
}

/** Says what was found beside what was sent. */
export function OtherRecords({ records, others, sent, marked }: OtherRecordsProps) {
  const text = useText().delivery;
  const more = records - sent;
  return (
    <>
      {more > 0 && (
        <p className="text-ink-soft">{marked ? text.duplicates(more) : text.otherRecords(more)}</p>
      )}
      {others > 0 && <p className="text-ink-soft">{text.unmarkedRecords(others)}</p>}
    </>
  );
}
