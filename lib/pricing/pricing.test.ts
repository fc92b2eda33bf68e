import { expect, test } from "vitest";
import { unitPrice } from "@/lib/pricing/prices";
import { firehoseQuota, kinesisQuota } from "@/lib/pricing/quotas";
import { expectedCost, runCost } from "@/lib/pricing/run-cost";

test("a region without a price of its own says whose price it shows", () => {
  expect(unitPrice("firehose", "us-west-2")).toEqual({ dollars: 0.029, region: "us-west-2" });
  expect(unitPrice("kinesis", "xx-nowhere-1")).toEqual({ dollars: 0.014, region: "us-east-1" });
});

test("small records are billed as 5 KB each at Firehose", () => {
  // 200 records of 5 KB are 1,000 KB; 209,715.2 of them are a GB.
  expect(expectedCost("firehose", 209_715.2, [100, 5000], 0.029)).toBeCloseTo(0.029);
});

test("a large record is more than one payload unit at Kinesis", () => {
  expect(expectedCost("kinesis", 1_000_000, [60 * 1024], 0.014)).toBeCloseTo(3 * 0.014);
  expect(runCost("kinesis", 1_000_000, 0.014)).toBeCloseTo(0.014);
});

test("without a sample nothing is guessed", () => {
  expect(expectedCost("firehose", 10, [], 0.029)).toBeUndefined();
});

test("three regions have the large Firehose quota", () => {
  expect(firehoseQuota("eu-west-1").mebibytesPerSecond).toBe(5);
  expect(firehoseQuota("eu-central-1")).toEqual({ recordsPerSecond: 100_000, mebibytesPerSecond: 1 });
});

test("a Kinesis stream takes what its shards take", () => {
  expect(kinesisQuota({ mode: "PROVISIONED", openShards: 3 }).recordsPerSecond).toBe(3000);
  expect(kinesisQuota({ mode: "ON_DEMAND", openShards: 20 }).mebibytesPerSecond).toBe(4);
  expect(kinesisQuota(undefined).recordsPerSecond).toBe(1000);
});
