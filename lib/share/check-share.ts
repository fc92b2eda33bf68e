import { type Share, shareSchema } from "@/lib/share/share";
import { shareInvalid } from "@/lib/share/share-error";
import type { z } from "@/lib/zod";

/** Keys come from outside; a message shows them only where they cannot pretend to be something else. */
const PLAIN_KEY = /^[\w-]{1,40}$/;

/**
 * Checks what was read from a link or a file, and what is about to go into one.
 *
 * @returns a new object that holds nothing but what the schema knows
 * @throws {HeadwaterError} `share-invalid`, naming the first place that is wrong
 */
export function checkShare(value: unknown): Share {
  if (hasProtoKey(value)) throw shareInvalid("it has a key that is not known");
  const parsed = shareSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw shareInvalid(issue === undefined ? "it is of another form" : describe(issue), parsed.error);
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.filter((key) => PLAIN_KEY.test(key)).map((key) => `“${key}”`);
    return keys.length === 0
      ? "it has a key that is not known"
      : `${keys.slice(0, 5).join(", ")} is not known`;
  }
  const place = issue.path.map(String).join(".");
  return place === "" ? issue.message : `“${place}”: ${issue.message}`;
}

/** Zod leaves the key `__proto__` out in silence; here it is refused like every other unknown key. */
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
