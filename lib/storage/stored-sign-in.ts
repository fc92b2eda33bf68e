import type { RememberedSignIn } from "@/lib/config/choose-sign-in";
import { signInConfigSchema } from "@/lib/config/deployment";
import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** The sign-in settings that the person chose, by a link or in the settings, beside the deployment's own. */
export const storedSignIn = storedValue<RememberedSignIn>({
  key: "headwater.sign-in",
  version: 1,
  schema: z.object({
    config: signInConfigSchema,
    source: z.enum(["link", "settings"]),
    deployed: signInConfigSchema.optional(),
  }),
  storage: () => localStorage,
});
