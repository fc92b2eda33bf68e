import { expect, test } from "vitest";
import { faker4, seedFaker4 } from "../testing/faker4";
import { renderRecords } from "../testing/render-records";
import { chiSquare, criticalChiSquare, tally } from "../testing/statistics";

seedFaker4(4);

const DRAWS = 6_000;

function renderExpected(expression: string, count = DRAWS): string[] {
  const template = `:{{${expression}}}`;
  return Array.from({ length: count }, () => faker4.fake(template).slice(1));
}

function renderActual(expression: string, count = DRAWS): string[] {
  return renderRecords(`{{${expression}}}`, count);
}

const distinct = (values: readonly string[]) => [...new Set(values)].sort();

test.each([
  "random.number(9)",
  "random.number(0)",
  "random.number(1)",
  'random.number({"min":10,"max":20})',
  'random.number({"min":-3,"max":3})',
  'random.number({"min":5,"max":5})',
  'random.number({"min":0,"max":50,"precision":5})',
  'random.number({"min":2,"max":9,"precision":3})',
  'random.number({"min":0.5,"max":3.5})',
  'random.number({"min":1,"max":3,"precision":0.25})',
  'random.arrayElement(["OK","FAIL","WARN"])',
  'random.arrayElement([1,2,2.5,"\\"x\\""])',
  'random.objectElement({"a":"x","b":"y"})',
  "random.boolean",
  "finance.transactionType",
  "finance.accountName",
  "commerce.price(995)",
  "internet.protocol",
  "name.suffix",
  "address.stateAbbr",
  "date.month",
  'date.weekday({"abbr":true})',
  "phone.phoneFormats",
  "system.commonFileType",
  'helpers.randomize(["x","y"])',
])("{{%s}} returns exactly the values of faker 4.1", (expression) => {
  expect(distinct(renderActual(expression))).toEqual(distinct(renderExpected(expression)));
});

test("decimal numbers match faker 4.1, without its rounding errors", () => {
  const expression = 'random.number({"min":10,"max":12,"precision":0.1})';
  const rounded = renderExpected(expression).map((value) => String(Number(Number(value).toFixed(1))));
  expect(distinct(renderActual(expression))).toEqual(distinct(rounded));
});

test("a negative max is inclusive, unlike in faker 4.1", () => {
  const expression = 'random.number({"min":-5,"max":-2})';
  expect(distinct(renderExpected(expression))).toEqual(["-3", "-4", "-5"]);
  expect(distinct(renderActual(expression))).toEqual(["-2", "-3", "-4", "-5"]);
});

test("every order of an array occurs, unlike in faker 4.1", () => {
  const expression = "helpers.shuffle([1,2,3])";
  expect(distinct(renderActual(expression))).toEqual(["1,2,3", "1,3,2", "2,1,3", "2,3,1", "3,1,2", "3,2,1"]);
  expect(distinct(renderActual(expression))).toEqual(
    expect.arrayContaining(distinct(renderExpected(expression))),
  );
});

test.each([
  ["address.latitude", -90, 90],
  ["address.longitude", -180, 180],
  ["random.number", 0, 99_999],
  ["finance.amount", 0, 1000],
])("{{%s}} covers the range of faker 4.1", (expression, min, max) => {
  const slack = (max - min) / 500;
  for (const values of [renderActual(expression).map(Number), renderExpected(expression).map(Number)]) {
    expect(Math.min(...values)).toBeGreaterThanOrEqual(min);
    expect(Math.min(...values)).toBeLessThan(min + slack);
    expect(Math.max(...values)).toBeLessThanOrEqual(max);
    expect(Math.max(...values)).toBeGreaterThan(max - slack);
  }
});

const SECOND = 1_000;
const DAY = 86_400 * SECOND;

test.each([
  ["date.past", -365 * DAY, -SECOND],
  ["date.past(3)", -3 * 365 * DAY, -SECOND],
  ["date.past(0)", -365 * DAY, -SECOND],
  ["date.future", SECOND, 365 * DAY],
  ["date.future(2)", SECOND, 2 * 365 * DAY],
  ["date.recent", -DAY, -SECOND],
  ["date.recent(30)", -30 * DAY, -SECOND],
])("{{%s}} covers the same range as in faker 4.1", (expression, earliest, latest) => {
  // faker 4.1 reads the clock at every call and prints whole seconds.
  const tolerance = 60 * SECOND;
  const slack = (latest - earliest) / 200;
  const now = Date.now();
  const oldOffsets = renderExpected(expression, 2_000).map((text) => Date.parse(text) - now);
  const newOffsets = renderActual(expression, 2_000).map((text) => Date.parse(text));
  for (const [offsets, allowed] of [
    [oldOffsets, tolerance],
    [newOffsets, 0],
  ] as const) {
    expect(Math.min(...offsets)).toBeGreaterThanOrEqual(earliest - allowed);
    expect(Math.min(...offsets)).toBeLessThan(earliest + slack + allowed);
    expect(Math.max(...offsets)).toBeLessThanOrEqual(latest + allowed);
    expect(Math.max(...offsets)).toBeGreaterThan(latest - slack - allowed);
  }
});

/** The classes of values and their expected shares. */
const SHARES: readonly (readonly [
  expression: string,
  classify: (value: string) => string,
  shares: Readonly<Record<string, number>>,
])[] = [
  ["random.number(3)", (value) => value, { 0: 1 / 4, 1: 1 / 4, 2: 1 / 4, 3: 1 / 4 }],
  ['random.number({"min":-1,"max":1})', (value) => value, { "-1": 1 / 3, 0: 1 / 3, 1: 1 / 3 }],
  ['random.number({"min":0.5,"max":2.5})', (value) => value, { 0: 1 / 6, 1: 1 / 3, 2: 1 / 3, 3: 1 / 6 }],
  [
    "random.number",
    (value) => String(Math.floor(Number(value) / 25_000)),
    { 0: 1 / 4, 1: 1 / 4, 2: 1 / 4, 3: 1 / 4 },
  ],
  ["random.boolean", (value) => value, { true: 1 / 2, false: 1 / 2 }],
  ['random.arrayElement(["a","a","b"])', (value) => value, { a: 2 / 3, b: 1 / 3 }],
  ["random.uuid", (value) => value.charAt(19), { 8: 1 / 4, 9: 1 / 4, a: 1 / 4, b: 1 / 4 }],
  ["name.findName", classifyName, { prefix: 1 / 9, suffix: 1 / 9, plain: 7 / 9 }],
  [
    "internet.userName",
    (value) => `${/[._]/.test(value)}${/\d/.test(value)}`,
    { falsetrue: 1 / 3, truefalse: 1 / 3, truetrue: 1 / 3 },
  ],
  ["address.zipCode", (value) => String(value.length), { 5: 1 / 2, 10: 1 / 2 }],
  ["address.streetAddress", (value) => String(value.indexOf(" ")), { 3: 1 / 3, 4: 1 / 3, 5: 1 / 3 }],
  ["company.companyName", classifyCompany, { hyphen: 1 / 3, three: 1 / 3, suffix: 1 / 3 }],
  [
    "lorem.sentences",
    (value) => String(value.split(".").length - 1),
    { 2: 1 / 5, 3: 1 / 5, 4: 1 / 5, 5: 1 / 5, 6: 1 / 5 },
  ],
  [
    "lorem.paragraph",
    (value) => String(value.split(".").length - 1),
    { 3: 1 / 4, 4: 1 / 4, 5: 1 / 4, 6: 1 / 4 },
  ],
  ["phone.phoneNumber", (value) => String(value.includes("x")), { true: 3 / 5, false: 2 / 5 }],
  ["finance.bic", (value) => String(value.length), { 8: 61 / 101, 11: 40 / 101 }],
  ["date.recent", quarterDaysAgo, { 0: 1 / 4, 1: 1 / 4, 2: 1 / 4, 3: 1 / 4 }],
];

function classifyName(name: string): string {
  if (/^(Mr\.|Mrs\.|Ms\.|Miss|Dr\.) /.test(name)) return "prefix";
  return name.split(" ").length === 3 ? "suffix" : "plain";
}

function classifyCompany(name: string): string {
  if (name.includes(" - ")) return "hyphen";
  return name.includes(",") ? "three" : "suffix";
}

/** The number of quarter days ago. Records are rendered at the start of 1970, and faker 4.1 uses the current time. */
function quarterDaysAgo(text: string): string {
  const moment = Date.parse(text);
  const now = moment < DAY ? 0 : Date.now();
  return String(Math.min(3, Math.floor((now - moment) / (DAY / 4))));
}

test.each(SHARES)(
  "{{%s}} returns each class of values as often as faker 4.1",
  (expression, classify, shares) => {
    const names = Object.keys(shares);
    const expected = Object.values(shares);
    const critical = criticalChiSquare(names.length - 1);
    for (const values of [renderActual(expression, 4_000), renderExpected(expression, 4_000)]) {
      const counts = tally(values.map(classify));
      expect(names).toEqual(expect.arrayContaining([...counts.keys()]));
      const observed = names.map((name) => counts.get(name) ?? 0);
      expect(chiSquare(observed, expected)).toBeLessThan(critical);
    }
  },
);

/** Replaces each value with its type. */
function getShape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(getShape);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, getShape(member)]));
}

test.each(["createCard", "contextualCard", "userCard", "createTransaction"])(
  "{{helpers.%s}} has the same structure as in faker 4.1, as JSON",
  (name) => {
    const expectedCard: unknown = JSON.parse(JSON.stringify(faker4.helpers[name]?.()));
    const [record = ""] = renderRecords(`{{helpers.${name}}}`);
    expect(getShape(JSON.parse(record))).toEqual(getShape(expectedCard));
  },
);
