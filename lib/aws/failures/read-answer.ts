import type { AwsCall } from "@/lib/aws/failures/aws-call";
import { listIssues, toIssues } from "@/lib/issues";
import { SinkError } from "@/lib/send/sink";
import type { z } from "@/lib/zod";

/**
 * Validates a success that came for a call that only reads.
 *
 * @throws {SinkError} `answer-unreadable`, naming what is missing
 */
export function readAnswer<T>(schema: z.ZodType<T>, answer: unknown, call: AwsCall): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const issues = toIssues(parsed.error);
  throw new SinkError(
    "unavailable",
    "answer-unreadable",
    `The response to ${call.action} cannot be read: ${listIssues(issues)}.`,
    {
      hint: "A proxy may change responses, or the endpoint in config.json may be wrong.",
      facts: { action: call.action, resource: call.resource ?? "", region: call.region ?? "" },
      issues,
      cause: parsed.error,
    },
  );
}
