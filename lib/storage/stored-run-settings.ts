import { HOURS_OF_WEEK } from "@/lib/schedule/week";
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

export const storedRunSettings = storedValue({
  key: "headwater.run-settings",
  version: 1,
  schema: runSettingsSchema,
  storage: () => localStorage,
});
