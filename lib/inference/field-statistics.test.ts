import fc from "fast-check";
import { expect, test } from "vitest";
import { workshopTemplate } from "@/lib/gallery/workshop";
import { parseTemplate } from "@/lib/template/parse-template";
import { createRenderer } from "@/lib/template/renderer";
import { collectFieldStatistics } from "./field-statistics";

const json = (...values: unknown[]): string[] => values.map((value) => JSON.stringify(value));

function field(records: Iterable<string>, path: string) {
  const found = collectFieldStatistics(records).fields.find((one) => one.path === path);
  if (found === undefined) throw new Error(`no field ${path}`);
  return found;
}

test("every field has a path, including lists and nested objects", () => {
  const records = json({
    a: 1,
    user: { name: "x" },
    items: [{ price: 1.5 }, { price: 2 }],
    tags: [],
    "odd key": 0,
    "x.y": 1,
  });
  expect(collectFieldStatistics(records).fields.map(({ path }) => path)).toEqual([
    "a",
    "user.name",
    "items",
    "items[].price",
    "tags",
    '["odd key"]',
    '["x.y"]',
  ]);
});

test("distinguishes missing from null, each as a share of the possible values", () => {
  const records = json({ a: 1, o: { b: 1 } }, { a: null, o: {} }, { o: null }, {});
  expect(field(records, "a")).toMatchObject({ seen: 2, missingShare: 0.5, nullShare: 0.5 });
  expect(field(records, "o")).toMatchObject({ missingShare: 0.25, nullShare: 1 / 3 });
  expect(field(records, "o.b")).toMatchObject({ missingShare: 0.5, nullShare: 0 });
});

test("a field that first occurs later was missing before", () => {
  expect(field(json({}, {}, {}, { late: 1 }), "late")).toMatchObject({ seen: 1, missingShare: 0.75 });
});

test("types have shares, and integers among decimals are numbers", () => {
  expect(field(json({ a: 1 }, { a: 2.5 }, { a: "x" }, { a: null }), "a").types).toEqual([
    { type: "number", share: 2 / 3 },
    { type: "string", share: 1 / 3 },
  ]);
  expect(field(json({ a: 1 }, { a: 2 }), "a").types).toEqual([{ type: "integer", share: 1 }]);
  expect(field(json({ t: "2024-05-01T10:00:00.000Z" }, { t: "2024-05-01 10:00:00" }), "t").types).toEqual([
    { type: "timestamp", share: 1 },
  ]);
});

test("timestamps have a range and a histogram, across formats and time zones", () => {
  const records = json(
    { t: "2024-05-01T10:00:00.000Z" },
    { t: "2024-05-01 11:30:00" },
    { t: "2024-05-01T11:00:00,5+0200" },
    { t: "2024-05-01" },
    { t: "2024-13-01" },
  );
  const { moments } = field(records, "t");
  expect(moments).toMatchObject({ earliest: "2024-05-01", latest: "2024-05-01 11:30:00" });
  expect(moments?.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  expect(moments?.histogram[0]?.from).toBe(Date.UTC(2024, 4, 1));
  expect(field(json({ s: "x" }), "s").moments).toBeUndefined();
});

test("lists repeated values with their shares, most frequent first", () => {
  const records = json(
    ...Array.from({ length: 10 }, (_, index) => ({ s: index < 7 ? "OK" : "FAIL", on: index < 5 })),
  );
  expect(field(records, "s")).toMatchObject({
    distinct: { count: 2, exact: true },
    top: [
      { value: "OK", share: 0.7 },
      { value: "FAIL", share: 0.3 },
    ],
    lengths: { min: 2, max: 4 },
  });
  expect(field(records, "on").top.map(({ share }) => share)).toEqual([0.5, 0.5]);
});

test("counts values that are all different, without listing them", () => {
  const records = json(...Array.from({ length: 100 }, (_, index) => ({ id: `id-${index}` })));
  expect(field(records, "id")).toMatchObject({ distinct: { count: 100, exact: true }, top: [] });
});

test("gives each of a few integers its own bin, both ends included", () => {
  const records = json(...[1, 1, 2, 4].map((n) => ({ n })));
  expect(field(records, "n")).toMatchObject({
    range: { min: 1, max: 4 },
    histogram: [
      { from: 1, to: 1, count: 2 },
      { from: 2, to: 2, count: 1 },
      { from: 3, to: 3, count: 0 },
      { from: 4, to: 4, count: 1 },
    ],
  });
});

test("groups many integers in bins of integer width", () => {
  const records = json(...Array.from({ length: 51 }, (_, n) => ({ n })));
  const { histogram } = field(records, "n");
  expect(histogram.length).toBe(17);
  expect(histogram.every(({ from, to, count }) => to - from === 2 && count === 3)).toBe(true);
});

test("groups decimals in twenty bins of equal width", () => {
  const records = json(...Array.from({ length: 1000 }, (_, n) => ({ n: n / 8 + 0.0625 })));
  const { histogram } = field(records, "n");
  expect(histogram.length).toBe(20);
  expect(histogram[0]?.from).toBe(0.0625);
  expect(histogram.at(-1)?.to).toBe(999 / 8 + 0.0625);
  for (const { count } of histogram) expect(Math.abs(count - 50)).toBeLessThanOrEqual(1);
});

test("a single number has one bin", () => {
  expect(field(json({ n: 2.5 }, { n: 2.5 }), "n").histogram).toEqual([{ from: 2.5, to: 2.5, count: 2 }]);
  expect(field(json({ n: -7 }), "n").histogram).toEqual([{ from: -7, to: -7, count: 1 }]);
});

test("a histogram counts every number, however large or many", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), { minLength: 1 }),
      (numbers) => {
        const { histogram, range } = field(json(...numbers.map((n) => ({ n }))), "n");
        expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(numbers.length);
        expect(histogram.length).toBeLessThanOrEqual(20);
        expect(range).toEqual({ min: Math.min(...numbers) + 0, max: Math.max(...numbers) + 0 });
      },
    ),
  );
});

test("CSV columns are numbered and typed by their cells, and empty cells are null", () => {
  const records = [
    "2024-05-01 10:00:00,a,1.5,007,true",
    "2024-05-01 10:00:01,b,,008,false",
    "2024-05-01 10:00:02,a,2,009,true",
  ];
  const { format, fields, unreadable } = collectFieldStatistics(records);
  expect({ format, unreadable }).toEqual({ format: "csv", unreadable: 0 });
  expect(fields.map(({ path, types }) => [path, types[0]?.type])).toEqual([
    ["1", "timestamp"],
    ["2", "string"],
    ["3", "number"],
    ["4", "string"],
    ["5", "boolean"],
  ]);
  expect(fields[2]).toMatchObject({ nullShare: 1 / 3, missingShare: 0, range: { min: 1.5, max: 2 } });
});

test("counts malformed records separately", () => {
  expect(collectFieldStatistics([...json({ a: 1 }), "{broken", "5"])).toMatchObject({
    format: "json",
    records: 3,
    unreadable: 2,
  });
  const rows = Array.from({ length: 25 }, (_, index) => (index < 20 ? "a,b" : "a,b,c"));
  expect(collectFieldStatistics(rows)).toMatchObject({ format: "csv", records: 25, unreadable: 5 });
});

test("text has no fields", () => {
  expect(collectFieldStatistics(["hello world", "hello there"])).toEqual({
    format: "text",
    records: 2,
    unreadable: 0,
    fields: [],
    truncated: false,
  });
  expect(collectFieldStatistics([])).toMatchObject({ records: 0, fields: [] });
});

test("cuts the fields off at the limit and reports it", () => {
  const wide = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`k${index}`, index]));
  const { fields, truncated } = collectFieldStatistics(json(wide));
  expect(truncated).toBe(true);
  expect(fields.length).toBeLessThanOrEqual(300);
  const deep = `${'{"a":'.repeat(500)}1${"}".repeat(500)}`;
  expect(collectFieldStatistics([deep]).truncated).toBe(true);
});

test("reports a lower bound if there are too many distinct values", () => {
  const items = Array.from({ length: 10_000 }, (_, index) => ({ s: `text ${index}`, n: index + 0.5 }));
  const records = json({ items });
  expect(field(records, "items[].s").distinct).toEqual({ count: 4096, exact: false });
  const numbers = field(records, "items[].n");
  expect(numbers.distinct.exact).toBe(false);
  expect(numbers.range).toEqual({ min: 0.5, max: 9999.5 });
  for (const { count } of numbers.histogram) expect(Math.abs(count - 500)).toBeLessThanOrEqual(10);
});

test("__proto__ is an ordinary field name", () => {
  const { fields } = collectFieldStatistics(['{"__proto__": 5, "constructor": 6}']);
  expect(fields.map(({ path }) => path)).toEqual(["__proto__", "constructor"]);
});

test("shows the weights of the workshop's template", () => {
  const renderer = createRenderer(parseTemplate(workshopTemplate), { seed: 7 });
  const records = Array.from({ length: 2000 }, () => renderer.next());
  const activity = field(records, "activity_type");
  expect(activity.top[0]?.value).toBe("Traveling");
  expect(activity.top[0]?.share).toBeCloseTo(0.3, 1);
  expect(field(records, "device_id").range).toEqual({ min: 0, max: 50 });
  expect(field(records, "uuid").distinct).toEqual({ count: 2000, exact: true });
  expect(collectFieldStatistics(records)).toEqual(collectFieldStatistics(records));
});
