import { getPartition } from "@/lib/aws/partition";
import type { Destination } from "@/lib/aws/stream";

/** Where the AWS console is. Source: "Service endpoints" of the AWS Management Console in the AWS General Reference. */
const CONSOLES: Readonly<Record<string, string>> = {
  aws: "console.aws.amazon.com",
  "aws-cn": "console.amazonaws.cn",
  "aws-us-gov": "console.amazonaws-us-gov.com",
  "aws-eusc": "console.amazonaws-eusc.eu",
};

/** A page of the console in a region. Undefined where the console of the region's partition is not known. */
function consolePage(region: string, service: string, rest: string): string | undefined {
  const host = CONSOLES[getPartition(region).id];
  if (host === undefined || !/^[a-z0-9-]+$/.test(region)) return undefined;
  const isRegional = getPartition(region).id === "aws";
  return `https://${isRegional ? `${region}.` : ""}${host}/${service}/${rest}`;
}

/** The objects of a bucket whose keys begin so. */
export function bucketConsoleLink(region: string, bucket: string, prefix: string): string | undefined {
  const query = new URLSearchParams({ region, prefix, showversions: "false" });
  return consolePage(region, "s3", `buckets/${encodeURIComponent(bucket)}?${query}`);
}

/** What the console shows of a stream. */
export function streamConsoleLink({ region, kind, name }: Destination): string | undefined {
  const service = kind === "firehose" ? "firehose" : "kinesis";
  const path = kind === "firehose" ? "details" : "streams/details";
  const stream = encodeURIComponent(name);
  return consolePage(region, service, `home?region=${region}#/${path}/${stream}/monitoring`);
}

/** The stacks of a region. */
export function stacksConsoleLink(region: string): string | undefined {
  return consolePage(region, "cloudformation", `home?region=${region}#/stacks`);
}

/** Where a stack is made of a template that one uploads. */
export function newStackConsoleLink(region: string): string | undefined {
  return consolePage(region, "cloudformation", `home?region=${region}#/stacks/create`);
}

/** The users of a user pool. */
export function userPoolConsoleLink(region: string, userPoolId: string): string | undefined {
  const pool = encodeURIComponent(userPoolId);
  return consolePage(region, "cognito", `v2/idp/user-pools/${pool}/user-management/users?region=${region}`);
}
