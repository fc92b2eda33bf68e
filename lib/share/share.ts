import { signInConfigSchema } from "@/lib/config/deployment";
import { type ErrorIssue, HeadwaterError, type IssueCode } from "@/lib/errors";
import { createIssue, listIssues, toIssues } from "@/lib/issues";
import { keyedDestinationSchema } from "@/lib/settings/destination";
import { rateSchema } from "@/lib/settings/rate";
import { recordOptionsSchema, seedSchema } from "@/lib/settings/record-options";
import { stopsSchema } from "@/lib/settings/stops";
import { templateNameSchema } from "@/lib/share/template-name";
import { LIMITS } from "@/lib/template/limits";
import { z } from "@/lib/zod";

const templateText = z
  .string()
  .refine((text) => new TextEncoder().encode(text).length <= LIMITS.templateBytes, {
    error: "template-bytes" satisfies IssueCode,
    params: { maximum: LIMITS.templateBytes },
  });

/**
 * What one person hands to another: a template, and the settings that they chose to include. Every object in it is
 * strict, so that it cannot carry a credential, a token or an endpoint under another key.
 */
export const shareSchema = z.strictObject({
  name: templateNameSchema,
  template: templateText,
  rate: rateSchema.optional(),
  stops: stopsSchema.optional(),
  destination: keyedDestinationSchema.optional(),
  options: recordOptionsSchema.optional(),
  seed: seedSchema.optional(),
  signIn: signInConfigSchema.optional(),
});
export type Share = z.infer<typeof shareSchema>;

/**
 * Checks what a link or a file contains, before it is used and before it is written.
 *
 * @returns a new object with the keys of the schema only
 * @throws {HeadwaterError} `share-invalid`, naming the first place that is wrong
 */
export function parseShare(value: unknown): Share {
  if (hasProtoKey(value)) throw createInvalidError(createIssue("unknown-key"));
  const parsed = shareSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue = createIssue("unusable")] = toIssues(parsed.error, { input: value });
  throw createInvalidError(issue, parsed.error);
}

/** Zod silently ignores the key `__proto__`; here it is refused like every other unknown key. */
function hasProtoKey(value: unknown): boolean {
  // A list instead of recursion: objects nested a hundred thousand deep must not overflow the stack.
  const rest = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next !== "object" || next === null) continue;
    if (Object.hasOwn(next, "__proto__")) return true;
    for (const member of Object.values(next)) rest.push(member);
  }
  return false;
}

export function createDamagedError(cause?: unknown): HeadwaterError {
  return new HeadwaterError("share-damaged", "The shared template is incomplete or was changed.", {
    hint: "Ask for it again and open the complete link. Some programs cut long links.",
    cause,
  });
}

export function createNewerError(version: number, known: number): HeadwaterError {
  return new HeadwaterError(
    "share-newer",
    `The shared template has format version ${version}. This page reads versions up to ${known}.`,
    { hint: "Open it on the site where it was created, or update this site.", facts: { version, known } },
  );
}

export function createTooLargeError(limit: number): HeadwaterError {
  return new HeadwaterError(
    "share-too-large",
    `The shared template is larger than the limit of ${limit} bytes.`,
    { hint: "Ask the sender for the template itself.", facts: { limit } },
  );
}

/** The issue names a place and an expectation; of an untrusted value, it shows numbers only. */
export function createInvalidError(issue: ErrorIssue, cause?: unknown): HeadwaterError {
  return new HeadwaterError("share-invalid", `The shared template cannot be used: ${listIssues([issue])}.`, {
    hint: "Ask for it again. If it was edited by hand, undo the edit. If it comes from a newer site, open it there.",
    issues: [issue],
    cause,
  });
}
