import type { RateSettings } from "@/lib/schedule/rate-settings";
import type { RunStops } from "@/lib/worker/run-request";
import type { RateForm } from "@/state/rate/rate-store";

/** The rate that is chosen, without what stands in the fields of the others. */
export function rateOf(form: RateForm): RateSettings {
  switch (form.kind) {
    case "constant":
      return { kind: "constant", recordsPerSecond: form.perSecond };
    case "ramp":
      return { kind: "ramp", ...form.ramp };
    case "bursts":
      return { kind: "bursts", ...form.bursts };
    case "periodic":
      return {
        kind: "periodic",
        week: form.week,
        smoothing: form.smoothing,
        simulated: form.isSimulated ? form.simulated : undefined,
      };
    case "fastest":
      return { kind: "fastest" };
  }
}

export function stopsOf(form: RateForm): RunStops {
  switch (form.ends) {
    case "count":
      return { target: form.target };
    case "duration":
      return { durationMs: form.durationSeconds * 1000 };
    case "until":
      return { until: form.until };
    case "never":
      return {};
  }
}
