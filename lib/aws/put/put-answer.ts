import { isThrottlingCode } from "@/lib/aws/failures/throttling";
import type { ErrorIssue } from "@/lib/errors";
import { createIssue, listIssues } from "@/lib/issues";
import { type PutResult, type RecordFailure, SinkError } from "@/lib/send/sink";
import { z } from "@/lib/zod";

/** What the two services call the same things. */
export interface PutAnswerNames {
  /** The count of refused records. Kinesis may leave it out. */
  readonly failed: "FailedPutCount" | "FailedRecordCount";
  /** One entry for each record, in the order of the call. */
  readonly entries: "RequestResponses" | "Records";
}

/** What both services say of one record. A record that was taken has an id and no error code. */
const entrySchema = z.object({
  ErrorCode: z.string().nullish(),
  ErrorMessage: z.string().nullish(),
});

const objectSchema = z.looseObject({});
const countSchema = z.int().min(0).nullish();

const ALL_TAKEN: PutResult = { failures: new Map() };

/**
 * Reads what became of each record of a call.
 *
 * @throws {SinkError} `answer-unreadable`, perhaps written, from the function that it returns
 */
export function putAnswer(names: PutAnswerNames): (text: string, records: number) => PutResult {
  // The services give the count first: at 0, the ids of 500 records need not be parsed.
  const noneFailed = new RegExp(`^\\s*\\{\\s*"${names.failed}"\\s*:\\s*0\\s*[,}]`);
  return (text, records) => {
    if (noneFailed.test(text)) return ALL_TAKEN;
    const answer = objectSchema.safeParse(fromJson(text)).data;
    const failed = countSchema.safeParse(answer?.[names.failed]);
    if (answer === undefined || !failed.success) throw unreadable(createIssue("not-put-json"));
    if (failed.data === 0) return ALL_TAKEN;
    return { failures: failuresIn(answer[names.entries], records, failed.data ?? undefined) };
  };
}

function failuresIn(
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

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(issue: ErrorIssue): SinkError {
  return new SinkError(
    "unavailable",
    "answer-unreadable",
    `The response from AWS cannot be read: ${listIssues([issue])}.`,
    {
      hint: "Headwater sends the records again, so there may be duplicates. A proxy may change responses, or the endpoint in config.json may be wrong.",
      issues: [issue],
      maybeWritten: true,
    },
  );
}
