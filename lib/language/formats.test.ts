import { expect, test } from "vitest";
import { getFormats } from "@/lib/language/formats";

const forms = { one: "# record", other: "# records" };

test.each([
  [0, "0 records"],
  [1, "1 record"],
  [1234, "1,234 records"],
])("English counts %i as %s", (count, text) => {
  expect(getFormats("en").plural(count, forms)).toBe(text);
});

test("Korean uses one form for every number", () => {
  expect(getFormats("ko").plural(1, { one: "#", other: "#개" })).toBe("1개");
});

test("each language formats dates its own way", () => {
  const timestamp = new Date(2026, 10, 25, 21, 5).getTime();
  expect(getFormats("en").dateTime(timestamp)).toBe("Nov 25, 2026, 21:05");
  expect(getFormats("ko").dateTime(timestamp)).toBe("2026. 11. 25. 21:05");
});
