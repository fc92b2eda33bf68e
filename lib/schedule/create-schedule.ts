import { HeadwaterError } from "@/lib/errors";
import {
  createBurstSchedule,
  createConstantSchedule,
  createRampSchedule,
  createUnlimitedSchedule,
} from "./rate-curves";
import { rateProblems } from "./rate-problems";
import type { RateSettings } from "./rate-settings";
import type { Schedule, SimulatedSchedule } from "./schedule";
import { createPeriodicSchedule, createSimulatedSchedule } from "./weekly-rate";

export interface ScheduleContext {
  /** When the run starts, in milliseconds since 1970. */
  readonly startsAt: number;
  /** For the counts of a periodic rate. */
  readonly seed: number | string;
  /** Hours since Sunday 00:00 at a time. Default: in this machine's time zone. */
  readonly weekHour?: (epochMs: number) => number;
}

/** @throws {HeadwaterError} `rate-settings`, naming every problem */
export function createSchedule(
  settings: RateSettings,
  context: ScheduleContext,
): Schedule | SimulatedSchedule {
  const problems = rateProblems(settings);
  if (problems.length > 0) {
    const list = problems.map(({ setting, message }) => `${setting} ${message}`).join("; ");
    throw new HeadwaterError("rate-settings", `The rate cannot be used: ${list}.`, {
      hint: "Correct the rate.",
      facts: { problem: list },
    });
  }
  switch (settings.kind) {
    case "constant":
      return createConstantSchedule(settings.recordsPerSecond);
    case "ramp":
      return createRampSchedule({ ...settings, overMs: settings.overSeconds * 1000 });
    case "bursts":
      return createBurstSchedule({
        ...settings,
        lengthMs: settings.lengthSeconds * 1000,
        everyMs: settings.everySeconds * 1000,
      });
    case "periodic": {
      const { week, smoothing, simulated } = settings;
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
