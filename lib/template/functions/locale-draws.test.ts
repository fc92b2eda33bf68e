import { expect, test } from "vitest";
import { createTestContext } from "../testing/render-records";
import { oncePerLocale } from "./locale-draws";

test("a value is computed once for all fakers with the same locale", () => {
  let count = 0;
  const words = oncePerLocale(({ definitions }) => {
    count += 1;
    return definitions.lorem.word;
  });
  const [first, second] = [createTestContext(1), createTestContext(2)];
  for (const context of [first, second, first, second, first])
    expect(words(context).length).toBeGreaterThan(100);
  expect(count).toBe(1);
});
