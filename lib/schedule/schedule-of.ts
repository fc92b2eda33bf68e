import { HeadwaterError } from "@/lib/errors";
import { asFastAsPossible } from "./as-fast-as-possible";
import { burstRate } from "./burst-rate";
import { constantRate } from "./constant-rate";
import { periodicRate } from "./periodic-rate";
import { rampRate } from "./ramp-rate";
import { rateProblems } from "./rate-problems";
import type { RateSettings } from "./rate-settings";
import type { Schedule } from "./schedule";
import { type SimulatedSchedule, simulatedRate } from "./simulated-rate";

export interface ScheduleContext {
  /** When the run starts, milliseconds since 1970. */
  readonly startsAt: number;
  /** For the counts of a periodic rate. */
  readonly seed: number | string;
  /** Hours since Sunday 00:00 at a moment; this machine's time zone if not given. */
  readonly weekHour?: (epochMs: number) => number;
}

/** @throws {HeadwaterError} `rate-settings`, naming everything that is wrong with them */
export function scheduleOf(settings: RateSettings, context: ScheduleContext): Schedule | SimulatedSchedule {
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
      return constantRate(settings.recordsPerSecond);
    case "ramp":
      return rampRate({ ...settings, overMs: settings.overSeconds * 1000 });
    case "bursts":
      return burstRate({
        ...settings,
        lengthMs: settings.lengthSeconds * 1000,
        everyMs: settings.everySeconds * 1000,
      });
    case "periodic": {
      const { week, smoothing, simulated } = settings;
      if (simulated === undefined) return periodicRate({ week, smoothing, ...context });
      return simulatedRate({ week, smoothing, ...simulated, waitMs: simulated.waitBetweenTicks, ...context });
    }
    case "fastest":
      return asFastAsPossible();
  }
}

/** True: its records belong to moments of a clock of its own. */
export function isSimulated(schedule: Schedule | SimulatedSchedule): schedule is SimulatedSchedule {
  return "simulatedTime" in schedule;
}
