import { createRenderer } from "@/lib/template/renderer";
import { parseTemplate } from "@/lib/template/template";
import { handWritten } from "./hand-written";
import { kdgRenderer } from "./kdg-faker";
import { keep } from "./keep";
import { measure, rounded, type Work } from "./measure";
import { WORKSHOP_PLACEHOLDERS, WORKSHOP_TEMPLATE } from "./workshop-template";

const repeat =
  (render: () => string): Work =>
  (times) => {
    for (let count = 0; count < times; count += 1) keep(render());
  };

/** Our renderer against the KDG's way and against a function written for this one record. */
export function renderWorkshop(): object {
  const template = parseTemplate(WORKSHOP_TEMPLATE);
  const ns = measure({
    ours: repeat(createRenderer(template, { seed: 1 }).next),
    kdg: repeat(kdgRenderer(WORKSHOP_TEMPLATE)),
    handWritten: repeat(handWritten(1)),
  });
  return {
    bench: "render/workshop",
    recordsPerSecond: Math.round(1e9 / ns.ours),
    placeholdersPerSecond: Math.round((1e9 / ns.ours) * WORKSHOP_PLACEHOLDERS),
    ratioToKdg: rounded(ns.kdg / ns.ours),
    ratioToHandWritten: rounded(ns.handWritten / ns.ours),
    nanosecondsPerRecord: {
      ours: rounded(ns.ours),
      kdg: rounded(ns.kdg),
      handWritten: rounded(ns.handWritten),
    },
  };
}
