import { expect, test } from "vitest";
import { getBucketConsoleLink, getNewStackConsoleLink, getStreamConsoleLink } from "@/lib/aws/console-links";

test("a bucket is shown at the prefix, which is escaped", () => {
  expect(getBucketConsoleLink("eu-central-1", "my-bucket", "data/raw & more/")).toBe(
    "https://eu-central-1.console.aws.amazon.com/s3/buckets/my-bucket?region=eu-central-1&prefix=data%2Fraw+%26+more%2F&showversions=false",
  );
});

test.each([
  ["us-east-1", "https://us-east-1.console.aws.amazon.com/"],
  ["cn-north-1", "https://console.amazonaws.cn/"],
  ["us-gov-west-1", "https://console.amazonaws-us-gov.com/"],
])("the console of %s is its partition's", (region, address) => {
  expect(getNewStackConsoleLink(region)?.startsWith(address)).toBe(true);
});

test.each(["us-iso-east-1", "evil.example/?", "a@b"])("%s has no known console", (region) => {
  expect(getNewStackConsoleLink(region)).toBeUndefined();
});

test("a hostile stream name stays a part of the path", () => {
  const link = getStreamConsoleLink({ kind: "firehose", region: "us-east-1", name: '"><script>#/x' });
  expect(link).toContain("#/details/%22%3E%3Cscript%3E%23%2Fx/monitoring");
});
