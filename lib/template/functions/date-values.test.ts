import { expect, test } from "vitest";
import { renderRecords } from "../testing/render-records";
import { toInstant } from "./date-values";

test.each([
  ["2024-05-17", "2024-05-17T00:00:00.000Z"],
  ["2024-05", "2024-05-01T00:00:00.000Z"],
  ["2024", "2024-01-01T00:00:00.000Z"],
  ["2024-05-17T09:30", "2024-05-17T09:30:00.000Z"],
  ["2024-05-17 09:30:15", "2024-05-17T09:30:15.000Z"],
  ["2024-05-17T09:30:15.5Z", "2024-05-17T09:30:15.500Z"],
  ["2024-05-17T09:30:15.123456+09:00", "2024-05-17T00:30:15.123Z"],
  ["2024-05-17 09:30 -0330", "2024-05-17T13:00:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ["+012024-01-01", "+012024-01-01T00:00:00.000Z"],
  ["0050-01-01", "0050-01-01T00:00:00.000Z"],
  ["May 17, 2024", "2024-05-17T00:00:00.000Z"],
  ["May 17, 2024 09:30", "2024-05-17T09:30:00.000Z"],
  ["2024/05/17 09:30", "2024-05-17T09:30:00.000Z"],
  ["Fri May 17 2024 09:30:15 GMT+0900 (Korean Standard Time)", "2024-05-17T00:30:15.000Z"],
  ["Fri, 17 May 2024 09:30:15 GMT", "2024-05-17T09:30:15.000Z"],
  ["1715938215250", "2024-05-17T09:30:15.250Z"],
])("%s means %s, regardless of the machine's time zone", (text, expected) => {
  expect(new Date(toInstant(text)).toISOString()).toBe(expected);
});

test.each([
  "",
  "YYYY-MM-DD",
  "soon",
  "2023-02-29",
  "2024-13-01",
  "2024-00-10",
  "2024-05-32",
  "2024-05-17T25:00",
  "2024-05-17T09:60",
  "+999999-01-01",
])("%s is not a date", (text) => {
  expect(toInstant(text)).toBeNaN();
});

test("a number is milliseconds, and a Date keeps its time", () => {
  expect(toInstant(86_400_000)).toBe(86_400_000);
  expect(toInstant(86_400_000n)).toBe(86_400_000);
  expect(toInstant(new Date(5))).toBe(5);
  expect(toInstant(1e17)).toBeNaN();
  expect(toInstant(true)).toBeNaN();
});

const at = (template: string) => renderRecords(template, 1, { now: () => Date.UTC(2024, 4, 17, 9, 30) })[0];

test("a date prints as ISO 8601 in UTC without a format", () => {
  expect(at('{{date.between("2024-05-17","2024-05-17")}}')).toBe("2024-05-17T00:00:00.000Z");
});

test("the last argument of a function that returns a date may be a format, in UTC", () => {
  expect(at('{{date.between("2024-05-17","2024-05-17","dddd DD.MM.YYYY HH:mm Z")}}')).toBe(
    "Friday 17.05.2024 00:00 +00:00",
  );
  expect(at('{{date.between({"from":"2024-05-17","to":"2024-05-17"}, "YYYY")}}')).toBe("2024");
});

test("a format may follow any number of arguments", () => {
  for (const name of ["past", "future", "recent", "soon", "anytime", "birthdate"]) {
    expect(at(`{{date.${name}("[at] YYYY-MM-DD")}}`)).toMatch(/^at \d{4}-\d\d-\d\d$/);
  }
  expect(at('{{date.past(1, "YYYY")}}')).toMatch(/^202[34]$/);
  expect(at('{{date.past(1, "2000-06-01", "YYYY")}}')).toMatch(/^(1999|2000)$/);
});

test("every date in a list is formatted", () => {
  expect(at('{{date.betweens({"from":"2024-05-17","to":"2024-05-17","count":2}, "MM/DD")}}')).toBe(
    "05/17,05/17",
  );
});

test("a number of years as a string is not a format", () => {
  expect(at('{{date.past("2")}}')).toMatch(/^20\d\d-\d\d-\d\dT/);
});
