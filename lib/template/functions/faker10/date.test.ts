import { expect, test } from "vitest";
import { renderRecords } from "../../testing/render-records";

const NOW = Date.UTC(2024, 1, 29, 12);
const DAY = 86_400_000;

function moments(template: string, count = 2_000): number[] {
  return renderRecords(template, count, { now: () => NOW }).map((text) => Date.parse(text));
}

const utc = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day, 12);

test.each([
  ['{{date.past({"years":4})}}', utc(2020, 2, 29), NOW - 1_000],
  ['{{date.past({"years":{"min":4,"max":8}})}}', utc(2016, 2, 29), utc(2020, 2, 29) - 1_000],
  ['{{date.past({"years":1,"refDate":"2020-06-01T12:00:00Z"})}}', utc(2019, 6, 1), utc(2020, 6, 1) - 1_000],
  ['{{date.future({"years":{"min":4,"max":8}})}}', utc(2028, 2, 29) + 1_000, utc(2032, 2, 29)],
  ['{{date.recent({"days":{"min":1,"max":3}})}}', NOW - 3 * DAY, NOW - DAY - 1_000],
  ['{{date.soon({"days":3})}}', NOW + 1_000, NOW + 3 * DAY],
  ["{{date.soon(2)}}", NOW + 1_000, NOW + 2 * DAY],
  ["{{date.anytime}}", NOW - 365 * DAY, NOW + 365 * DAY],
  [
    '{{date.birthdate({"mode":"year","min":1990,"max":1991})}}',
    Date.UTC(1990, 0, 1),
    Date.UTC(1992, 0, 1) - 1,
  ],
  ['{{date.birthdate({"min":18,"max":18})}}', Date.UTC(2005, 2, 2, 12), Date.UTC(2006, 2, 1, 12)],
])("%s covers exactly its range", (template, earliest, latest) => {
  const drawn = moments(template);
  const slack = (latest - earliest) / 100;
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(earliest);
  expect(Math.min(...drawn)).toBeLessThan(earliest + slack);
  expect(Math.max(...drawn)).toBeLessThanOrEqual(latest);
  expect(Math.max(...drawn)).toBeGreaterThan(latest - slack);
});

test("several dates are in ascending order", () => {
  const template = '{{date.betweens({"from":"2024-01-01","to":"2024-12-31","count":{"min":5,"max":9}})}}';
  for (const record of renderRecords(template, 50)) {
    const dates = record.split(",");
    expect(dates).toEqual([...dates].sort());
    expect(dates.length).toBeGreaterThanOrEqual(5);
    expect(dates.length).toBeLessThanOrEqual(9);
  }
});
