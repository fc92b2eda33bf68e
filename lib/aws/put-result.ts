import { isThrottlingCode } from "@/lib/aws/throttling";
import type { PutResult, RecordFailure } from "@/lib/send/sink";
import { SinkError } from "@/lib/send/sink";
import { z } from "@/lib/zod";

/** What both services say of one record. A record that was taken has an id and no error code. */
const entrySchema = z.object({
  ErrorCode: z.string().nullish(),
  ErrorMessage: z.string().nullish(),
});

const ALL_TAKEN: PutResult = { failures: new Map() };

/**
 * What became of each record of a call.
 *
 * @param failed how many the service says that it refused; at 0 the entries, of which there may be 500, are not looked
 *   at; Kinesis may leave it out
 * @param entries one for each record, in the order of the call
 * @throws {SinkError} `answer-unreadable`, perhaps written, where the two do not agree
 */
export function putResult(failed: unknown, entries: unknown, records: number): PutResult {
  if (failed === 0) return ALL_TAKEN;
  const parsed = z.array(entrySchema).length(records).safeParse(entries);
  const failures = new Map<number, RecordFailure>();
  for (const [index, { ErrorCode, ErrorMessage }] of (parsed.data ?? []).entries()) {
    if (ErrorCode) {
      const message = ErrorMessage ?? "";
      failures.set(index, { code: ErrorCode, message, throttled: isThrottlingCode(ErrorCode, message) });
    }
  }
  if (!parsed.success || failures.size !== (failed ?? failures.size)) throw unreadable(failed);
  return { failures };
}

function unreadable(failed: unknown): SinkError {
  return new SinkError(
    "unavailable",
    "answer-unreadable",
    "AWS's answer does not say which records it took.",
    {
      hint: "The records are sent again and may be there twice. A proxy or the endpoint in config.json may be at fault.",
      facts: { failed: String(failed) },
      maybeWritten: true,
    },
  );
}
