import { expect, test } from "vitest";
import { honestCounts, playwrightCounts, vitestCounts } from "./test-counts";

test("Vitest's own numbers are taken", () => {
  expect(vitestCounts({ numPassedTests: 340, numFailedTests: 2 })).toEqual({ passed: 340, failed: 2 });
});

test("a flaky browser test has failed", () => {
  expect(playwrightCounts({ stats: { expected: 9, unexpected: 1, flaky: 2 } })).toEqual({
    passed: 9,
    failed: 3,
  });
});

test("counts that agree with the exit code stay as they are", () => {
  expect(honestCounts({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
  expect(honestCounts({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
});

test("a runner that fails without a failed test has one failure", () => {
  expect(honestCounts({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
});

test("a runner that a signal ended has one failure", () => {
  expect(honestCounts({ passed: 5, failed: 0 }, null)).toEqual({ passed: 5, failed: 1 });
});

test("a run without a single test is a failure", () => {
  expect(honestCounts({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
});
