import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** The text in the editor, broken or not: what was typed is there again after a reload. */
export const storedTemplate = storedValue({
  key: "headwater.template",
  version: 1,
  schema: z.string(),
  storage: () => localStorage,
});
