import { utf8Length } from "@/lib/utf8-length";
import type { Diagnostic, Place } from "../diagnostic";
import { LIMITS } from "../limits";
import { recordTooLarge, tooManyRepetitions } from "./messages";
import { isConstant, type PlannedNode } from "./plan";
import { toCountRange } from "./repeat-count";

interface Minimum {
  /** Iterations of all blocks in every record, at least. */
  readonly rounds: number;
  /** Bytes of every record, at least. */
  readonly bytes: number;
}

/**
 * Finds limits that every record exceeds, without rendering one. Limits that only some records exceed are errors of
 * rendering.
 */
export class LimitCheck {
  #least: Minimum = { rounds: 0, bytes: 0 };
  #from: number | undefined;
  #to = 0;
  /** The first block with iterations. */
  #block: Place | undefined;

  /** Adds the next top-level node. */
  add(node: PlannedNode): void {
    const least = getMinimum(node);
    this.#least = {
      rounds: this.#least.rounds + least.rounds,
      bytes: this.#least.bytes + least.bytes,
    };
    this.#from ??= node.place.from;
    this.#to = node.place.to;
    if (node.kind === "repeat" && least.rounds > 0) this.#block ??= node.place;
  }

  diagnostics(): Diagnostic[] {
    const { rounds, bytes } = this.#least;
    const place = { from: this.#from ?? 0, to: this.#to };
    const { repetitionsPerRecord, recordBytes } = LIMITS;
    if (rounds > repetitionsPerRecord) {
      return [tooManyRepetitions(this.#block ?? place, rounds, repetitionsPerRecord)];
    }
    return bytes + 1 > recordBytes ? [recordTooLarge(place, bytes + 1, recordBytes)] : [];
  }
}

function getMinimumOfAll(nodes: readonly PlannedNode[]): Minimum {
  let [rounds, bytes] = [0, 0];
  for (const node of nodes) {
    const least = getMinimum(node);
    rounds += least.rounds;
    bytes += least.bytes;
  }
  return { rounds, bytes };
}

function getMinimum(node: PlannedNode): Minimum {
  if (node.kind === "text") return { rounds: 0, bytes: utf8Length(node.text) };
  if (node.kind === "print") return { rounds: 0, bytes: 0 };
  if (node.kind === "oneOf") {
    const cases = node.bodies.filter((_, index) => (node.weights[index] ?? 0) > 0).map(getMinimumOfAll);
    return {
      rounds: Math.min(...cases.map(({ rounds }) => rounds)),
      bytes: Math.min(...cases.map(({ bytes }) => bytes)),
    };
  }
  const count = isConstant(node.count) ? (toCountRange(node.count.value)?.min ?? 0) : 0;
  const body = getMinimumOfAll(node.body);
  return { rounds: count * (1 + body.rounds), bytes: count * body.bytes };
}
