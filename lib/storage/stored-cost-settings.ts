import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

const amount = z.number().positive();

/** Prices and quotas that somebody entered, because theirs differ from the table's; `of` is `kind/region`. */
export const costSettingsSchema = z.array(
  z.object({
    of: z.string().max(80),
    /** US dollars a unit: a GB, or a million PUT payload units. */
    price: z.number().min(0).optional(),
    recordsPerSecond: amount.optional(),
    mebibytesPerSecond: amount.optional(),
  }),
);

export const storedCostSettings = storedValue({
  key: "headwater.cost-settings",
  version: 1,
  schema: costSettingsSchema,
  storage: () => localStorage,
});
