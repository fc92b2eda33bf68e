import { workshopTemplate } from "@/lib/gallery/workshop";
import { createRenderer } from "@/lib/template/renderer";
import { parseTemplate } from "@/lib/template/template";
import { measure, rounded } from "./measure";
import { repeat } from "./repeat";
import { WORKSHOP_PLACEHOLDERS } from "./workshop-placeholders";

const WIDE_PLACEHOLDERS = 200;

/** The workshop's fields repeated to 200 placeholders: what a placeholder costs must not grow with the template. */
export function renderWide(): object {
  const copies = Math.ceil(WIDE_PLACEHOLDERS / WORKSHOP_PLACEHOLDERS);
  const wide = `[${new Array(copies).fill(workshopTemplate).join(",\n")}]`;
  const [narrowNext, wideNext] = [workshopTemplate, wide].map(
    (source) => createRenderer(parseTemplate(source), { seed: 1 }).next,
  ) as [() => string, () => string];
  const { nanoseconds, ratio } = measure({ narrow: repeat(narrowNext), wide: repeat(wideNext) });
  const placeholders = copies * WORKSHOP_PLACEHOLDERS;
  return {
    bench: "render/wide",
    placeholders,
    placeholdersPerSecond: Math.round((1e9 / nanoseconds("wide")) * placeholders),
    ratioToWorkshop: rounded(ratio("narrow", "wide") * copies),
  };
}
