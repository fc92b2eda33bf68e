import type { AwsCall } from "@/lib/aws/failures/aws-call";
import { SinkError } from "@/lib/send/sink";
import { z } from "@/lib/zod";

/**
 * Validates a success that came for a call that only reads.
 *
 * @throws {SinkError} `answer-unreadable`, naming what is missing
 */
export function readAnswer<T>(schema: z.ZodType<T>, answer: unknown, call: AwsCall): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const why = z.prettifyError(parsed.error).replaceAll("\n", " ");
  throw new SinkError(
    "unavailable",
    "answer-unreadable",
    `The answer to ${call.action} cannot be read: ${why}.`,
    {
      hint: "A proxy, or the endpoint in config.json, may be at fault.",
      facts: { action: call.action, resource: call.resource ?? "", region: call.region ?? "", why },
      cause: parsed.error,
    },
  );
}
