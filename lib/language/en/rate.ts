import { getFormats } from "@/lib/language/formats";
import { MAX_RECORDS, MAX_RECORDS_PER_SECOND } from "@/lib/settings/limits";

const { duration, number } = getFormats("en");

const MAX_RATE = number(MAX_RECORDS_PER_SECOND);
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Rates, and when a run ends, in English. */
export const rateText = {
  rate: {
    title: "Rate",
    kind: "Rate type",
    kinds: {
      constant: "Constant",
      periodic: "Weekly schedule",
      ramp: "Ramp",
      bursts: "Bursts",
      fastest: "As fast as possible",
    },
    perSecond: "Records per second",
    from: "From (records/s)",
    to: "To (records/s)",
    overSeconds: "Over (seconds)",
    base: "Base (records/s)",
    burst: "Burst (records/s)",
    lengthSeconds: "Burst length (s)",
    everySeconds: "Burst interval (s)",
    fastestHint: "Sends as fast as the destination accepts records.",

    clock: "Clock",
    clocks: { real: "Real time", simulated: "Simulated" },
    simulatedFrom: "Simulated start",
    simulatedTo: "Simulated end",
    secondsPerTick: "Seconds of data per tick",
    waitBetweenTicks: "Wait between ticks (ms)",
    week: "Weekly rates",
    smoothing: "Smooth transitions between hours",
    shown: "Value to show and paint",
    mean: "Mean records/s",
    stddev: "Standard deviation",
    brush: "Paint with",
    presets: { "office-hours": "Office hours", "evening-peak": "Evening peak", flat: "Flat" },
    weekHint:
      "Drag across hours to paint them. With the keyboard, Space paints, and Shift with an arrow key extends. You can paste a block of spreadsheet cells at the focus. The buttons fill the week, with this value as the peak.",
    pasteFailed: "Every cell must be a number, 0 or more. Copy only the cells with rates.",
    shortDays: DAYS.map((day) => day.slice(0, 3)),
    cell: (day: number, hour: number, value: number) =>
      `${DAYS[day]} ${String(hour).padStart(2, "0")}:00, ${number(value)}`,

    ends: "End condition",
    endKinds: {
      count: "After a number of records",
      duration: "After a duration",
      until: "At a specific time",
      never: "When you stop the run",
    },
    target: "Target records",
    durationSeconds: "Duration (seconds)",
    until: "End time",
    neverHint: "Sends until you stop the run.",

    curve: (lowest: number, highest: number, spanMs: number) => {
      const range =
        lowest === highest
          ? number(Math.round(highest * 10) / 10)
          : `${number(Math.round(lowest))} to ${number(Math.round(highest))}`;
      return `${range} records/s over ${duration(Math.round(spanMs / 1000) * 1000)}`;
    },
    problems: {
      recordsPerSecond: `More than 0, up to ${MAX_RATE}`,
      from: `0 to ${MAX_RATE}`,
      to: `0 to ${MAX_RATE}; more than 0 if the ramp starts at 0`,
      overSeconds: "More than 0 seconds, up to one year",
      base: `0 to ${MAX_RATE}`,
      burst: `More than 0, up to ${MAX_RATE}`,
      lengthSeconds: "More than 0 seconds, up to the burst interval",
      everySeconds: "More than 0 seconds, up to one year",
      week: `0 to ${MAX_RATE} for every hour, and more than 0 for at least one`,
      "simulated.from": "Choose the date and time of the first record",
      "simulated.to": "Choose a time after the start",
      "simulated.secondsPerTick": "A whole number, 1 or more",
      "simulated.waitBetweenTicks": "0 milliseconds or more",
      target: `A whole number from 1 to ${number(MAX_RECORDS)}`,
      durationSeconds: "More than 0 seconds, up to one year",
      until: "Choose a time in the future",
    },
  },
};
