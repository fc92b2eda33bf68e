import { expect, test } from "vitest";
import { HOURS_OF_WEEK } from "@/lib/settings/limits";
import { weekPreset } from "@/lib/settings/week";

test.each(["flat", "office-hours", "evening-peak"] as const)(
  "the preset %s has 168 hours and its peak",
  (preset) => {
    const week = weekPreset(preset, 500);
    expect(week.length).toBe(HOURS_OF_WEEK);
    expect(Math.max(...week.map(({ mean }) => mean))).toBe(500);
    expect(Math.min(...week.map(({ mean }) => mean))).toBeGreaterThanOrEqual(0);
  },
);

test("office hours are busy on Wednesday morning and quiet on Sunday", () => {
  const week = weekPreset("office-hours", 500);
  expect(week[3 * 24 + 10]?.mean).toBe(500);
  expect(week[10]?.mean).toBe(50);
});
