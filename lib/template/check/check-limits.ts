import { utf8Length } from "@/lib/utf8-length";
import type { Diagnostic, Place } from "../diagnostic";
import { LIMITS } from "../limits";
import { recordTooLarge, tooManyRepetitions } from "./diagnostics";
import { isConstant, type PlannedNode } from "./plan";
import { toCountRange } from "./repeat-count";

interface Minimum {
  /** Iterations of all blocks in every record, at least. */
  readonly repetitions: number;
  /** Bytes of every record, at least. */
  readonly bytes: number;
}

/**
 * Finds limits that every record exceeds, without rendering one. Limits that only some records exceed are errors of
 * rendering.
 */
export class LimitChecker {
  #minimum: Minimum = { repetitions: 0, bytes: 0 };
  #from: number | undefined;
  #to = 0;
  /** The first block with repetitions. */
  #block: Place | undefined;

  /** Adds the next top-level node. */
  add(node: PlannedNode): void {
    const minimum = getMinimum(node);
    this.#minimum = {
      repetitions: this.#minimum.repetitions + minimum.repetitions,
      bytes: this.#minimum.bytes + minimum.bytes,
    };
    this.#from ??= node.place.from;
    this.#to = node.place.to;
    if (node.kind === "repeat" && minimum.repetitions > 0) this.#block ??= node.place;
  }

  diagnostics(): Diagnostic[] {
    const { repetitions, bytes } = this.#minimum;
    const place = { from: this.#from ?? 0, to: this.#to };
    const { repetitionsPerRecord, recordBytes } = LIMITS;
    if (repetitions > repetitionsPerRecord) {
      return [tooManyRepetitions(this.#block ?? place, repetitions, repetitionsPerRecord)];
    }
    return bytes + 1 > recordBytes ? [recordTooLarge(place, bytes + 1, recordBytes)] : [];
  }
}

function getMinimumOfAll(nodes: readonly PlannedNode[]): Minimum {
  let [repetitions, bytes] = [0, 0];
  for (const node of nodes) {
    const minimum = getMinimum(node);
    repetitions += minimum.repetitions;
    bytes += minimum.bytes;
  }
  return { repetitions, bytes };
}

function getMinimum(node: PlannedNode): Minimum {
  if (node.kind === "text") return { repetitions: 0, bytes: utf8Length(node.text) };
  if (node.kind === "print") return { repetitions: 0, bytes: 0 };
  if (node.kind === "oneOf") {
    const cases = node.bodies.filter((_, index) => (node.weights[index] ?? 0) > 0).map(getMinimumOfAll);
    return {
      repetitions: Math.min(...cases.map(({ repetitions }) => repetitions)),
      bytes: Math.min(...cases.map(({ bytes }) => bytes)),
    };
  }
  const count = isConstant(node.count) ? (toCountRange(node.count.value)?.min ?? 0) : 0;
  const body = getMinimumOfAll(node.body);
  return { repetitions: count * (1 + body.repetitions), bytes: count * body.bytes };
}
