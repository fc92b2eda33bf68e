import type { RateSettings, SimulatedClockSettings } from "./rate-settings";
import { HOURS_OF_WEEK, type Week } from "./week";

/** One setting that cannot be used. */
export interface RateProblem {
  /** The setting's name, as in `RateSettings`; a cell of the week as `week[day][hour].mean`. */
  readonly setting: string;
  /** What is wrong, with the value, and what to give instead. */
  readonly message: string;
}

/** Everything that is wrong with a rate, at once. Empty: it can be used. */
export function rateProblems(settings: RateSettings): RateProblem[] {
  switch (settings.kind) {
    case "constant":
      return positive("recordsPerSecond", settings.recordsPerSecond);
    case "ramp":
      return [
        ...notNegative("from", settings.from),
        ...notNegative("to", settings.to),
        ...positive("overSeconds", settings.overSeconds),
        ...unless(
          settings.from > 0 || settings.to > 0,
          "to",
          settings.to,
          "more than 0 where the ramp begins at 0",
        ),
      ];
    case "bursts":
      return burstProblems(settings);
    case "periodic":
      return [
        ...weekProblems(settings.week),
        ...(settings.simulated === undefined ? [] : clockProblems(settings.simulated)),
      ];
    case "fastest":
      return [];
  }
}

function burstProblems(settings: Extract<RateSettings, { kind: "bursts" }>): RateProblem[] {
  const { base, burst, lengthSeconds, everySeconds } = settings;
  return [
    ...notNegative("base", base),
    ...positive("burst", burst),
    ...positive("lengthSeconds", lengthSeconds),
    ...positive("everySeconds", everySeconds),
    ...unless(
      !(lengthSeconds > everySeconds),
      "lengthSeconds",
      lengthSeconds,
      `at most everySeconds, which is ${everySeconds}`,
    ),
  ];
}

function weekProblems(week: Week): RateProblem[] {
  const cells = week.flatMap(({ mean, stddev }, index) => {
    const cell = `week[${Math.floor(index / 24)}][${index % 24}]`;
    return [...notNegative(`${cell}.mean`, mean), ...notNegative(`${cell}.stddev`, stddev)];
  });
  const isEmpty = week.every(({ mean, stddev }) => mean === 0 && stddev === 0);
  return [
    ...unless(
      week.length === HOURS_OF_WEEK,
      "week",
      week.length,
      `${HOURS_OF_WEEK} cells, one for each hour of the week`,
    ),
    ...cells,
    ...unless(!isEmpty, "week", 0, "more than 0 records a second in at least one hour"),
  ];
}

function clockProblems({
  from,
  to,
  secondsPerTick,
  waitBetweenTicks,
}: SimulatedClockSettings): RateProblem[] {
  return [
    ...unless(Number.isFinite(from), "simulated.from", from, "a moment"),
    ...unless(Number.isFinite(to) && !(to <= from), "simulated.to", to, "a moment after simulated.from"),
    ...unless(
      Number.isSafeInteger(secondsPerTick) && secondsPerTick >= 1,
      "simulated.secondsPerTick",
      secondsPerTick,
      "a whole number from 1",
    ),
    ...notNegative("simulated.waitBetweenTicks", waitBetweenTicks),
  ];
}

const positive = (setting: string, value: number): RateProblem[] =>
  unless(Number.isFinite(value) && value > 0, setting, value, "a number above 0");

const notNegative = (setting: string, value: number): RateProblem[] =>
  unless(Number.isFinite(value) && value >= 0, setting, value, "0 or more");

function unless(fine: boolean, setting: string, value: number, wanted: string): RateProblem[] {
  return fine ? [] : [{ setting, message: `is ${value}, it has to be ${wanted}` }];
}
