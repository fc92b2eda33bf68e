import { shareSchema } from "@/lib/share/share";
import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** The shared template that this tab shows, with its edits; other tabs do not see it. */
export const storedSharedDraft = storedValue({
  key: "headwater.visit",
  version: 1,
  schema: z.object({ share: shareSchema, text: z.string() }),
  storage: () => sessionStorage,
});
