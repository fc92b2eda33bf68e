import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** Whether “Keep me signed in” was ticked last. */
export const storedKeepSignedIn = storedValue({
  key: "headwater.keep-signed-in",
  version: 1,
  schema: z.boolean(),
  storage: () => localStorage,
});
