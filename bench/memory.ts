import { workshopTemplate } from "@/lib/gallery/workshop";
import { createRenderer } from "@/lib/template/renderer";
import { parseTemplate } from "@/lib/template/template";
import { heapAfterCollection } from "./collect-garbage";
import { keep } from "./keep";

const RECORDS = 1_000_000;
const MIB = 1024 * 1024;

/** A million records one after another: the heap must be where it was. */
export function memory(): object {
  const { next } = createRenderer(parseTemplate(workshopTemplate), { seed: 1 });
  for (let count = 0; count < 10_000; count += 1) keep(next());
  const before = heapAfterCollection();
  for (let count = 0; count < RECORDS; count += 1) keep(next());
  const after = heapAfterCollection();
  return {
    bench: "memory/workshop",
    records: RECORDS,
    heapBeforeMiB: Number((before / MIB).toFixed(2)),
    heapAfterMiB: Number((after / MIB).toFixed(2)),
    growthMiB: Number(((after - before) / MIB).toFixed(2)),
  };
}
