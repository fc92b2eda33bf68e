import { LANGUAGES } from "@/lib/language/language";
import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** The language of the page, or as the browser has it. `public/before-paint.js` reads it too, before the first paint. */
export const storedLanguage = storedValue({
  key: "headwater.language",
  version: 1,
  schema: z.enum(["system", ...LANGUAGES]),
  storage: () => localStorage,
});
