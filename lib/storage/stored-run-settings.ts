import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** How fast and how many. */
export const storedRunSettings = storedValue({
  key: "headwater.run-settings",
  version: 1,
  schema: z.object({
    recordsPerSecond: z.number().positive().max(10_000_000),
    /** Null: until it is stopped. */
    targetRecords: z.int().positive().nullable(),
  }),
  storage: () => localStorage,
});
