import type { DateEntryDefinition, Faker } from "@faker-js/faker";
import { isObject } from "../arguments";
import { addYears, asRange, DAY, formattable, instant, momentBetween, SECOND } from "../date-values";
import { type Field, orElse, type Read, required, type Size, size } from "../fields";
import { memberOf } from "../locale-draws";
import type { Draw, Parameter, TemplateFunction, Value } from "../template-function";
import { loose, oldOrNew, unlessZero } from "./lenient";

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
function calendarNames(
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

/** A year of faker 4.1. */
const YEAR = 365 * DAY;

const MOST_YEARS = 10_000;

const refDate = instant("The date that it is relative to; now unless given.");

const yearsInOrder = orElse(
  unlessZero(loose("At most so many years of 365 days.", { maximum: MOST_YEARS })),
  1,
);

const yearsByName: Field<Size> = orElse(
  size("At most so many years.", { minimum: 0, maximum: MOST_YEARS }),
  1,
);

const daysInOrder = orElse(unlessZero(loose("At most so many days.", { maximum: 365 * MOST_YEARS })), 1);

const daysByName: Field<Size> = orElse(
  size("At most so many days.", { minimum: 0, maximum: 365 * MOST_YEARS }),
  1,
);

const ends = {
  from: required(instant("The earliest moment.")),
  to: required(instant("The latest moment.")),
};

const between = ({ from, to }: Read<typeof ends>): Draw => {
  return ({ random }) => momentBetween(random, from, to);
};

export const dateRows: readonly TemplateFunction[] = [
  formattable(
    oldOrNew({
      name: "date.past",
      description: "A moment of the past years, at least one second ago.",
      example: '{{date.past(2, "YYYY-MM-DD")}}',
      inOrder: { years: yearsInOrder, refDate },
      draw:
        ({ years, refDate: reference }) =>
        ({ random, now }) => {
          const end = reference ?? now;
          return momentBetween(random, end - years * YEAR, end - SECOND);
        },
      byName: { years: yearsByName, refDate },
      drawByName:
        ({ years, refDate: reference }) =>
        ({ random, now }) => {
          const end = reference ?? now;
          const { min, max } = asRange(years);
          return momentBetween(random, addYears(end, -max), addYears(end, -min) - SECOND);
        },
    }),
  ),
  formattable(
    oldOrNew({
      name: "date.future",
      description: "A moment of the coming years, at least one second from now.",
      example: '{{date.future(2, "YYYY-MM-DD")}}',
      inOrder: { years: yearsInOrder, refDate },
      draw:
        ({ years, refDate: reference }) =>
        ({ random, now }) => {
          const start = reference ?? now;
          return momentBetween(random, start + SECOND, start + years * YEAR);
        },
      byName: { years: yearsByName, refDate },
      drawByName:
        ({ years, refDate: reference }) =>
        ({ random, now }) => {
          const start = reference ?? now;
          const { min, max } = asRange(years);
          return momentBetween(random, addYears(start, min) + SECOND, addYears(start, max));
        },
    }),
  ),
  formattable(
    oldOrNew({
      name: "date.between",
      description: "A moment between two others.",
      example: '{{date.between("2024-01-01", "2024-12-31", "YYYY-MM-DD HH:mm:ss")}}',
      inOrder: ends,
      draw: between,
      byName: ends,
      drawByName: between,
    }),
  ),
  formattable(
    oldOrNew({
      name: "date.recent",
      description: "A moment of the past days, at least one second ago.",
      example: '{{date.recent(7, "YYYY-MM-DD HH:mm:ss")}}',
      inOrder: { days: daysInOrder, refDate },
      draw:
        ({ days, refDate: reference }) =>
        ({ random, now }) => {
          const end = reference ?? now;
          return momentBetween(random, end - days * DAY, end - SECOND);
        },
      byName: { days: daysByName, refDate },
      drawByName:
        ({ days, refDate: reference }) =>
        ({ random, now }) => {
          const end = reference ?? now;
          const { min, max } = asRange(days);
          return momentBetween(random, end - max * DAY, end - min * DAY - SECOND);
        },
    }),
  ),
  calendarNames("date.month", "The name of a month.", (faker) => faker.definitions.date.month),
  calendarNames("date.weekday", "The name of a day of the week.", (faker) => faker.definitions.date.weekday),
];
