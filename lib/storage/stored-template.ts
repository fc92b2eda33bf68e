import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** The one text that earlier versions of the page kept; it is taken over into the person's templates. */
export const storedTemplate = storedValue({
  key: "headwater.template",
  version: 1,
  schema: z.string(),
  storage: () => localStorage,
});
