/** A group of regions with its own ARNs and hostnames: commercial, China, GovCloud, … */
export interface Partition {
  /** The second part of its ARNs. */
  readonly id: string;
  readonly dnsSuffix: string;
}

/** By the start of the region's ID. Source: partitions.json of the AWS SDKs, 2026. */
const PARTITIONS: readonly (readonly [prefix: string, partition: Partition])[] = [
  ["cn-", { id: "aws-cn", dnsSuffix: "amazonaws.com.cn" }],
  ["us-gov-", { id: "aws-us-gov", dnsSuffix: "amazonaws.com" }],
  ["eusc-", { id: "aws-eusc", dnsSuffix: "amazonaws.eu" }],
  ["us-iso-", { id: "aws-iso", dnsSuffix: "c2s.ic.gov" }],
  ["us-isob-", { id: "aws-iso-b", dnsSuffix: "sc2s.sgov.gov" }],
  ["eu-isoe-", { id: "aws-iso-e", dnsSuffix: "cloud.adc-e.uk" }],
  ["us-isof-", { id: "aws-iso-f", dnsSuffix: "csp.hci.ic.gov" }],
];

/** The partition of a region. */
export function getPartition(region: string): Partition {
  const special = PARTITIONS.find(([prefix]) => region.startsWith(prefix));
  return special?.[1] ?? { id: "aws", dnsSuffix: "amazonaws.com" };
}
