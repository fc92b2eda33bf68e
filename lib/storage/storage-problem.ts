import { HeadwaterError } from "@/lib/errors";

/** What the page did with the browser's storage when it failed. */
export type StorageAction = "read" | "save" | "remove" | "set-aside";

const PAST: Readonly<Record<StorageAction, string>> = {
  read: "read",
  save: "saved",
  remove: "removed",
  "set-aside": "set aside",
};

/** Explains why the browser's storage failed: it is full, or it is blocked. */
export function storageProblem(action: StorageAction, key: string, cause: unknown): HeadwaterError {
  const problem = cause instanceof Error ? cause.message : String(cause);
  const details = { facts: { action, key, problem }, cause };
  if (isFull(cause)) {
    return new HeadwaterError(
      "storage-full",
      `“${key}” could not be ${PAST[action]}: this browser's storage is full.`,
      {
        ...details,
        hint: "Copy what you need, then delete saved templates or past runs, or delete this site's data in the browser settings.",
      },
    );
  }
  return new HeadwaterError(
    "storage-blocked",
    `“${key}” could not be ${PAST[action]}: this browser does not let the page store data.`,
    {
      ...details,
      hint: "The page works, but loses everything when you close it. Allow this site to store data in the browser settings.",
    },
  );
}

/** Firefox calls it NS_ERROR_DOM_QUOTA_REACHED, the others QuotaExceededError. */
function isFull(cause: unknown): boolean {
  return cause instanceof Error && /quota/i.test(`${cause.name} ${cause.message}`);
}
