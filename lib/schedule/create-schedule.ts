import {
  createBurstSchedule,
  createConstantSchedule,
  createRampSchedule,
  createUnlimitedSchedule,
} from "./rate-curves";
import type { Schedule, SimulatedSchedule } from "./schedule";
import type { Week } from "./week";
import { createPeriodicSchedule, createSimulatedSchedule } from "./weekly-rate";

/** A rate, as lib/settings has it. Rates are records a second. */
export type ScheduledRate =
  | { readonly kind: "constant"; readonly recordsPerSecond: number }
  | { readonly kind: "ramp"; readonly from: number; readonly to: number; readonly overSeconds: number }
  | {
      readonly kind: "bursts";
      readonly base: number;
      readonly burst: number;
      readonly lengthSeconds: number;
      readonly everySeconds: number;
    }
  | {
      readonly kind: "periodic";
      readonly week: Week;
      readonly smoothing: boolean;
      /** Not given: the hours are those of the real clock. */
      readonly simulated?: ScheduledClock | undefined;
    }
  | { readonly kind: "fastest" };

interface ScheduledClock {
  /** Milliseconds since 1970. */
  readonly from: number;
  /** Milliseconds since 1970; not included. */
  readonly to: number;
  readonly secondsPerTick: number;
  /** Milliseconds. */
  readonly waitBetweenTicks: number;
}

export interface ScheduleContext {
  /** When the run starts, in milliseconds since 1970. */
  readonly startsAt: number;
  /** For the counts of a periodic rate. */
  readonly seed: number | string;
  /** Hours since Sunday 00:00 at a time. Default: in this machine's time zone. */
  readonly weekHour?: (epochMs: number) => number;
}

/** The schedule of a rate that is valid by the schemas of lib/settings. */
export function createSchedule(rate: ScheduledRate, context: ScheduleContext): Schedule | SimulatedSchedule {
  switch (rate.kind) {
    case "constant":
      return createConstantSchedule(rate.recordsPerSecond);
    case "ramp":
      return createRampSchedule({ ...rate, overMs: rate.overSeconds * 1000 });
    case "bursts":
      return createBurstSchedule({
        ...rate,
        lengthMs: rate.lengthSeconds * 1000,
        everyMs: rate.everySeconds * 1000,
      });
    case "periodic": {
      const { week, smoothing, simulated } = rate;
      if (simulated === undefined) return createPeriodicSchedule({ week, smoothing, ...context });
      return createSimulatedSchedule({
        week,
        smoothing,
        ...simulated,
        waitMs: simulated.waitBetweenTicks,
        ...context,
      });
    }
    case "fastest":
      return createUnlimitedSchedule();
  }
}
