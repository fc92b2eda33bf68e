"use client";

import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { LiveChart } from "@/components/run/live-chart";
import { LegendEntry } from "@/components/ui/legend-entry";
import { useText } from "@/state/language/use-text";
import { getRates } from "@/state/run/run-history";
import { runStore } from "@/state/run/run-store";

/** Expected, sent and failed records per second, live. The chart library is loaded when there is something to draw. */
export function RunChart() {
  const text = useText();
  const history = useStore(runStore, (state) => state.history);
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<LiveChart>(undefined);
  const labels = useRef(text.chart);
  const hasRates = history.moments.length > 2;
  const running = useStore(runStore, (state) => state.handle !== undefined);

  // Loaded when a run starts, so that the chart is available even if the network fails during the run.
  useEffect(() => {
    if (running) void loadLiveChart();
  }, [running]);

  useEffect(() => {
    const element = place.current;
    if (!hasRates || element === null) return;
    let left = false;
    void loadLiveChart().then((loaded) => {
      if (left || loaded === undefined) return;
      chart.current = loaded.createLiveChart(element, labels.current);
      chart.current.show(getRates(runStore.getState().history));
    });
    return () => {
      left = true;
      chart.current?.remove();
      chart.current = undefined;
    };
  }, [hasRates]);

  useEffect(() => chart.current?.show(getRates(history)), [history]);

  if (!hasRates) return null;
  const now = getRates(history).at(-1);
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      <div
        ref={place}
        role="img"
        aria-label={text.chart.summary(now?.offered ?? 0, now?.sent ?? 0, now?.failed ?? 0)}
        className="h-36 min-w-0"
      />
      <figcaption className="flex gap-4 text-xs text-ink-soft">
        <LegendEntry className="bg-line-strong" label={text.chart.generated} />
        <LegendEntry className="bg-accent" label={text.chart.sent} />
        <LegendEntry className="bg-danger" label={text.chart.failed} />
      </figcaption>
    </figure>
  );
}

/** Loads the chart and its library. Undefined if they could not be loaded: a run without its chart is still a run. */
async function loadLiveChart() {
  try {
    return await import("@/components/run/live-chart");
  } catch {
    return undefined;
  }
}
