import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** Whether single keys do something, which people who speak to their computer may not want. */
export const storedShortcutSettings = storedValue({
  key: "headwater.shortcuts",
  version: 1,
  schema: z.object({ plainKeys: z.boolean() }),
  storage: () => localStorage,
});
