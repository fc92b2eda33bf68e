import { type Draft, fromDraft, toDraft } from "@/lib/settings/draft";
import type { PartitionKeySettings } from "@/lib/settings/partition-keys";
import type { ClockChoice, Rate } from "@/lib/settings/rate";
import type { MarkChoice, RecordOptions, TimeToLiveChoice } from "@/lib/settings/record-options";
import type { End, Stops } from "@/lib/settings/stops";
import { weekPreset } from "@/lib/settings/week";

/*
 * Settings as the page's forms hold them, with the defaults. This module is free of zod, so that the page's first paint
 * can use it; the defaults are valid, which a test checks.
 */

/** How fast, and until when. */
export interface RateForm {
  readonly rate: Draft<Rate>;
  /** Of a periodic rate. */
  readonly clock: Draft<ClockChoice>;
  readonly end: Draft<End>;
}

export const DEFAULT_RATE_FORM: RateForm = {
  rate: {
    kind: "constant",
    constant: { recordsPerSecond: 1000 },
    ramp: { from: 10, to: 1000, overSeconds: 60 },
    bursts: { base: 10, burst: 1000, lengthSeconds: 10, everySeconds: 60 },
    periodic: { week: weekPreset("office-hours", 100), smoothing: true },
  },
  // Moments are filled in when they are first needed.
  clock: {
    kind: "real",
    simulated: { from: Number.NaN, to: Number.NaN, secondsPerTick: 60, waitBetweenTicks: 1000 },
  },
  end: {
    kind: "count",
    count: { target: 20_000 },
    duration: { durationSeconds: 60 },
    until: { until: Number.NaN },
  },
};

export function toRate({ rate, clock }: RateForm): Rate {
  const chosen = fromDraft(rate);
  if (chosen.kind !== "periodic" || clock.kind === "real") return chosen;
  return { ...chosen, simulated: clock.simulated };
}

export function toStops({ end }: RateForm): Stops {
  switch (end.kind) {
    case "count":
      return end.count;
    case "duration":
      return { durationMs: end.duration.durationSeconds * 1000 };
    case "until":
      return end.until;
    case "never":
      return {};
  }
}

/** The form with a rate chosen in it. */
export function withRate(form: RateForm, rate: Rate): RateForm {
  if (rate.kind !== "periodic") return { ...form, rate: toDraft(rate, form.rate) };
  const { simulated, ...periodic } = rate;
  const clock: ClockChoice = simulated === undefined ? { kind: "real" } : { ...simulated, kind: "simulated" };
  return { ...form, rate: toDraft(periodic, form.rate), clock: toDraft(clock, form.clock) };
}

/** The form with an end chosen in it. The form has one end: the first given of count, duration and moment. */
export function withStops(form: RateForm, stops: Stops): RateForm {
  return { ...form, end: toDraft(toEnd(stops), form.end) };
}

function toEnd({ target, durationMs, until }: Stops): End {
  if (target !== undefined) return { kind: "count", target };
  if (durationMs !== undefined) return { kind: "duration", durationSeconds: durationMs / 1000 };
  return until === undefined ? { kind: "never" } : { kind: "until", until };
}

/** What happens to each record, with the seed and the partition keys. */
export interface OptionsForm
  extends Pick<RecordOptions, "gzip" | "lineFeed" | "minifyJson" | "keepLineBreaks"> {
  readonly mark: Draft<MarkChoice>;
  readonly timeToLive: Draft<TimeToLiveChoice>;
  /** Empty: unpredictable. */
  readonly seed: string;
  readonly keys: Draft<PartitionKeySettings>;
}

export const DEFAULT_OPTIONS_FORM: OptionsForm = {
  gzip: false,
  lineFeed: true,
  minifyJson: false,
  keepLineBreaks: false,
  mark: { kind: "none", member: { name: "_run" }, column: { separator: "," } },
  timeToLive: { kind: "limited", limited: { seconds: 300 } },
  seed: "",
  keys: { kind: "random", constant: { key: "headwater" }, expression: { template: "" } },
};

export function toRecordOptions(form: Omit<OptionsForm, "seed" | "keys">): RecordOptions {
  const { gzip, lineFeed, minifyJson, keepLineBreaks } = form;
  const mark = fromDraft(form.mark);
  const timeToLive = fromDraft(form.timeToLive);
  return {
    gzip,
    lineFeed,
    minifyJson,
    keepLineBreaks,
    mark: mark.kind === "none" ? undefined : mark,
    timeToLiveSeconds: timeToLive.kind === "never" ? "never" : timeToLive.seconds,
  };
}

/** The form with record options chosen in it; seed and partition keys stay. */
export function withRecordOptions(form: OptionsForm, options: RecordOptions): OptionsForm {
  const { mark, timeToLiveSeconds, ...switches } = options;
  const timeToLive: TimeToLiveChoice =
    timeToLiveSeconds === "never" ? { kind: "never" } : { kind: "limited", seconds: timeToLiveSeconds };
  return {
    ...form,
    ...switches,
    mark: toDraft(mark ?? { kind: "none" }, form.mark),
    timeToLive: toDraft(timeToLive, form.timeToLive),
  };
}
