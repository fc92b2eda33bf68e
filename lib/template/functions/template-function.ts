import type { Faker } from "@faker-js/faker";
import type { ErrorFacts } from "@/lib/errors";
import type { RandomSource } from "@/lib/random";
import { type ArgumentReason, englishArgumentTexts, formatArgumentMessage } from "../argument-message";

/** An argument or a result of a template function. */
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

/** What a renderer provides to the functions that it calls. */
export interface RenderContext {
  readonly random: RandomSource;
  /** faker 10 with locale `en`, seeded from `random`. */
  readonly faker: Faker;
  /** Wall-clock time in milliseconds since 1970. The same for every placeholder of a record. */
  readonly now: number;
  /** Time of the run's simulated clock, or `now` if the run has none. */
  readonly simulatedNow: number;
  /** IANA time zone for local time. Undefined means the machine's own zone. */
  readonly timeZone: string | undefined;
  /** State that lasts for the whole run, such as counters and random walks. Each function chooses its own key. */
  readonly state: Map<string, unknown>;
}

/** Returns the value for one record. A draw belongs to one renderer, so it may cache what it computes. */
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
  /** The argument's name, or the key if the parameter is an option. */
  readonly name: string;
  readonly kind: ParameterKind;
  readonly description: string;
  readonly required?: boolean;
  /** As written in a template. */
  readonly default?: string;
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The only values allowed. */
  readonly oneOf?: readonly string[];
  /** The keys of an options object. */
  readonly options?: readonly Parameter[];
}

/** Identifies a call in a template: distinguishes calls of the same function and is stable for the same template text. */
export interface CallSite {
  readonly id: string;
}

/**
 * One row of the table that rendering, completion, help, diagnostics, and tests read.
 *
 * `bind` runs once for a placeholder with constant arguments, so that parsing, validation, and precomputation are not
 * repeated for every record. If an argument is an expression, `bind` runs for each record.
 */
export interface TemplateFunction<Name extends string = string> {
  /** The name that help shows, for example `random.weightedArrayElement`. */
  readonly name: Name;
  /** Other names for the same function. */
  readonly aliases?: readonly string[];
  /** One sentence that starts with a verb, such as "Returns a city name." */
  readonly description: string;
  /** The supported argument lists, most common first. A single empty list means no arguments. */
  readonly signatures: readonly (readonly Parameter[])[];
  /** A complete template that uses the function, for example `{{random.number({"min":1,"max":6})}}`. */
  readonly example: string;
  /**
   * Whether arguments that do not follow the grammar are errors. If false, they are passed as one unquoted string, as in
   * the KDG: every function that the KDG has must accept the same arguments here.
   */
  readonly strictArguments?: boolean;
  /** @throws {ArgumentError} if an argument does not match a signature */
  readonly bind: (args: readonly Value[], site: CallSite) => Draw;
  /**
   * Optional optimization: runs once instead of `bind` if an argument is an expression, to precompute the constant
   * arguments or to leave an argument undrawn. Returns undefined if that does not help for these arguments.
   *
   * @throws {ArgumentError} if a constant argument does not match a signature
   */
  readonly bindDynamic?: (args: readonly DynamicArgument[], site: CallSite) => Draw | undefined;
}

/** An argument that may differ from record to record. */
export interface DynamicArgument {
  /** Undefined if the argument contains an expression. */
  readonly constant: { readonly value: Value } | undefined;
  readonly draw: Draw;
  /** The members of an object literal. */
  readonly members?: ReadonlyMap<string, DynamicArgument>;
}

/** An argument is invalid. Becomes a diagnostic at the argument's position in the template. */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";
  /** Zero-based; -1 means the argument list as a whole. */
  readonly index: number;
  readonly reason: ArgumentReason;
  /** The values that the message contains. */
  readonly facts: ErrorFacts;
  /** A replacement for the argument, if known. */
  readonly suggestion: string | undefined;

  constructor(index: number, reason: ArgumentReason, facts: ErrorFacts = {}, suggestion?: string) {
    super(formatArgumentMessage(englishArgumentTexts, reason, facts));
    this.index = index;
    this.reason = reason;
    this.facts = facts;
    this.suggestion = suggestion;
  }
}
