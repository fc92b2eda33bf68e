export const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;
export type Category = (typeof CATEGORIES)[number];

/** Of 100 in each category. */
export type Scores = Readonly<Record<Category, number>>;

export const LEAST: Scores = { performance: 95, accessibility: 100, "best-practices": 100 };

/** The categories in which a page is below what it has to reach. */
export function belowLeast(scores: Scores, least: Scores = LEAST): Category[] {
  return CATEGORIES.filter((category) => !(scores[category] >= least[category]));
}
