import type { DateEntryDefinition, Faker } from "@faker-js/faker";
import { isObject } from "../arguments";
import { memberOf } from "../faker10/draw";
import type { Parameter, TemplateFunction, Value } from "../template-function";

const SHORT: Parameter = {
  name: "abbreviated",
  kind: "boolean",
  description: "Whether it is shortened to three letters; faker 4.1 called it abbr.",
  default: "false",
};

const IN_CONTEXT: Parameter = {
  name: "context",
  kind: "boolean",
  description: "Whether it stands within a sentence, which makes no difference in English.",
  default: "false",
};

/** The names of months or weekdays, under faker 4.1's option and faker 10's. */
export function calendarNames(
  name: string,
  description: string,
  entryOf: (faker: Faker) => DateEntryDefinition,
): TemplateFunction {
  const long = memberOf((faker) => entryOf(faker).wide ?? []);
  const short = memberOf((faker) => entryOf(faker).abbr ?? []);
  const options = { name: "options", kind: "object", description: "What to set, by name." } as const;
  return {
    name,
    description,
    example: `{{${name}({"abbreviated":true})}}`,
    signatures: [[{ ...options, options: [SHORT, IN_CONTEXT] }]],
    bind: ([first]) => (wantsShort(first) ? short : long),
  };
}

function wantsShort(options: Value): boolean {
  return isObject(options) && Boolean(options.abbr ?? options.abbreviated);
}
