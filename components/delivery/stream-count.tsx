"use client";

import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { OtherRecords } from "@/components/delivery/other-records";
import { Button } from "@/components/ui/button";
import { LocalizedProblem } from "@/components/ui/problem";
import type { StreamRecordCount } from "@/lib/aws/streams/count-stream-records";
import { systemClock } from "@/lib/clock";
import { HeadwaterError } from "@/lib/errors";
import type { Destination } from "@/lib/settings/destination";
import { useText } from "@/state/language/use-text";
import { loadPart } from "@/state/notice/load-part";
import { getMarkId, runStore } from "@/state/run/run-store";
import { sessionStore } from "@/state/sign-in/session-store";

interface Count {
  /** Records with the run's mark, if the run has one. */
  readonly records: number;
  /** Records without the run's mark. */
  readonly others: number;
  /** Reading is still in progress. */
  readonly reading: boolean;
  readonly problem?: HeadwaterError;
}

interface StreamCountProps {
  readonly stream: Destination;
  /** When the run started, milliseconds since 1970. */
  readonly since: number;
}

/**
 * Counts the records in a Kinesis data stream since the run started. Reads only on request, because readers share
 * its throughput.
 */
export function StreamCount({ stream, since }: StreamCountProps) {
  const text = useText().delivery;
  const connection = useStore(sessionStore, (state) => state.connection);
  const sent = useStore(runStore, (state) => state.run.sent);
  const mark = useStore(runStore, getMarkId);
  const [count, setCount] = useState<Count>();
  const ended = useRef<AbortController>(undefined);
  useEffect(() => () => ended.current?.abort(), []);
  if (connection === undefined) return null;

  const read = async () => {
    const reading = new AbortController();
    ended.current = reading;
    const { signal } = reading;
    const show = (next: Count) => {
      if (!signal.aborted) setCount(next);
    };
    let soFar = { records: 0, others: 0 };
    const onProgress = ({ records, marked }: StreamRecordCount) => {
      soFar = mark === undefined ? { records, others: 0 } : { records: marked, others: records - marked };
      show({ ...soFar, reading: true });
    };
    show({ ...soFar, reading: true });
    try {
      const { countStreamRecords } = await loadPart(() => import("@/lib/aws/streams/count-stream-records"));
      const query = { stream, since, onProgress, signal, ...(mark === undefined ? {} : { mark }) };
      await countStreamRecords(query, connection(stream.region), systemClock);
      show({ ...soFar, reading: false });
    } catch (problem) {
      if (!(problem instanceof HeadwaterError)) throw problem;
      show({ ...soFar, reading: false, problem });
    }
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <Button disabled={count?.reading} onClick={() => void read()}>
        {text.countStream}
      </Button>
      <p role="status" aria-label={text.status} className="text-lg font-semibold tabular-nums empty:hidden">
        {count === undefined ? "" : text.arrivedCount(Math.min(count.records, sent), sent)}
      </p>
      {count !== undefined && <OtherRecords {...count} sent={sent} marked={mark !== undefined} />}
      {count?.problem !== undefined && <LocalizedProblem severity="warning" problem={count.problem} />}
      <p className="text-xs text-ink-soft">{text.streamWindow(since, mark !== undefined)}</p>
    </div>
  );
}
