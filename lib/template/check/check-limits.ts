import { utf8Length } from "@/lib/utf8-length";
import type { Diagnostic } from "../diagnostic";
import { LIMITS } from "../limits";
import { recordTooLarge, tooManyRepetitions } from "./messages";
import { isConstant, type PlannedNode } from "./plan";
import { countRange } from "./repeat-count";

interface Least {
  /** Rounds of all blocks that every record makes at least. */
  readonly rounds: number;
  /** Bytes that every record has at least. */
  readonly bytes: number;
}

/** What every record of the template passes, seen without rendering one. What only some records pass, rendering tells. */
export function limitDiagnostics(nodes: readonly PlannedNode[]): Diagnostic[] {
  const { rounds, bytes } = leastOf(nodes);
  const place = { from: nodes[0]?.place.from ?? 0, to: nodes.at(-1)?.place.to ?? 0 };
  const { repetitionsPerRecord, recordBytes } = LIMITS;
  const blocks = nodes.find((node) => node.kind === "repeat" && leastOf([node]).rounds > 0);
  if (rounds > repetitionsPerRecord) {
    return [tooManyRepetitions(blocks?.place ?? place, rounds, repetitionsPerRecord)];
  }
  return bytes + 1 > recordBytes ? [recordTooLarge(place, bytes + 1, recordBytes)] : [];
}

function leastOf(nodes: readonly PlannedNode[]): Least {
  let [rounds, bytes] = [0, 0];
  for (const node of nodes) {
    const least = leastOfNode(node);
    rounds += least.rounds;
    bytes += least.bytes;
  }
  return { rounds, bytes };
}

function leastOfNode(node: PlannedNode): Least {
  if (node.kind === "text") return { rounds: 0, bytes: utf8Length(node.text) };
  if (node.kind === "print") return { rounds: 0, bytes: 0 };
  if (node.kind === "oneOf") {
    const cases = node.bodies.filter((_, index) => (node.weights[index] ?? 0) > 0).map(leastOf);
    return {
      rounds: Math.min(...cases.map(({ rounds }) => rounds)),
      bytes: Math.min(...cases.map(({ bytes }) => bytes)),
    };
  }
  const count = isConstant(node.count) ? (countRange(node.count.value)?.min ?? 0) : 0;
  const body = leastOf(node.body);
  return { rounds: count * (1 + body.rounds), bytes: count * body.bytes };
}
