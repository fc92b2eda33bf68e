import { expect, test } from "vitest";
import { estimateCost, getRunCost, getUnitPrice } from "@/lib/pricing/cost";
import { getFirehoseQuota, getKinesisQuota } from "@/lib/pricing/quotas";

test("a region without a price of its own says whose price it shows", () => {
  expect(getUnitPrice("firehose", "us-west-2")).toEqual({ dollars: 0.029, region: "us-west-2" });
  expect(getUnitPrice("kinesis", "xx-nowhere-1")).toEqual({ dollars: 0.014, region: "us-east-1" });
});

test("small records are billed as 5 KB each at Firehose", () => {
  // 200 records of 5 KB are 1,000 KB; 209,715.2 of them are a GB.
  expect(estimateCost("firehose", 209_715.2, [100, 5000], 0.029)).toBeCloseTo(0.029);
});

test("a large record is more than one payload unit at Kinesis", () => {
  expect(estimateCost("kinesis", 1_000_000, [60 * 1024], 0.014)).toBeCloseTo(3 * 0.014);
  expect(getRunCost("kinesis", 1_000_000, 0.014)).toBeCloseTo(0.014);
});

test("without a sample nothing is guessed", () => {
  expect(estimateCost("firehose", 10, [], 0.029)).toBeUndefined();
});

test("three regions have the large Firehose quota", () => {
  expect(getFirehoseQuota("eu-west-1").mebibytesPerSecond).toBe(5);
  expect(getFirehoseQuota("eu-central-1")).toEqual({ recordsPerSecond: 100_000, mebibytesPerSecond: 1 });
});

test("a Kinesis stream takes what its shards take", () => {
  expect(getKinesisQuota({ mode: "PROVISIONED", openShards: 3 }).recordsPerSecond).toBe(3000);
  expect(getKinesisQuota({ mode: "ON_DEMAND", openShards: 20 }).mebibytesPerSecond).toBe(4);
  expect(getKinesisQuota(undefined).recordsPerSecond).toBe(1000);
});
