import type { AwsConnection } from "@/lib/aws/aws-connection";
import { partitionOf } from "@/lib/aws/partition";

/** Where a service of a region answers; an endpoint of the deployment's own stands before AWS's. */
export function serviceUrl(
  service: "firehose" | "kinesis",
  { region, endpoint }: Pick<AwsConnection, "region" | "endpoint">,
): URL {
  return new URL(`${endpoint ?? `https://${service}.${region}.${partitionOf(region).dnsSuffix}`}/`);
}
