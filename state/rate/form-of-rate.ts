import type { RateSettings } from "@/lib/schedule/rate-settings";
import type { RunStops } from "@/lib/worker/run-request";
import type { RateForm } from "@/state/rate/rate-store";

/** What has to stand in the form for that rate; the fields of other rates stay as they are. */
export function formOfRate(rate: RateSettings): Partial<RateForm> {
  switch (rate.kind) {
    case "constant":
      return { kind: rate.kind, perSecond: rate.recordsPerSecond };
    case "ramp": {
      const { kind, ...ramp } = rate;
      return { kind, ramp };
    }
    case "bursts": {
      const { kind, ...bursts } = rate;
      return { kind, bursts };
    }
    case "periodic": {
      const { kind, week, smoothing, simulated } = rate;
      const clock = simulated === undefined ? { isSimulated: false } : { isSimulated: true, simulated };
      return { kind, week, smoothing, ...clock };
    }
    case "fastest":
      return { kind: rate.kind };
  }
}

/** The form knows one end of a run: of several, the first of count, duration and moment. */
export function formOfStops({ target, durationMs, until }: RunStops): Partial<RateForm> {
  if (target !== undefined) return { ends: "count", target };
  if (durationMs !== undefined) return { ends: "duration", durationSeconds: durationMs / 1000 };
  return until === undefined ? { ends: "never" } : { ends: "until", until };
}
