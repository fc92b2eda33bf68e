import { z } from "zod";

/** What can be changed while the sandbox runs, besides faults. */
const settingsSchema = z.strictObject({
  /** Firehose records are checked and counted, and then thrown away: a sink that only counts. */
  discard: z.boolean(),
});

export type SandboxSettings = z.infer<typeof settingsSchema>;

export type SettingsRequest =
  | { readonly settings: SandboxSettings }
  | { readonly problems: readonly string[] };

/** Reads a request for settings; keys that it does not name stay as they are. */
export function readSettingsRequest(body: unknown, current: SandboxSettings): SettingsRequest {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return { problems: ['The body must be a JSON object, for example {"discard": true}.'] };
  }
  const parsed = settingsSchema.safeParse({ ...current, ...body });
  if (parsed.success) return { settings: parsed.data };
  return { problems: parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) };
}
