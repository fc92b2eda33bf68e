/** Records a second in one hour of the week. */
export interface WeekCell {
  readonly mean: number;
  readonly stddev: number;
}

export const HOURS_OF_WEEK = 168;

/** A cell for each hour of the week: day × 24 + hour, where day 0 is Sunday. */
export type Week = readonly WeekCell[];
