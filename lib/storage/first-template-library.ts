import { activityTracker } from "@/lib/gallery/workshop";
import type { SavedTemplate, TemplateLibrary } from "@/lib/storage/template-library";

/** What a new visitor finds: the workshop's template. Its id is the same in every tab, so that two speak of one. */
export const firstTemplate: SavedTemplate = {
  id: "t-first",
  name: activityTracker.name,
  text: activityTracker.template,
  createdAt: 0,
  updatedAt: 0,
};

export const firstTemplateLibrary: TemplateLibrary = [firstTemplate];
