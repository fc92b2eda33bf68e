import { expect, test } from "vitest";
import { eventLine } from "@/lib/language/en/run";

test("a line contains its facts", () => {
  expect(eventLine("throttled", { recordsPerSecond: 12_500 })).toBe(
    "Throttled by the destination; slowed to 12,500 records/s",
  );
});

test("a rejection states its reason", () => {
  const facts = { reason: "oversized", bytes: 1_100_000, limit: 1_024_000 };
  expect(eventLine("rejected", facts)).toBe(
    "A record of 1,100,000 bytes was rejected: the limit is 1,024,000",
  );
});

test("an unknown kind is shown as it is", () => {
  expect(eventLine("something-new", {})).toBe("something-new");
});
