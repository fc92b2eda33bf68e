import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { workshopTemplate } from "@/lib/gallery/workshop";
import { parseTemplate } from "@/lib/template/parse-template";
import { createRenderer } from "@/lib/template/renderer";
import { rendering } from "./measure";

const WARM_UP_RECORDS = 10_000;
const RECORDS = 1_000_000;
const MIB = 1024 * 1024;

/** Renders a million records one after another: the heap must not grow. */
export function memory(): object {
  const render = rendering(createRenderer(parseTemplate(workshopTemplate), { seed: 1 }).next);
  render(WARM_UP_RECORDS);
  const before = measureHeap();
  render(RECORDS);
  const after = measureHeap();
  return {
    bench: "memory/workshop",
    records: RECORDS,
    heapBeforeMiB: Number((before / MIB).toFixed(2)),
    heapAfterMiB: Number((after / MIB).toFixed(2)),
    growthMiB: Number(((after - before) / MIB).toFixed(2)),
  };
}

/** Bytes of the heap in use after a full garbage collection. */
function measureHeap(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
