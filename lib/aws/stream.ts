import type { AwsCall } from "@/lib/aws/errors/aws-error";
import { getPartition } from "@/lib/aws/partition";
import type { Destination } from "@/lib/settings/destination";

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
