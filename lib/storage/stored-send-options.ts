import { MARK_SEPARATORS, MAX_MARK_NAME, USUAL_MARK_NAME } from "@/lib/send/mark-limits";
import { storedValue } from "@/lib/storage/stored-value";
import { MAX_KEY_CHARACTERS, MAX_KEY_TEMPLATE_CHARACTERS, USUAL_KEY } from "@/lib/worker/key-settings";
import { z } from "@/lib/zod";

/** What is done to each record on its way. A field that is not in use may be empty: then it is as at first. */
export const storedSendOptions = storedValue({
  key: "headwater.send-options",
  version: 1,
  schema: z.object({
    gzip: z.boolean(),
    lineFeed: z.boolean(),
    minifyJson: z.boolean(),
    keepLineBreaks: z.boolean().optional(),
    markKind: z.enum(["none", "member", "column"]).optional(),
    markName: z.string().min(1).max(MAX_MARK_NAME).catch(USUAL_MARK_NAME).optional(),
    markSeparator: z.enum(MARK_SEPARATORS).optional(),
    timeToLiveSeconds: z.number().positive().catch(300),
    neverExpires: z.boolean(),
    seed: z.string().max(256),
    keyKind: z.enum(["random", "round-robin", "constant", "expression"]),
    constantKey: z.string().max(MAX_KEY_CHARACTERS).catch(USUAL_KEY),
    keyTemplate: z.string().max(MAX_KEY_TEMPLATE_CHARACTERS),
  }),
  storage: () => localStorage,
});
