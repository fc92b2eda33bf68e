import { getFormats } from "@/lib/language/formats";

const { duration, number } = getFormats("en");

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** What the page says about rates and when a run ends, in English. */
export const rateText = {
  rate: {
    title: "Rate",
    kind: "Kind of rate",
    kinds: {
      constant: "Constant",
      periodic: "By the hour of the week",
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
    everySeconds: "A burst every (s)",
    fastestHint: "As many as the destination takes.",

    clock: "Clock",
    clocks: { real: "Real time", simulated: "Simulated" },
    simulatedFrom: "Simulated from",
    simulatedTo: "Simulated until",
    secondsPerTick: "Seconds of data per tick",
    waitBetweenTicks: "Wait between ticks (ms)",
    week: "Rates of the week",
    smoothing: "Move smoothly from each hour to the next",
    shown: "Value shown and painted",
    mean: "Mean records/s",
    stddev: "Deviation of records/s",
    brush: "Paint with",
    presets: { "office-hours": "Office hours", "evening-peak": "Evening peak", flat: "Flat" },
    weekHint:
      "Draw across hours to paint them; with the keyboard, Space paints and Shift with an arrow goes on. Paste a block of a spreadsheet where the focus is. The buttons fill the week with that value as its peak.",
    pasteFailed: "That was not a block of numbers of 0 or more. Copy only the cells with rates.",
    shortDays: DAYS.map((day) => day.slice(0, 3)),
    cell: (day: number, hour: number, value: number) =>
      `${DAYS[day]} ${String(hour).padStart(2, "0")}:00, ${number(value)}`,

    ends: "Ends",
    endKinds: {
      count: "After a number of records",
      duration: "After a duration",
      until: "At a time",
      never: "When you stop it",
    },
    target: "Target records",
    durationSeconds: "Duration (seconds)",
    until: "Ends at",
    neverHint: "It sends until you stop it.",

    curve: (lowest: number, highest: number, spanMs: number) => {
      const range =
        lowest === highest
          ? number(Math.round(highest * 10) / 10)
          : `${number(Math.round(lowest))} to ${number(Math.round(highest))}`;
      return `${range} records/s over ${duration(Math.round(spanMs / 1000) * 1000)}`;
    },
    problems: {
      perSecond: "A number above 0, up to 1,000,000",
      from: "0 or more",
      to: "0 or more; above 0 where the ramp begins at 0",
      overSeconds: "More than 0 seconds",
      base: "0 or more",
      burst: "More than 0",
      lengthSeconds: "More than 0 seconds, at most the time between bursts",
      everySeconds: "More than 0 seconds",
      week: "At least one hour needs more than 0 records a second, and none less",
      simulatedFrom: "Date and time of the first record",
      simulatedTo: "A moment after the start",
      secondsPerTick: "A whole number, 1 or more",
      waitBetweenTicks: "0 milliseconds or more",
      target: "A whole number, 1 or more",
      durationSeconds: "More than 0 seconds, at most a year",
      until: "A moment that is still to come",
    },
  },
};
