import { type AwsCall, AwsError } from "@/lib/aws/errors/aws-error";
import { listIssues, toIssues } from "@/lib/issues";
import type { z } from "@/lib/zod";

/**
 * Validates the successful response to a call that only reads.
 *
 * @throws {AwsError} `answer-unreadable`, with every issue
 */
export function parseResponse<T>(schema: z.ZodType<T>, response: unknown, call: AwsCall): T {
  const parsed = schema.safeParse(response);
  if (parsed.success) return parsed.data;
  const issues = toIssues(parsed.error);
  const message = `The response to ${call.action} cannot be read: ${listIssues(issues)}.`;
  throw new AwsError("unavailable", "answer-unreadable", message, {
    hint: "A proxy may change responses, or the endpoint in config.json may be wrong.",
    facts: { action: call.action, resource: call.resource ?? "", region: call.region ?? "" },
    issues,
    cause: parsed.error,
  });
}
