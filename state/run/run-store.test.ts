import { expect, test } from "vitest";
import { SAMPLE_RUN_ID } from "@/state/preview/preview-store";
import { createRunId } from "@/state/run/run-store";

test("a run id is as long as the one in sample records, so that both records have the same size", () => {
  expect(createRunId()).toHaveLength(SAMPLE_RUN_ID.length);
});
