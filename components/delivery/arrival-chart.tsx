"use client";

import { useStore } from "zustand";
import { LegendEntry } from "@/components/ui/legend-entry";
import { arrivalPaths } from "@/state/delivery/arrival-history";
import { deliveryStore } from "@/state/delivery/delivery-store";
import { useText } from "@/state/language/use-text";

const WIDTH = 600;
const HEIGHT = 72;

/** Sent and arrived over time, from the run's beginning until they meet. */
export function ArrivalChart() {
  const text = useText().delivery;
  const history = useStore(deliveryStore, (state) => state.history);
  const [first] = history;
  const last = history.at(-1);
  if (first === undefined || last === undefined || history.length < 2) return null;
  const paths = arrivalPaths(history, WIDTH, HEIGHT);
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
