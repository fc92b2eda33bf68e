import { memory } from "./memory";
import { parseLarge } from "./parse-large";
import { renderFaker, renderWide, renderWorkshop } from "./rendering";

const BENCHES: readonly (() => object)[] = [renderWorkshop, renderWide, renderFaker, parseLarge, memory];

// Each bench prints its JSON line as soon as it is measured.
for (const bench of BENCHES) console.log(JSON.stringify(bench()));
