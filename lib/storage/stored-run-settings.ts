import { HOURS_OF_WEEK } from "@/lib/schedule/week";
import { weekPreset } from "@/lib/settings/week";
import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

const rate = z.number().min(0).max(1_000_000_000);
const seconds = z.number().positive();
const cell = z.object({ mean: rate, stddev: rate });
/** Null: nothing was chosen yet. */
const moment = z.number().nullable();

/** How fast and until when, with what stands in the fields of the rates that are not chosen. */
export const runSettingsSchema = z.object({
  kind: z.enum(["constant", "ramp", "bursts", "periodic", "fastest"]),
  perSecond: z.number().positive().max(10_000_000),
  ramp: z.object({ from: rate, to: rate, overSeconds: seconds }),
  bursts: z.object({ base: rate, burst: rate, lengthSeconds: seconds, everySeconds: seconds }),
  week: z.array(cell).length(HOURS_OF_WEEK),
  smoothing: z.boolean(),
  isSimulated: z.boolean(),
  simulated: z.object({
    from: moment,
    to: moment,
    secondsPerTick: z.int().positive(),
    waitBetweenTicks: z.number().min(0),
  }),
  ends: z.enum(["count", "duration", "until", "never"]),
  target: z.int().positive(),
  durationSeconds: seconds,
  until: moment,
});

export type StoredRunSettings = z.infer<typeof runSettingsSchema>;

const firstSchema = z.object({
  recordsPerSecond: z.number().positive(),
  /** Null: until it is stopped. */
  targetRecords: z.int().positive().nullable(),
});

export const storedRunSettings = storedValue({
  key: "headwater.run-settings",
  version: 2,
  schema: runSettingsSchema,
  migrations: { 1: fromFirst },
  storage: () => localStorage,
});

/** The first version knew a constant rate alone. */
function fromFirst(earlier: unknown): StoredRunSettings {
  const { recordsPerSecond, targetRecords } = firstSchema.parse(earlier);
  return {
    kind: "constant",
    perSecond: recordsPerSecond,
    ramp: { from: 10, to: 1000, overSeconds: 60 },
    bursts: { base: 10, burst: 1000, lengthSeconds: 10, everySeconds: 60 },
    week: [...weekPreset("office-hours", 100)],
    smoothing: true,
    isSimulated: false,
    simulated: { from: null, to: null, secondsPerTick: 60, waitBetweenTicks: 1000 },
    ends: targetRecords === null ? "never" : "count",
    target: targetRecords ?? 20_000,
    durationSeconds: 60,
    until: null,
  };
}
