import { workshopTemplate } from "@/lib/gallery/workshop";
import { createRenderer } from "@/lib/template/renderer";
import { parseTemplate } from "@/lib/template/template";
import { handWritten } from "./hand-written";
import { kdgRenderer } from "./kdg-faker";
import { measure, rounded } from "./measure";
import { repeat } from "./repeat";
import { WORKSHOP_PLACEHOLDERS } from "./workshop-placeholders";

/** Our renderer against the KDG's way and against a function written for this one record. */
export function renderWorkshop(): object {
  const template = parseTemplate(workshopTemplate);
  const { nanoseconds, ratio } = measure({
    ours: repeat(createRenderer(template, { seed: 1 }).next),
    kdg: repeat(kdgRenderer(workshopTemplate)),
    handWritten: repeat(handWritten(1)),
  });
  const ours = nanoseconds("ours");
  return {
    bench: "render/workshop",
    recordsPerSecond: Math.round(1e9 / ours),
    placeholdersPerSecond: Math.round((1e9 / ours) * WORKSHOP_PLACEHOLDERS),
    ratioToKdg: rounded(ratio("kdg", "ours")),
    ratioToHandWritten: rounded(ratio("handWritten", "ours")),
    nanosecondsPerRecord: {
      ours: rounded(ours),
      kdg: rounded(nanoseconds("kdg")),
      handWritten: rounded(nanoseconds("handWritten")),
    },
  };
}
