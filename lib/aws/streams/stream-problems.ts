import { AwsError } from "@/lib/aws/errors/aws-error";
import type { Destination } from "@/lib/aws/stream";

/** The stream is there and takes no records yet, or no more. */
export function notActive(stream: Destination, status: string, why = ""): AwsError {
  const reason = why === "" ? "" : ` (${why})`;
  return new AwsError("invalid", "not-active", `Stream “${stream.name}” is ${status}, not ACTIVE${reason}.`, {
    hint: /^CREATING$|^UPDATING$/.test(status)
      ? "A new stream takes a minute or two to become active; wait, then look again."
      : "Choose another stream, or make a new one.",
    facts: { stream: stream.name, region: stream.region, status },
  });
}

/** The stream reads from somewhere else and refuses records from callers. */
export function notDirectPut(stream: Destination, source: string): AwsError {
  return new AwsError(
    "invalid",
    "not-direct-put",
    `Stream “${stream.name}” takes its records from another source (${source}), not from callers.`,
    {
      hint: "Choose a Firehose stream whose source is Direct PUT, or send to the Kinesis stream that it reads.",
      facts: { stream: stream.name, region: stream.region, source },
    },
  );
}
