import { expect, test } from "vitest";
import { parseTemplate } from "../../parse-template";
import { renderNumbers } from "../../testing/render-records";
import { chiSquare, mean, standardDeviation, tally } from "../../testing/statistics";

const DRAWS = 50_000;

/** The standard normal distribution function, from Abramowitz and Stegun 26.2.17, accurate to 1e-7. */
function normalBelow(x: number): number {
  if (x < 0) return 1 - normalBelow(-x);
  const t = 1 / (1 + 0.2316419 * x);
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}

/** Counts the values below the first bound, between adjacent bounds, and above the last. */
function histogram(values: readonly number[], bounds: readonly number[]): number[] {
  const counts = tally(values.map((value) => bounds.filter((bound) => value >= bound).length));
  return Array.from({ length: bounds.length + 1 }, (_, index) => counts.get(index) ?? 0);
}

function sharesBetween(bounds: readonly number[], below: (x: number) => number): number[] {
  const all = [0, ...bounds.map(below), 1];
  return all.slice(1).map((share, index) => share - (all[index] ?? 0));
}

function getErrors(source: string): string[] {
  return parseTemplate(source)
    .diagnostics.filter(({ severity }) => severity === "error")
    .map(({ message }) => message);
}

test("random.normal has the given mean and standard deviation, and the shape of a bell curve", () => {
  const values = renderNumbers('{{random.normal({"mean": 20, "stddev": 2, "precision": 0.0001})}}', DRAWS);
  expect(mean(values)).toBeCloseTo(20, 1);
  expect(standardDeviation(values)).toBeCloseTo(2, 1);
  const bounds = [16, 17, 18, 19, 20, 21, 22, 23, 24];
  const shares = sharesBetween(bounds, (x) => normalBelow((x - 20) / 2));
  // 9 degrees of freedom: the 0.999 quantile is 27.9.
  expect(chiSquare(histogram(values, bounds), shares)).toBeLessThan(27.9);
});

test("random.normal stays within min and max without accumulating at them", () => {
  const values = renderNumbers(
    '{{random.normal({"mean":0,"stddev":1,"min":-1,"max":0.5,"precision":0.001})}}',
    DRAWS,
  );
  expect(values.every((value) => value >= -1 && value <= 0.5)).toBe(true);
  const mass = normalBelow(0.5) - normalBelow(-1);
  const shares = sharesBetween([-0.5, 0], (x) => (normalBelow(x) - normalBelow(-1)) / mass);
  // 2 degrees of freedom.
  expect(chiSquare(histogram(values, [-0.5, 0]), shares)).toBeLessThan(13.8);
});

test("random.normal returns the closer bound if both bounds are far from the mean", () => {
  expect(
    renderNumbers('{{random.normal({"mean":0,"stddev":1,"min":50,"max":60,"precision":1})}}', 3),
  ).toEqual([50, 50, 50]);
});

test("random.normal has as many decimal places as the precision", () => {
  const values = renderNumbers('{{random.normal({"mean":21.5,"stddev":2,"precision":0.1})}}', 1000);
  expect(values.filter((value) => !/^\d+(\.\d)?$/.test(String(value)))).toEqual([]);
});

test("random.exponential has the given mean and shape, and stays within its bounds", () => {
  const values = renderNumbers('{{random.exponential({"mean": 3, "precision": 0.0001})}}', DRAWS);
  expect(mean(values)).toBeCloseTo(3, 0);
  const bounds = [1, 2, 3, 5, 8];
  // 5 degrees of freedom.
  expect(
    chiSquare(
      histogram(values, bounds),
      sharesBetween(bounds, (x) => 1 - Math.exp(-x / 3)),
    ),
  ).toBeLessThan(20.5);
  const cut = renderNumbers(
    '{{random.exponential({"mean": 3, "min": 1, "max": 4, "precision": 0.01})}}',
    1000,
  );
  expect(cut.every((value) => value >= 1 && value <= 4)).toBe(true);
});

test.each([0.5, 4, 29, 30, 200])("random.poisson with mean %d has the exact distribution", (lambda) => {
  const values = renderNumbers(`{{random.poisson({"mean": ${lambda}})}}`, DRAWS);
  expect(Math.abs(mean(values) - lambda)).toBeLessThan(5 * Math.sqrt(lambda / DRAWS));
  const shares: number[] = [];
  let share = Math.exp(-lambda);
  for (let k = 0; k <= lambda + 8 * Math.sqrt(lambda) + 8; k += 1) {
    shares.push(share);
    share *= lambda / (k + 1);
  }
  const counts = tally(values);
  const frequent = shares.flatMap((expected, k) => (expected * DRAWS >= 10 ? [k] : []));
  const statistic = frequent.reduce((sum, k) => {
    const expected = (shares[k] ?? 0) * DRAWS;
    return sum + ((counts.get(k) ?? 0) - expected) ** 2 / expected;
  }, 0);
  // Four standard deviations above the mean of the statistic.
  expect(statistic).toBeLessThan(frequent.length + 4 * Math.sqrt(2 * frequent.length));
});

test.each([
  [10, 1],
  [50, 1.5],
  [5, 0.5],
  [4, 0],
  [1, 2],
])("random.zipf over %d ranks with exponent %d has the exact distribution", (n, exponent) => {
  const values = renderNumbers(`{{random.zipf({"n": ${n}, "exponent": ${exponent}})}}`, DRAWS);
  const weights = Array.from({ length: n }, (_, index) => (index + 1) ** -exponent);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const counts = tally(values);
  const statistic = chiSquare(
    weights.map((_, index) => counts.get(index + 1) ?? 0),
    weights.map((weight) => weight / sum),
  );
  expect([...counts.keys()].every((rank) => rank >= 1 && rank <= n)).toBe(true);
  expect(statistic).toBeLessThan(n - 1 + 4 * Math.sqrt(2 * n));
});

test("random.zipf supports a trillion ranks", () => {
  const values = renderNumbers('{{random.zipf({"n": 1000000000000, "exponent": 1.01})}}', 1000);
  expect(values.every((value) => Number.isInteger(value) && value >= 1 && value <= 1e12)).toBe(true);
});

test("distributions accept positional arguments and bound values", () => {
  expect(renderNumbers("{{random.normal(5, 0)}}", 1)).toEqual([5]);
  expect(renderNumbers("{{random.poisson(0)}}", 1)).toEqual([0]);
  expect(renderNumbers("{{random.zipf(1)}}", 1)).toEqual([1]);
  const source = '{{random.arrayElement([10, 1000]) as base}} {{random.normal({"mean": base, "stddev": 1})}}';
  const template = parseTemplate(source);
  expect(template.diagnostics).toEqual([]);
});

test("invalid arguments are reported with the expected value", () => {
  expect(getErrors('{{random.normal({"stddev": -1})}}')).toEqual([
    '`random.normal`: "stddev" must be at least 0, not -1.',
  ]);
  expect(getErrors('{{random.normal({"min": 5, "max": 1})}}')).toEqual([
    '`random.normal`: "min" (5) must not be greater than "max" (1).',
  ]);
  expect(getErrors('{{random.exponential({"mean": 0})}}')[0]).toContain('"mean" must be greater than 0');
  expect(getErrors('{{random.poisson({"mean": "many"})}}')[0]).toContain(
    '"mean" must be a number, not "many"',
  );
  expect(getErrors('{{random.zipf({"n": 0})}}')[0]).toContain('"n" must be at least 1');
  expect(getErrors('{{random.normal({"precision": 0})}}')[0]).toContain('"precision" must be greater than 0');
});
