import { AwsError } from "@/lib/aws/errors/aws-error";
import { isThrottlingCode } from "@/lib/aws/errors/error-rules";
import type { ErrorIssue } from "@/lib/errors";
import { createIssue, listIssues } from "@/lib/issues";
import type { PutResult, RecordFailure } from "@/lib/send/sink";
import { z } from "@/lib/zod";

/** The same members have other names in the responses of the two services. */
export interface PutResponseMembers {
  /** The number of rejected records. Kinesis may leave it out. */
  readonly failed: "FailedPutCount" | "FailedRecordCount";
  /** One entry for each record, in the order of the call. */
  readonly entries: "RequestResponses" | "Records";
}

/** One record's entry in both services. A stored record has an ID and no error code. */
const entrySchema = z.object({
  ErrorCode: z.string().nullish(),
  ErrorMessage: z.string().nullish(),
});

const responseSchema = z.looseObject({});
const countSchema = z.int().min(0).nullish();

const ALL_STORED: PutResult = { failures: new Map() };

/**
 * Creates the reader of a service's responses, which says which records failed.
 *
 * @throws {AwsError} `answer-unreadable`, from the function that it returns
 */
export function createPutResponseReader(
  members: PutResponseMembers,
): (text: string, records: number) => PutResult {
  // The services write the count first: at 0, the IDs of 500 records need not be parsed.
  const noneFailed = new RegExp(`^\\s*\\{\\s*"${members.failed}"\\s*:\\s*0\\s*[,}]`);
  return (text, records) => {
    if (noneFailed.test(text)) return ALL_STORED;
    const response = responseSchema.safeParse(parseJson(text)).data;
    const failed = countSchema.safeParse(response?.[members.failed]);
    if (response === undefined || !failed.success) throw unreadable(createIssue("not-put-json"));
    if (failed.data === 0) return ALL_STORED;
    return { failures: readFailures(response[members.entries], records, failed.data ?? undefined) };
  };
}

function readFailures(
  entries: unknown,
  records: number,
  failed: number | undefined,
): Map<number, RecordFailure> {
  const parsed = z.array(entrySchema).length(records).safeParse(entries);
  if (!parsed.success) throw unreadable(createIssue("other-record-count", { facts: { records } }));
  const failures = new Map<number, RecordFailure>();
  for (const [index, { ErrorCode, ErrorMessage }] of parsed.data.entries()) {
    if (!ErrorCode) continue;
    const message = ErrorMessage ?? "";
    failures.set(index, { code: ErrorCode, message, throttled: isThrottlingCode(ErrorCode, message) });
  }
  if (failed !== undefined && failures.size !== failed)
    throw unreadable(
      createIssue("other-failure-count", { facts: { counted: failed, listed: failures.size } }),
    );
  return failures;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(issue: ErrorIssue): AwsError {
  const message = `The response from AWS cannot be read: ${listIssues([issue])}.`;
  return new AwsError("unavailable", "answer-unreadable", message, {
    hint: "Headwater sends the records again, so there may be duplicates. A proxy may change responses, or the endpoint in config.json may be wrong.",
    issues: [issue],
  });
}
