import { expect, test } from "vitest";
import { getFormats } from "@/lib/language/formats";

const words = { one: "# record", other: "# records" };

test.each([
  [0, "0 records"],
  [1, "1 record"],
  [1234, "1,234 records"],
])("%i in English is %s", (count, said) => {
  expect(getFormats("en").counted(count, words)).toBe(said);
});

test("Korean has one form for every number", () => {
  expect(getFormats("ko").counted(1, { one: "#", other: "#개" })).toBe("1개");
});

test("a moment is written as each language writes it", () => {
  const moment = new Date(2026, 10, 25, 21, 5).getTime();
  expect(getFormats("en").moment(moment)).toBe("Nov 25, 2026, 21:05");
  expect(getFormats("ko").moment(moment)).toBe("2026. 11. 25. 21:05");
});
