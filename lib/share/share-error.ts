import { type ErrorIssue, HeadwaterError } from "@/lib/errors";
import { listIssues } from "@/lib/issues";

/** What somebody handed over cannot be opened. One message for each way in which that can be. */
export function shareDamaged(cause?: unknown): HeadwaterError {
  return new HeadwaterError("share-damaged", "What was shared is incomplete or was changed on its way.", {
    hint: "Ask for it again, and open it whole: some programs cut long links.",
    cause,
  });
}

export function shareNewer(version: number, known: number): HeadwaterError {
  return new HeadwaterError(
    "share-newer",
    `What was shared is in version ${version} of the form; this page knows up to ${known}.`,
    { hint: "Open it on the site that it was made on, or update this one.", facts: { version, known } },
  );
}

export function shareTooLarge(limit: number): HeadwaterError {
  return new HeadwaterError(
    "share-too-large",
    `What was shared is larger than ${limit} bytes, which no template needs.`,
    { hint: "Ask whoever made it for the template itself.", facts: { limit } },
  );
}

/** The issue names a place and an expectation, never the value there: that could be anything. */
export function shareInvalid(issue: ErrorIssue, cause?: unknown): HeadwaterError {
  return new HeadwaterError("share-invalid", `What was shared cannot be used: ${listIssues([issue])}.`, {
    hint: "Ask for it again. If it was edited by hand, undo that; if it comes from a newer site, open it there.",
    issues: [issue],
    cause,
  });
}
