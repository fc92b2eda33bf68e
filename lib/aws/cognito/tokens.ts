import { z } from "@/lib/zod";

/** What a user pool gave at sign-in. Never logged. */
export const tokensSchema = z.object({
  idToken: z.string().min(1),
  refreshToken: z.string().min(1),
  /** Where the pool remembers devices, a refresh has to name this one. */
  deviceKey: z.string().min(1).optional(),
  /** Milliseconds to add to this machine's clock to get the user pool's. */
  clockOffset: z.number(),
});
export type Tokens = z.infer<typeof tokensSchema>;
