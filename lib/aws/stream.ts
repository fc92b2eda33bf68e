import { partitionOf } from "@/lib/aws/partition";

/** The two services that take records. */
export type StreamKind = "firehose" | "kinesis";

export interface Stream {
  readonly kind: StreamKind;
  readonly name: string;
}

/** A stream in its region: where records go. */
export interface Destination extends Stream {
  readonly region: string;
}

/** The stream's ARN, with `*` for the account, which a page does not know. */
export function streamArn(destination: Destination): string {
  const { kind, region, name } = destination;
  const resource = kind === "firehose" ? `deliverystream/${name}` : `stream/${name}`;
  return `arn:${partitionOf(region).id}:${kind}:${region}:*:${resource}`;
}
