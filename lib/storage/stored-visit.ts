import { shareSchema } from "@/lib/share/share";
import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** What somebody shared and this tab shows, with what was typed into it; another tab knows nothing of it. */
export const storedVisit = storedValue({
  key: "headwater.visit",
  version: 1,
  schema: z.object({ share: shareSchema, text: z.string() }),
  storage: () => sessionStorage,
});
