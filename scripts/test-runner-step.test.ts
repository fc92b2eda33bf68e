import { expect, test } from "vitest";
import { readPlaywrightCounts, readVitestCounts, withHiddenFailure } from "./test-runner-step";

test("Vitest's own counts are used", () => {
  expect(readVitestCounts({ numPassedTests: 340, numFailedTests: 2 })).toEqual({ passed: 340, failed: 2 });
});

test("a flaky browser test counts as failed", () => {
  expect(readPlaywrightCounts({ stats: { expected: 9, unexpected: 1, flaky: 2 } })).toEqual({
    passed: 9,
    failed: 3,
  });
});

test("counts that match the exit code are unchanged", () => {
  expect(withHiddenFailure({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
  expect(withHiddenFailure({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
});

test("a runner that fails without a failed test has one failure", () => {
  expect(withHiddenFailure({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
});

test("a runner ended by a signal has one failure", () => {
  expect(withHiddenFailure({ passed: 5, failed: 0 }, null)).toEqual({ passed: 5, failed: 1 });
});

test("a run without a single test is a failure", () => {
  expect(withHiddenFailure({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
});
