/** Records a second in one hour of the week. */
export interface WeekCell {
  readonly mean: number;
  readonly stddev: number;
}

export const HOURS_OF_WEEK = 168;

/** A cell for each hour of the week: day × 24 + hour, where day 0 is Sunday. */
export type Week = readonly WeekCell[];

const NOTHING: WeekCell = { mean: 0, stddev: 0 };

/**
 * What is meant at a moment of the week. With smoothing, a cell's values hold at the top of its hour and move in a
 * straight line to those of the next one; after Saturday 23:00 comes Sunday 00:00.
 * @param weekHour hours since Sunday 00:00, fractions included, in [0, 168)
 */
export function cellAt(week: Week, weekHour: number, smoothing: boolean): WeekCell {
  const hour = Math.floor(weekHour) % HOURS_OF_WEEK;
  const cell = week[hour] ?? NOTHING;
  if (!smoothing) return cell;
  const next = week[(hour + 1) % HOURS_OF_WEEK] ?? NOTHING;
  const share = weekHour - Math.floor(weekHour);
  return {
    mean: cell.mean + share * (next.mean - cell.mean),
    stddev: cell.stddev + share * (next.stddev - cell.stddev),
  };
}

/** Hours since Sunday 00:00 by this machine's time zone, fractions included, at a moment in milliseconds since 1970. */
export function localWeekHour(epochMs: number): number {
  const date = new Date(epochMs);
  const seconds = date.getMinutes() * 60 + date.getSeconds() + date.getMilliseconds() / 1000;
  return date.getDay() * 24 + date.getHours() + seconds / 3600;
}
