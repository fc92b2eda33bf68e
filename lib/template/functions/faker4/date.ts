import type { DateEntryDefinition, Faker } from "@faker-js/faker";
import { isObject } from "../arguments";
import { addYears, DAY, drawDateBetween, instant, SECOND, toRange, withFormat } from "../date-values";
import { type Field, type FieldValues, required, type Size, size, withDefault } from "../fields";
import { pickFrom } from "../locale-draws";
import type { Draw, Parameter, TemplateFunction, Value } from "../template-function";
import { lenientNumber, lenientOrOptions, zeroAsMissing } from "./lenient";

const SHORT: Parameter = {
  name: "abbreviated",
  kind: "boolean",
  description: "Whether to abbreviate the name to three letters; called abbr in faker 4.1.",
  default: "false",
};

const IN_CONTEXT: Parameter = {
  name: "context",
  kind: "boolean",
  description: "Whether the name is used in a sentence, which makes no difference in English.",
  default: "false",
};

/** Defines a function that returns names of months or weekdays. Accepts faker 4.1's option and faker 10's. */
function createCalendarFunction<const Name extends string>(
  name: Name,
  description: string,
  getEntry: (faker: Faker) => DateEntryDefinition,
): TemplateFunction<Name> {
  const long = pickFrom((faker) => getEntry(faker).wide ?? []);
  const short = pickFrom((faker) => getEntry(faker).abbr ?? []);
  const options = { name: "options", kind: "object", description: "The options, by name." } as const;
  return {
    name,
    description,
    example: `{{${name}({"abbreviated":true})}}`,
    signatures: [[{ ...options, options: [SHORT, IN_CONTEXT] }]],
    bind: ([first]) => (isAbbreviated(first) ? short : long),
  };
}

function isAbbreviated(options: Value): boolean {
  return isObject(options) && Boolean(options.abbr ?? options.abbreviated);
}

/** A year in faker 4.1. */
const YEAR = 365 * DAY;

const MAX_YEARS = 10_000;

const refDate = instant("The reference date; defaults to now.");

const positionalYears = withDefault(
  zeroAsMissing(lenientNumber("The maximum number of years, with 365 days each.", { maximum: MAX_YEARS })),
  1,
);

const yearsOption: Field<Size> = withDefault(
  size("The maximum number of years.", { minimum: 0, maximum: MAX_YEARS }),
  1,
);

const positionalDays = withDefault(
  zeroAsMissing(lenientNumber("The maximum number of days.", { maximum: 365 * MAX_YEARS })),
  1,
);

const daysOption: Field<Size> = withDefault(
  size("The maximum number of days.", { minimum: 0, maximum: 365 * MAX_YEARS }),
  1,
);

const ends = {
  from: required(instant("The earliest date.")),
  to: required(instant("The latest date.")),
};

const drawBetween = ({ from, to }: FieldValues<typeof ends>): Draw => {
  return ({ random }) => drawDateBetween(random, from, to);
};

export const dateFunctions = [
  withFormat(
    lenientOrOptions({
      name: "date.past",
      description: "Returns a date in the past years, at least one second ago.",
      example: '{{date.past(2, "YYYY-MM-DD")}}',
      positional: { years: positionalYears, refDate },
      draw:
        ({ years, refDate: reference }) =>
        ({ random, now }) => {
          const end = reference ?? now;
          return drawDateBetween(random, end - years * YEAR, end - SECOND);
        },
      options: { years: yearsOption, refDate },
      drawFromOptions:
        ({ years, refDate: reference }) =>
        ({ random, now }) => {
          const end = reference ?? now;
          const { min, max } = toRange(years);
          return drawDateBetween(random, addYears(end, -max), addYears(end, -min) - SECOND);
        },
    }),
  ),
  withFormat(
    lenientOrOptions({
      name: "date.future",
      description: "Returns a date in the coming years, at least one second from now.",
      example: '{{date.future(2, "YYYY-MM-DD")}}',
      positional: { years: positionalYears, refDate },
      draw:
        ({ years, refDate: reference }) =>
        ({ random, now }) => {
          const start = reference ?? now;
          return drawDateBetween(random, start + SECOND, start + years * YEAR);
        },
      options: { years: yearsOption, refDate },
      drawFromOptions:
        ({ years, refDate: reference }) =>
        ({ random, now }) => {
          const start = reference ?? now;
          const { min, max } = toRange(years);
          return drawDateBetween(random, addYears(start, min) + SECOND, addYears(start, max));
        },
    }),
  ),
  withFormat(
    lenientOrOptions({
      name: "date.between",
      description: "Returns a date between two dates.",
      example: '{{date.between("2024-01-01", "2024-12-31", "YYYY-MM-DD HH:mm:ss")}}',
      positional: ends,
      draw: drawBetween,
      options: ends,
      drawFromOptions: drawBetween,
    }),
  ),
  withFormat(
    lenientOrOptions({
      name: "date.recent",
      description: "Returns a date in the past days, at least one second ago.",
      example: '{{date.recent(7, "YYYY-MM-DD HH:mm:ss")}}',
      positional: { days: positionalDays, refDate },
      draw:
        ({ days, refDate: reference }) =>
        ({ random, now }) => {
          const end = reference ?? now;
          return drawDateBetween(random, end - days * DAY, end - SECOND);
        },
      options: { days: daysOption, refDate },
      drawFromOptions:
        ({ days, refDate: reference }) =>
        ({ random, now }) => {
          const end = reference ?? now;
          const { min, max } = toRange(days);
          return drawDateBetween(random, end - max * DAY, end - min * DAY - SECOND);
        },
    }),
  ),
  createCalendarFunction(
    "date.month",
    "Returns the name of a month.",
    (faker) => faker.definitions.date.month,
  ),
  createCalendarFunction(
    "date.weekday",
    "Returns the name of a day of the week.",
    (faker) => faker.definitions.date.weekday,
  ),
];
