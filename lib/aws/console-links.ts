import { getPartition } from "@/lib/aws/partition";
import type { Destination } from "@/lib/settings/destination";

/** The hosts of the AWS console by partition. Source: "Service endpoints" of the AWS Management Console in the AWS General Reference. */
const CONSOLES: Readonly<Record<string, string>> = {
  aws: "console.aws.amazon.com",
  "aws-cn": "console.amazonaws.cn",
  "aws-us-gov": "console.amazonaws-us-gov.com",
  "aws-eusc": "console.amazonaws-eusc.eu",
};

/** A page of the console in a region. Undefined if the console of the region's partition is unknown. */
function getConsolePage(region: string, service: string, rest: string): string | undefined {
  const host = CONSOLES[getPartition(region).id];
  if (host === undefined || !/^[a-z0-9-]+$/.test(region)) return undefined;
  const isRegional = getPartition(region).id === "aws";
  return `https://${isRegional ? `${region}.` : ""}${host}/${service}/${rest}`;
}

/** The objects of a bucket whose keys start with `prefix`. */
export function getBucketConsoleLink(region: string, bucket: string, prefix: string): string | undefined {
  const query = new URLSearchParams({ region, prefix, showversions: "false" });
  return getConsolePage(region, "s3", `buckets/${encodeURIComponent(bucket)}?${query}`);
}

/** A stream's monitoring tab. */
export function getStreamConsoleLink({ region, kind, name }: Destination): string | undefined {
  const service = kind === "firehose" ? "firehose" : "kinesis";
  const path = kind === "firehose" ? "details" : "streams/details";
  const stream = encodeURIComponent(name);
  return getConsolePage(region, service, `home?region=${region}#/${path}/${stream}/monitoring`);
}

/** The CloudFormation stacks of a region. */
export function getStacksConsoleLink(region: string): string | undefined {
  return getConsolePage(region, "cloudformation", `home?region=${region}#/stacks`);
}

/** The form that creates a stack from an uploaded template. */
export function getNewStackConsoleLink(region: string): string | undefined {
  return getConsolePage(region, "cloudformation", `home?region=${region}#/stacks/create`);
}
