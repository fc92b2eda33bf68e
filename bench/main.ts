import { memory } from "./memory";
import { parseLarge } from "./parse-large";
import { renderFaker } from "./render-faker";
import { renderWide } from "./render-wide";
import { renderWorkshop } from "./render-workshop";

const BENCHES: readonly (() => object)[] = [renderWorkshop, renderWide, renderFaker, parseLarge, memory];

// One JSON object a line, each as soon as it is measured.
for (const bench of BENCHES) console.log(JSON.stringify(bench()));
