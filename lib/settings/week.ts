import { HOURS_OF_WEEK } from "@/lib/settings/limits";
import type { Week } from "@/lib/settings/rate";

export type WeekPreset = "flat" | "office-hours" | "evening-peak";

/** Share of the peak in each hour of a day, from midnight. */
const OFFICE_DAY = [
  0, 0, 0, 0, 0, 0, 0.05, 0.2, 0.6, 0.9, 1, 1, 0.7, 0.9, 1, 1, 0.9, 0.6, 0.3, 0.1, 0.05, 0, 0, 0,
];
const WEEKEND_AT_THE_OFFICE = OFFICE_DAY.map((share) => share / 10);
const EVENING_DAY = [
  0.35, 0.2, 0.12, 0.08, 0.06, 0.08, 0.15, 0.25, 0.3, 0.32, 0.35, 0.4, 0.45, 0.42, 0.4, 0.42, 0.48, 0.58,
  0.72, 0.88, 1, 0.98, 0.8, 0.55,
];

/** Standard deviation as a share of the mean, as in the KDG's default of 100 and 10. */
const SPREAD = 0.1;

/**
 * Creates a week that the user can start from.
 * @param peak records a second in the busiest hour
 */
export function weekPreset(preset: WeekPreset, peak: number): Week {
  return Array.from({ length: HOURS_OF_WEEK }, (_, index) => {
    const mean = peak * shareAt(preset, Math.floor(index / 24), index % 24);
    return { mean, stddev: mean * SPREAD };
  });
}

function shareAt(preset: WeekPreset, day: number, hour: number): number {
  const isWeekend = day === 0 || day === 6;
  switch (preset) {
    case "flat":
      return 1;
    case "office-hours":
      return (isWeekend ? WEEKEND_AT_THE_OFFICE : OFFICE_DAY)[hour] ?? 0;
    case "evening-peak":
      return EVENING_DAY[hour] ?? 0;
  }
}
