import { expect, test } from "vitest";
import { renderRecords } from "../../testing/render-records";
import { chiSquare, tally } from "../../testing/statistics";

test("half of the prices end in 9, 30% in 5, and the rest in 0 or any digit", () => {
  const prices = renderRecords('{{commerce.price({"min":100,"max":200})}}', 5_000);
  const counts = tally(prices.map((price) => price.slice(-1)));
  const named = ["9", "5", "0"].map((digit) => counts.get(digit) ?? 0);
  const others = prices.length - named.reduce((sum, count) => sum + count, 0);
  // 0.999 quantile for 3 degrees of freedom.
  expect(chiSquare([...named, others], [0.51, 0.31, 0.11, 0.07])).toBeLessThan(16.27);
});

test("the last digit never moves a price out of its range", () => {
  const prices = renderRecords('{{commerce.price({"min":1.01,"max":1.04})}}', 500);
  expect([...new Set(prices)].sort()).toEqual(["1.01", "1.02", "1.03", "1.04"]);
});
