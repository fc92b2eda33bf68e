import type { GalleryTemplate } from "./gallery-template";
import { workshopTemplate } from "./workshop";

export const activityTracker: GalleryTemplate = {
  id: "activity-tracker",
  name: "Activity tracker",
  description: "What people do while they listen to music: the records of AWS's streaming workshop.",
  format: "json",
  template: workshopTemplate,
  recordsPerSecond: 2000,
};
