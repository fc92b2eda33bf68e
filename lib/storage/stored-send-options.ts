import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** What is done to each record on its way. */
export const storedSendOptions = storedValue({
  key: "headwater.send-options",
  version: 1,
  schema: z.object({
    gzip: z.boolean(),
    lineFeed: z.boolean(),
    minifyJson: z.boolean(),
    keepLineBreaks: z.boolean().optional(),
    markKind: z.enum(["none", "member", "column"]).optional(),
    markName: z.string().min(1).max(64).optional(),
    markSeparator: z.enum([",", ";", "\t", "|", " "]).optional(),
    timeToLiveSeconds: z.number().positive(),
    neverExpires: z.boolean(),
    seed: z.string().max(256),
    keyKind: z.enum(["random", "round-robin", "constant", "expression"]),
    constantKey: z.string().max(512),
    keyTemplate: z.string().max(10_000),
  }),
  storage: () => localStorage,
});
