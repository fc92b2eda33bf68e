import type { ClockChoice, Rate } from "@/lib/settings/rate";
import type {
  MarkChoice,
  PartitionKeySettings,
  RecordOptions,
  TimeToLiveChoice,
} from "@/lib/settings/record-options";
import type { End, Stops } from "@/lib/settings/stops";
import { weekPreset } from "@/lib/settings/week";

/*
 * Settings in the shape of the page's forms, with their defaults. This module does not import zod, because it is part of
 * the page's first load. A test checks that the defaults are valid.
 */

/** One member of a union of settings. */
export interface Tagged {
  readonly kind: string;
}

/** The members of one kind, without the kind itself. */
type FieldsOf<Union extends Tagged, Kind extends Union["kind"]> = Omit<
  Extract<Union, { kind: Kind }>,
  "kind"
>;

/**
 * A tagged union in a form: the chosen kind and the fields of every kind, so that choosing another kind loses nothing.
 * An empty number field is NaN, and no field has to be valid.
 */
export type Draft<Union extends Tagged> = { readonly kind: Union["kind"] } & {
  readonly [Kind in Union["kind"] as keyof FieldsOf<Union, Kind> extends never ? never : Kind]: FieldsOf<
    Union,
    Kind
  >;
};

/** Returns the chosen kind with its fields. */
export function fromDraft<Union extends Tagged>(draft: Draft<Union>): Union {
  const { kind } = draft;
  const fields = (draft as Readonly<Record<string, unknown>>)[kind];
  return { ...(fields as object), kind } as unknown as Union;
}

/** Returns the draft with `value` as its choice. The fields of the other kinds do not change. */
export function toDraft<Union extends Tagged>(value: Union, draft: Draft<Union>): Draft<Union> {
  const { kind, ...fields } = value;
  return Object.keys(fields).length === 0 ? { ...draft, kind } : { ...draft, kind, [kind]: fields };
}

/** The rate and the end of a run. */
export interface RateForm {
  readonly rate: Draft<Rate>;
  /** The clock of a periodic rate. */
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
  // The page sets the times when it first shows their fields.
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

/** Returns the form with `rate` as its choice. */
export function withRate(form: RateForm, rate: Rate): RateForm {
  if (rate.kind !== "periodic") return { ...form, rate: toDraft(rate, form.rate) };
  const { simulated, ...periodic } = rate;
  const clock: ClockChoice = simulated === undefined ? { kind: "real" } : { ...simulated, kind: "simulated" };
  return { ...form, rate: toDraft(periodic, form.rate), clock: toDraft(clock, form.clock) };
}

/** Returns the form with one end: the first that `stops` has of count, duration and time. */
export function withStops(form: RateForm, stops: Stops): RateForm {
  return { ...form, end: toDraft(toEnd(stops), form.end) };
}

function toEnd({ target, durationMs, until }: Stops): End {
  if (target !== undefined) return { kind: "count", target };
  if (durationMs !== undefined) return { kind: "duration", durationSeconds: durationMs / 1000 };
  return until === undefined ? { kind: "never" } : { kind: "until", until };
}

/** Record options, seed and partition keys. */
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

/** Returns the form with `options` as its choice. Seed and partition keys do not change. */
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
