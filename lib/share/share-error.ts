import { type ErrorIssue, HeadwaterError } from "@/lib/errors";
import { listIssues } from "@/lib/issues";

/** Errors of opening a shared link or file, one for each cause. */
export function shareDamaged(cause?: unknown): HeadwaterError {
  return new HeadwaterError("share-damaged", "The shared template is incomplete or was changed.", {
    hint: "Ask for it again and open the complete link. Some programs cut long links.",
    cause,
  });
}

export function shareNewer(version: number, known: number): HeadwaterError {
  return new HeadwaterError(
    "share-newer",
    `The shared template has format version ${version}. This page reads versions up to ${known}.`,
    { hint: "Open it on the site where it was created, or update this site.", facts: { version, known } },
  );
}

export function shareTooLarge(limit: number): HeadwaterError {
  return new HeadwaterError(
    "share-too-large",
    `The shared template is larger than the limit of ${limit} bytes.`,
    { hint: "Ask the sender for the template itself.", facts: { limit } },
  );
}

/** The issue names a position and an expectation, never the untrusted value. */
export function shareInvalid(issue: ErrorIssue, cause?: unknown): HeadwaterError {
  return new HeadwaterError("share-invalid", `The shared template cannot be used: ${listIssues([issue])}.`, {
    hint: "Ask for it again. If it was edited by hand, undo the edit. If it comes from a newer site, open it there.",
    issues: [issue],
    cause,
  });
}
