import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** How samples are shown. */
export const storedPreviewView = storedValue({
  key: "headwater.preview-view",
  version: 1,
  schema: z.object({ pretty: z.boolean() }),
  storage: () => localStorage,
});
