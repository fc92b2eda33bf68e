import { signInConfigSchema } from "@/lib/config/deployment";
import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** Where records went last. Names and their lengths as in the API references of CreateDeliveryStream and CreateStream. */
export const storedDestination = storedValue({
  key: "headwater.destination",
  version: 1,
  schema: z.object({
    region: signInConfigSchema.shape.region,
    /** Missing while only the region is chosen. */
    stream: z
      .object({
        kind: z.enum(["firehose", "kinesis"]),
        name: z.string().regex(/^[a-zA-Z0-9_.-]{1,128}$/),
      })
      .optional(),
  }),
  storage: () => localStorage,
});
