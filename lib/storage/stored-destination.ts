import { destinationSchema, regionSchema } from "@/lib/settings/destination";
import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** Where records went last; only the region until a stream is chosen. */
export const storedDestinationSchema = z.union([destinationSchema, z.strictObject({ region: regionSchema })]);

export const storedDestination = storedValue({
  key: "headwater.destination",
  version: 1,
  schema: storedDestinationSchema,
  storage: () => localStorage,
});
