import type { GuessPlace } from "@/lib/inference/guess/guess";
import type { Shape } from "@/lib/inference/shape/shape";
import type { Budget } from "./budget";

/** Where in the template a value is written. */
export interface Place extends GuessPlace {
  /** White space in front of a line here. */
  readonly indent: string;
  /** How often the value is drawn in one record, at most. */
  readonly times: number;
  /** Blocks around it. */
  readonly depth: number;
}

/** What writing one value lends to writing the values inside it. */
export interface Writer {
  readonly budget: Budget;
  readonly value: (shape: Shape, place: Place) => string;
}
