import { z } from "@/lib/zod";

const amount = z.number().min(0);

/** The price and quotas that replace those of the tables in lib/pricing. Default: the table's. */
const costSettingsSchema = z.object({
  /** US dollars for a unit: a GB, or a million PUT payload units. */
  price: amount.optional(),
  recordsPerSecond: amount.optional(),
  mebibytesPerSecond: amount.optional(),
});
export type CostSettings = z.infer<typeof costSettingsSchema>;

/** Every stored set of cost settings; `of` is the service and region that it applies to. */
export const storedCostsSchema = z.array(costSettingsSchema.extend({ of: z.string().max(80) }));
