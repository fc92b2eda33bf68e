import { getFormats } from "@/lib/language/formats";

const { duration, number } = getFormats("en");

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
      perSecond: "More than 0, up to 1,000,000",
      from: "0 or more",
      to: "0 or more; more than 0 if the ramp starts at 0",
      overSeconds: "More than 0 seconds",
      base: "0 or more",
      burst: "More than 0",
      lengthSeconds: "More than 0 seconds, up to the burst interval",
      everySeconds: "More than 0 seconds",
      week: "0 or more for every hour, and more than 0 for at least one",
      simulatedFrom: "Choose the date and time of the first record",
      simulatedTo: "Choose a time after the start",
      secondsPerTick: "A whole number, 1 or more",
      waitBetweenTicks: "0 milliseconds or more",
      target: "A whole number, 1 or more",
      durationSeconds: "More than 0 seconds, up to one year",
      until: "Choose a time in the future",
    },
  },
};
