import { expect, test } from "vitest";
import { getFormats } from "@/lib/language/formats";

const words = { one: "# record", other: "# records" };

test.each([
  [0, "0 records"],
  [1, "1 record"],
  [1234, "1,234 records"],
])("English counts %i as %s", (count, text) => {
  expect(getFormats("en").counted(count, words)).toBe(text);
});

test("Korean uses one form for every number", () => {
  expect(getFormats("ko").counted(1, { one: "#", other: "#개" })).toBe("1개");
});

test("each language formats dates its own way", () => {
  const moment = new Date(2026, 10, 25, 21, 5).getTime();
  expect(getFormats("en").moment(moment)).toBe("Nov 25, 2026, 21:05");
  expect(getFormats("ko").moment(moment)).toBe("2026. 11. 25. 21:05");
});
