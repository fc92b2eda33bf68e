import { HeadwaterError } from "@/lib/errors";

/** Says why the browser's storage did not do what it was asked: it is full, or it is blocked. */
export function storageProblem(
  what: "read" | "saved" | "removed" | "kept aside",
  key: string,
  cause: unknown,
) {
  const problem = cause instanceof Error ? cause.message : String(cause);
  const details = { facts: { what, key, problem }, cause };
  if (isFull(cause)) {
    return new HeadwaterError(
      "storage-full",
      `“${key}” could not be ${what}: this browser's storage is full.`,
      {
        ...details,
        hint: "Copy what you need, then delete stored templates or past runs, or this site's data in the browser's settings.",
      },
    );
  }
  return new HeadwaterError(
    "storage-blocked",
    `“${key}” could not be ${what}: this browser does not let the page keep anything.`,
    {
      ...details,
      hint: "The page works, but forgets when it is closed. Allow this site to store data in the browser's settings.",
    },
  );
}

/** Firefox calls it NS_ERROR_DOM_QUOTA_REACHED, the others QuotaExceededError. */
function isFull(cause: unknown): boolean {
  return cause instanceof Error && /quota/i.test(`${cause.name} ${cause.message}`);
}
