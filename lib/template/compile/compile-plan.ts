import type { Plan, PlannedNode } from "../check/plan";
import { findCountProblem, toCountRange } from "../check/repeat-count";
import type { Place } from "../diagnostic";
import { ArgumentError, type Draw, type RenderContext, type Value } from "../functions/template-function";
import { LIMITS } from "../limits";
import { drawInteger } from "../random/draw-integer";
import { createWeightedIndex } from "../random/weighted-index";
import { toValueText } from "../render/value-text";
import { compileExpression, type Slots } from "./compile-expression";
import { invalidCount, locateError, recordTooLarge, tooManyRepetitions } from "./render-error";

/** Renders one record, or one block of it. */
export type RenderText = (context: RecordContext) => string;

/** The state that the blocks of one record share, in addition to the context of functions. */
export interface RecordContext extends RenderContext {
  /** Iterations of all `#repeat` blocks so far. */
  repetitions: number;
}

/** Evaluates one node for a record. The value of a block is its text. */
type RecordDraw = (context: RecordContext) => Value;

/** A part of a rendered record, with its place in the template. */
export interface RenderedPiece {
  readonly place: Place;
  /** Whether it is literal text of the template. */
  readonly isLiteral: boolean;
  readonly text: string;
}

/** Receives the pieces of a record in order. */
export type PieceListener = (piece: RenderedPiece) => void;

/**
 * Creates the function that renders records, for use by a single renderer.
 *
 * @param tap receives every piece of a record; it makes rendering slower
 */
export function compilePlan(plan: Plan, tap?: PieceListener): RenderText {
  return new PlanCompiler(plan.slots, tap).compileNodes(plan.nodes);
}

/** Like `compilePlan`, for a plan and a second one that refers to values of the first. Render them in that order. */
export function compilePlans(first: Plan, second: Plan): [RenderText, RenderText] {
  const compiler = new PlanCompiler(second.slots, undefined);
  return [compiler.compileNodes(first.nodes), compiler.compileNodes(second.nodes)];
}

class PlanCompiler {
  readonly #slots: Slots;
  readonly #tap: PieceListener | undefined;

  constructor(slots: number, tap: PieceListener | undefined) {
    this.#slots = new Array(slots).fill(undefined);
    this.#tap = tap;
  }

  /** A flat list: text, value, text, value, … text. */
  compileNodes(nodes: readonly PlannedNode[]): RenderText {
    const texts = [""];
    const draws: RecordDraw[] = [];
    const places: Place[] = [];
    for (const node of nodes) {
      const constant = this.#tap ? undefined : getConstantText(node);
      if (constant !== undefined) {
        texts.push(texts.pop() + constant);
      } else {
        draws.push(this.#draw(node));
        places.push(node.place);
        texts.push("");
      }
    }
    return createRunner(texts, draws, places);
  }

  #draw(node: PlannedNode): RecordDraw {
    switch (node.kind) {
      case "text":
        return this.#addTap(() => node.text, node.place, true);
      case "print":
        return this.#addTap(this.#print(compileExpression(node.value, this.#slots), node.slot), node.place);
      case "repeat":
        return this.#repeat(node);
      case "oneOf":
        return this.#oneOf(node);
    }
  }

  #addTap(draw: Draw, place: Place, isLiteral = false): Draw {
    const tap = this.#tap;
    if (!tap) return draw;
    return (context) => {
      const value = draw(context);
      tap({ place, isLiteral, text: toValueText(value) });
      return value;
    };
  }

  #print(draw: Draw, slot: number | undefined): Draw {
    if (slot === undefined) return draw;
    const slots = this.#slots;
    return (context) => {
      const value = draw(context);
      slots[slot] = value;
      return value;
    };
  }

  #repeat(node: PlannedNode & { kind: "repeat" }): RenderText {
    const slots = this.#slots;
    const body = this.compileNodes(node.body);
    const getCount = createRepetitionCount(compileExpression(node.count, slots));
    const separator = this.#separator(node);
    return (context) => {
      const count = getCount(context);
      context.repetitions += count;
      if (context.repetitions > LIMITS.repetitionsPerRecord) throw tooManyRepetitions();
      let text = "";
      for (let index = 0; index < count; index += 1) {
        if (index > 0) text += separator(context);
        slots[node.indexSlot] = index;
        text += body(context);
        if (text.length >= LIMITS.recordBytes) throw recordTooLarge();
      }
      return text;
    };
  }

  #separator({ separator, place }: PlannedNode & { kind: "repeat" }): RenderText {
    if (!separator) return () => "";
    const draw = this.#addTap(compileExpression(separator, this.#slots), place);
    return (context) => toValueText(draw(context));
  }

  #oneOf({ weights, bodies }: PlannedNode & { kind: "oneOf" }): RenderText {
    const programs = bodies.map((body) => this.compileNodes(body));
    const draw = createWeightedIndex(weights);
    return (context) => programs[draw(context.random)]?.(context) ?? "";
  }
}

function getConstantText(node: PlannedNode): string | undefined {
  if (node.kind === "text") return node.text;
  const isConstant = node.kind === "print" && node.value.kind === "constant" && node.slot === undefined;
  return isConstant ? toValueText(node.value.value) : undefined;
}

function createRunner(
  texts: readonly string[],
  draws: readonly RecordDraw[],
  places: readonly Place[],
): RenderText {
  const count = draws.length;
  const first = texts[0] ?? "";
  return (context) => {
    let text = first;
    let index = 0;
    try {
      for (; index < count; index += 1) {
        const value = (draws[index] as RecordDraw)(context);
        text += typeof value === "string" ? value : toValueText(value);
        text += texts[index + 1];
        if (text.length >= LIMITS.recordBytes) throw recordTooLarge();
      }
    } catch (error) {
      throw locateError(error, places[index]);
    }
    return text;
  };
}

function createRepetitionCount(count: Draw): (context: RecordContext) => number {
  return (context) => {
    const value = count(context);
    const range = toCountRange(value);
    const problem = findCountProblem(value);
    if (!range || problem) throw invalidCount(problem ?? new ArgumentError(0, "repeat-count"));
    return range.min === range.max ? range.min : drawInteger(context.random, range.min, range.max);
  };
}
