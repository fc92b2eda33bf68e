import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** Light, dark, or as the system has it. `public/before-paint.js` reads it too, before the first paint. */
export const storedTheme = storedValue({
  key: "headwater.theme",
  version: 1,
  schema: z.enum(["light", "dark", "system"]),
  storage: () => localStorage,
});
