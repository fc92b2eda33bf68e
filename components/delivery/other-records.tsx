"use client";

import { useText } from "@/state/language/use-text";

interface OtherRecordsProps {
  /** Records counted for the run. */
  readonly records: number;
  /** Records counted separately because they lack the run's mark. */
  readonly others: number;
  readonly sent: number;
  /** Whether the run's records carry a mark. */
  readonly marked: boolean;
}

/** Reports records that the run did not send. */
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
