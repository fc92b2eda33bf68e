import { expect, test } from "vitest";
import { createTestContext } from "../testing/render-records";
import { oncePerLocale } from "./locale-draws";

test("data is prepared once, for every faker over the same locale", () => {
  let times = 0;
  const words = oncePerLocale(({ definitions }) => {
    times += 1;
    return definitions.lorem.word;
  });
  const [first, second] = [createTestContext(1), createTestContext(2)];
  for (const context of [first, second, first, second, first])
    expect(words(context).length).toBeGreaterThan(100);
  expect(times).toBe(1);
});
