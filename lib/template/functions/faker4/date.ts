import { addYears, asRange, DAY, momentBetween, SECOND } from "../faker10/calendar";
import { type Field, orElse, type Read, required } from "../faker10/field";
import { formattable } from "../faker10/formattable";
import { instant } from "../faker10/instant";
import { type Size, size } from "../faker10/number-fields";
import type { Draw, TemplateFunction } from "../template-function";
import { calendarNames } from "./calendar-names";
import { loose, unlessZero } from "./old-fields";
import { oldOrNew } from "./old-function";

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
