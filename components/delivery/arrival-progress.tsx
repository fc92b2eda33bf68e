"use client";

import { useStore } from "zustand";
import { OtherRecords } from "@/components/delivery/other-records";
import { LegendEntry } from "@/components/ui/legend-entry";
import type { S3Destination } from "@/lib/aws/streams/stream-description";
import {
  countArrivedRecords,
  countOtherRecords,
  deliveryStore,
  getNextDelivery,
  getNotCountableReason,
  toArrivalPaths,
} from "@/state/delivery/delivery-store";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";

interface ArrivalProgressProps {
  readonly s3: S3Destination;
  /** When the run started, milliseconds since 1970. */
  readonly since: number;
}

/** Compares arrived with sent records until they match. */
export function ArrivalProgress({ s3, since }: ArrivalProgressProps) {
  const text = useText().delivery;
  const { objects, phase } = useStore(deliveryStore);
  const sent = useStore(runStore, (state) => state.run.sent);
  const target = useStore(runStore, (state) => state.run.target) ?? sent;
  const request = useStore(runStore, (state) => state.request);
  const why = getNotCountableReason(s3, request);
  const marked = request?.options.mark !== undefined;
  const arrived = countArrivedRecords(objects);
  const scale = Math.max(target, sent, 1);
  const width = (records: number) => ({ width: `${(Math.min(1, records / scale) * 100).toFixed(2)}%` });
  return (
    <div className="flex flex-col gap-1.5">
      <div
        role="progressbar"
        aria-label={text.progress}
        aria-valuemin={0}
        aria-valuemax={sent}
        aria-valuenow={Math.min(arrived, sent)}
        aria-valuetext={text.arrivedCount(arrived, sent)}
        className="relative h-2.5 overflow-hidden rounded-full bg-hover"
      >
        <div className="absolute inset-y-0 left-0 rounded-full bg-accent/30" style={width(sent)} />
        <div className="absolute inset-y-0 left-0 rounded-full bg-success" style={width(arrived)} />
      </div>
      <p
        role="status"
        aria-label={text.status}
        className={`text-lg font-semibold tabular-nums ${phase === "arrived" ? "text-success" : ""}`}
      >
        {why === undefined ? text.arrivedCount(Math.min(arrived, sent), sent) : text.notCounted}
      </p>
      <p className="text-ink-soft">{note(phase)}</p>
      {why === undefined && <ArrivalChart />}
      <OtherRecords records={arrived} others={countOtherRecords(objects)} sent={sent} marked={marked} />
      <p className="text-xs text-ink-soft">{text.window(since, marked)}</p>
    </div>
  );

  function note(state: typeof phase): string {
    if (why !== undefined) return text.whyNotCounted[why];
    if (state === "arrived") return text.allArrived(objects.length);
    if (state === "gave-up") return text.stoppedChecking;
    return text.due(getNextDelivery(s3, since, objects.at(-1)?.lastModified), s3.bufferMebibytes);
  }
}

const WIDTH = 600;
const HEIGHT = 72;

/** Sent and arrived records over time, from the start of the run until they match. */
function ArrivalChart() {
  const text = useText().delivery;
  const history = useStore(deliveryStore, (state) => state.history);
  const [first] = history;
  const last = history.at(-1);
  if (first === undefined || last === undefined || history.length < 2) return null;
  const paths = toArrivalPaths(history, WIDTH, HEIGHT);
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      <svg
        role="img"
        aria-label={text.chart(last.sent, last.arrived, first.at, last.at)}
        viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`}
        preserveAspectRatio="none"
        className="h-20 w-full rounded-control bg-sunken"
      >
        <path d={`${paths.arrived}V${HEIGHT}H0Z`} className="fill-success/20" />
        <Line path={paths.sent} className="stroke-accent" />
        <Line path={paths.arrived} className="stroke-success" />
      </svg>
      <figcaption className="flex flex-wrap gap-x-4 text-xs text-ink-soft tabular-nums">
        <span>{text.time(first.at)}</span>
        <LegendEntry className="bg-accent" label={text.chartSent} />
        <LegendEntry className="bg-success" label={text.chartArrived} />
        <span className="ml-auto">{text.time(last.at)}</span>
      </figcaption>
    </figure>
  );
}

function Line({ path, className }: { readonly path: string; readonly className: string }) {
  return (
    <path d={path} className={`fill-none ${className}`} strokeWidth={2} vectorEffect="non-scaling-stroke" />
  );
}
