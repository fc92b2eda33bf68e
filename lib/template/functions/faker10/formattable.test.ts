import { expect, test } from "vitest";
import { renderRecords } from "../../testing/render-records";

const at = (template: string) => renderRecords(template, 1, { now: () => Date.UTC(2024, 4, 17, 9, 30) })[0];

test("a date prints as ISO 8601 in UTC where no format is given", () => {
  expect(at('{{date.between("2024-05-17","2024-05-17")}}')).toBe("2024-05-17T00:00:00.000Z");
});

test("the last argument of a function that gives a date may be a format, in UTC", () => {
  expect(at('{{date.between("2024-05-17","2024-05-17","dddd DD.MM.YYYY HH:mm Z")}}')).toBe(
    "Friday 17.05.2024 00:00 +00:00",
  );
  expect(at('{{date.between({"from":"2024-05-17","to":"2024-05-17"}, "YYYY")}}')).toBe("2024");
});

test("a format may stand in the place of every argument that is left out", () => {
  for (const name of ["past", "future", "recent", "soon", "anytime", "birthdate"]) {
    expect(at(`{{date.${name}("[at] YYYY-MM-DD")}}`)).toMatch(/^at \d{4}-\d\d-\d\d$/);
  }
  expect(at('{{date.past(1, "YYYY")}}')).toMatch(/^202[34]$/);
  expect(at('{{date.past(1, "2000-06-01", "YYYY")}}')).toMatch(/^(1999|2000)$/);
});

test("every date of a list is printed in the format", () => {
  expect(at('{{date.betweens({"from":"2024-05-17","to":"2024-05-17","count":2}, "MM/DD")}}')).toBe(
    "05/17,05/17",
  );
});

test("a number of years as text is no format", () => {
  expect(at('{{date.past("2")}}')).toMatch(/^20\d\d-\d\d-\d\dT/);
});
