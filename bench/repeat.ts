import { keep } from "./keep";
import type { Work } from "./measure";

/** Rendering a record as work to measure. */
export function repeat(render: () => string): Work {
  return (times) => {
    for (let count = 0; count < times; count += 1) keep(render());
  };
}
