import type { Faker } from "@faker-js/faker";
import type { ErrorFacts } from "@/lib/errors";
import type { RandomSource } from "@/lib/random";
import { argumentMessage } from "./argument-message";
import { type ArgumentReason, argumentWords } from "./argument-words";

/** What an argument can be and what a function can give. */
export type Value =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | Date
  | readonly Value[]
  | { readonly [key: string]: Value };

/** What one renderer lends to the functions that it calls. */
export interface RenderContext {
  readonly random: RandomSource;
  /** Faker 10, locale `en`, drawing from `random`. */
  readonly faker: Faker;
  /** Wall clock, milliseconds since 1970. The same for every placeholder of one record. */
  readonly now: number;
  /** The run's simulated clock, the wall clock where a run has none. */
  readonly simulatedNow: number;
  /** IANA zone that "local time" means; undefined is the machine's own. */
  readonly timeZone: string | undefined;
  /** What lives as long as the run: counters, walks. Keyed by whoever needs it. */
  readonly state: Map<string, unknown>;
}

/** Gives the value for one record. A draw serves one renderer, so it may keep what it has worked out. */
export type Draw = (context: RenderContext) => Value;

export type ParameterKind =
  | "integer"
  | "number"
  | "string"
  | "boolean"
  | "array"
  | "object"
  | "date"
  | "format"
  | "any";

export interface Parameter {
  /** As a person would call it; the key, where it stands in an options object. */
  readonly name: string;
  readonly kind: ParameterKind;
  readonly description: string;
  readonly required?: boolean;
  /** As the template would write it. */
  readonly default?: string;
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The words that it takes, where only some words make sense. */
  readonly oneOf?: readonly string[];
  /** Keys of an options object. */
  readonly options?: readonly Parameter[];
}

/** Where in the template a call stands: tells two calls of the same function apart, always the same for one text. */
export interface CallSite {
  readonly id: string;
}

/**
 * One row of the table that rendering, completion, help, diagnostics and tests read.
 *
 * `bind` is called once for a placeholder whose arguments are constants, so that parsing, checking and precomputing
 * are not repeated for every record; where an argument is an expression it is called for each record.
 */
export interface TemplateFunction {
  /** The name that help shows, for example `random.weightedArrayElement`. */
  readonly name: string;
  /** Other names that mean the same. */
  readonly aliases?: readonly string[];
  /** One sentence. */
  readonly description: string;
  /** The argument lists that it takes, the most usual first. One empty list: it takes none. */
  readonly signatures: readonly (readonly Parameter[])[];
  /** A whole template that shows it, for example `{{random.number({"min":1,"max":6})}}`. */
  readonly example: string;
  /**
   * Arguments that do not follow our grammar are errors. Without it, they are passed as one bare text, as the KDG passes
   * them: every function that the KDG has must take what it takes there.
   */
  readonly strictArguments?: boolean;
  /** @throws {ArgumentError} where an argument is not what a signature says */
  readonly bind: (args: readonly Value[], site: CallSite) => Draw;
  /**
   * For functions that gain by it: called once instead of `bind` where an argument is an expression, to prepare what is
   * constant, or to leave an argument undrawn. Undefined where it gains nothing for these arguments.
   *
   * @throws {ArgumentError} where a constant argument is not what a signature says
   */
  readonly bindDynamic?: (args: readonly DynamicArgument[], site: CallSite) => Draw | undefined;
}

/** An argument that may differ from record to record. */
export interface DynamicArgument {
  /** Undefined where there is an expression in it. */
  readonly constant: { readonly value: Value } | undefined;
  readonly draw: Draw;
  /** The members of an object that the template writes out. */
  readonly members?: ReadonlyMap<string, DynamicArgument>;
}

/** One argument cannot be used. It becomes a diagnostic at that argument's place in the source. */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";
  /** From 0. -1: the argument list as a whole. */
  readonly index: number;
  /** Why; the message is told by it. */
  readonly reason: ArgumentReason;
  /** The values in the message. */
  readonly facts: ErrorFacts;
  /** What to write instead, where we know it. */
  readonly suggestion: string | undefined;

  constructor(index: number, reason: ArgumentReason, facts: ErrorFacts = {}, suggestion?: string) {
    super(argumentMessage(argumentWords, reason, facts));
    this.index = index;
    this.reason = reason;
    this.facts = facts;
    this.suggestion = suggestion;
  }
}
