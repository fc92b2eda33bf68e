import { expect, test } from "vitest";
import { SAMPLE_RUN_ID } from "@/state/preview/sample-request";
import { newRunId } from "@/state/run/run-id";

test("a run id is as long as the one in sample records, so that both records have the same size", () => {
  expect(newRunId()).toHaveLength(SAMPLE_RUN_ID.length);
});
