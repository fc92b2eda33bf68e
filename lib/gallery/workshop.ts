import type { GalleryTemplate } from "./gallery-template";

/** The template of the AWS streaming workshop, which the editor shows on a first visit. */
export const workshopTemplate = `{
    "uuid": "{{random.uuid}}",
    "device_ts": "{{date.utc("YYYY-MM-DD HH:mm:ss.SSS")}}",
    "device_id": {{random.number(50)}},
    "device_temp": {{random.weightedArrayElement(
        {"weights":[0.30, 0.30, 0.20, 0.20],"data":[32, 34, 28, 40]}
    )}},
    "track_id": {{random.number(30)}},
    "activity_type": {{random.weightedArrayElement(
        {
            "weights": [0.1, 0.2, 0.2, 0.3, 0.2],
            "data": ["\\"Running\\"", "\\"Working\\"", "\\"Walking\\"", "\\"Traveling\\"", "\\"Sitting\\""]
        }
    )}}
}`;

export const activityTracker: GalleryTemplate = {
  id: "activity-tracker",
  name: "Activity tracker",
  description: "Activities of people who listen to music: the records of the AWS streaming workshop.",
  format: "json",
  template: workshopTemplate,
  recordsPerSecond: 2000,
};
