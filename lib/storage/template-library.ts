import { activityTracker } from "@/lib/gallery/workshop";

export interface SavedTemplate {
  /** 1 to 64 letters, digits, hyphens and underscores. */
  readonly id: string;
  readonly name: string;
  /** As typed, with or without errors. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The user's templates in their order. Ids and names are unique. */
export type TemplateLibrary = readonly SavedTemplate[];

/** The name of a template whose name has no visible character. */
export const UNNAMED = "Untitled";

/** The workshop's template, for new visitors. It has the same id in every tab, so that tabs can merge their changes. */
export const firstTemplate: SavedTemplate = {
  id: "t-first",
  name: activityTracker.name,
  text: activityTracker.template,
  createdAt: 0,
  updatedAt: 0,
};

export const firstTemplateLibrary: TemplateLibrary = [firstTemplate];
