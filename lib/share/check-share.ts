import { createIssue, toIssues } from "@/lib/issues";
import { type Share, shareSchema } from "@/lib/share/share";
import { shareInvalid } from "@/lib/share/share-error";

/**
 * Checks what was read from a link or a file, and what is about to go into one.
 *
 * @returns a new object that holds nothing but what the schema knows
 * @throws {HeadwaterError} `share-invalid`, naming the first place that is wrong
 */
export function checkShare(value: unknown): Share {
  if (hasProtoKey(value)) throw shareInvalid(createIssue("unknown-key"));
  const parsed = shareSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue = createIssue("unusable")] = toIssues(parsed.error, { input: value });
  throw shareInvalid(issue, parsed.error);
}

/** Zod silently ignores the key `__proto__`; here it is refused like every other unknown key. */
function hasProtoKey(value: unknown): boolean {
  // A list instead of recursion: what is nested a hundred thousand deep must not overflow the stack.
  const rest = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next !== "object" || next === null) continue;
    if (Object.hasOwn(next, "__proto__")) return true;
    for (const member of Object.values(next)) rest.push(member);
  }
  return false;
}
