import type { AwsCall } from "@/lib/aws/errors/aws-error";
import { getPartition } from "@/lib/aws/partition";

/** The two services that accept records. */
export type StreamKind = "firehose" | "kinesis";

export interface Stream {
  readonly kind: StreamKind;
  readonly name: string;
}

/** A stream in its Region: where records go. */
export interface Destination extends Stream {
  readonly region: string;
}

/** The stream's ARN, with `*` for the account, which a page does not know. */
function streamArn({ kind, region, name }: Destination): string {
  const resource = kind === "firehose" ? `deliverystream/${name}` : `stream/${name}`;
  return `arn:${getPartition(region).id}:${kind}:${region}:*:${resource}`;
}

/** A call on a stream, as its errors name it. */
export function streamCall(stream: Destination, operation: string): AwsCall {
  const service = stream.kind === "firehose" ? "Firehose" : "Kinesis";
  return {
    action: `${stream.kind}:${operation}`,
    resource: streamArn(stream),
    subject: `${service} stream “${stream.name}”`,
    region: stream.region,
  };
}
