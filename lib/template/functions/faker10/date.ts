import { requireOrder } from "../arguments";
import { addYears, DAY, drawDateBetween, instant, SECOND, toRange, withFormat } from "../date-values";
import { withOptions, withoutArguments } from "../define-function";
import { integer, oneOf, required, size, withDefault } from "../fields";
import { pickFrom } from "../locale-draws";
import type { Draw } from "../template-function";
import { drawSize, MAX_TEXT_LENGTH } from "../text-draws";

/** A date takes 24 characters and a comma. */
const MAX_DATES = Math.floor(MAX_TEXT_LENGTH / 25);

const MAX_DAYS = 3_650_000;

const refDate = instant("The reference date; defaults to now.");

interface BirthRange {
  readonly mode: "age" | "year";
  readonly min: number;
  readonly max: number;
  readonly refDate: number | undefined;
}

/** Draws a birthdate by year, or by age at the reference date. */
function birthdate({ mode, min, max, refDate: reference }: BirthRange): Draw {
  requireOrder(min, max, 0);
  if (mode === "year") {
    const first = new Date(0).setUTCFullYear(min, 0, 1);
    const end = new Date(0).setUTCFullYear(max + 1, 0, 1);
    return ({ random }) => drawDateBetween(random, first, end - 1);
  }
  return ({ random, now }) => {
    const today = reference ?? now;
    return drawDateBetween(random, addYears(today, -max - 1) + DAY, addYears(today, -min));
  };
}

export const dateFunctions = [
  withoutArguments(
    "date.timeZone",
    "Returns an IANA time zone name.",
    pickFrom(({ definitions }) => definitions.date.time_zone),
  ),
  withFormat(
    withOptions({
      name: "date.anytime",
      description: "Returns a date from one year ago to one year from now.",
      fields: { refDate },
      draw:
        ({ refDate: reference }) =>
        ({ random, now }) => {
          const middle = reference ?? now;
          return drawDateBetween(random, middle - 365 * DAY, middle + 365 * DAY);
        },
    }),
  ),
  withFormat(
    withOptions({
      name: "date.betweens",
      description: "Returns several dates between two dates in ascending order, separated by commas.",
      example: '{{date.betweens({"from":"2024-01-01","to":"2024-12-31","count":3}, "YYYY-MM-DD")}}',
      fields: {
        from: required(instant("The earliest date.")),
        to: required(instant("The latest date.")),
        count: withDefault(size("The number of dates.", { maximum: MAX_DATES }), 3),
      },
      lead: ["from", "to", "count"],
      draw:
        ({ from, to, count }) =>
        ({ random }) =>
          Array.from({ length: drawSize(random, count) }, () => drawDateBetween(random, from, to)).sort(
            (earlier, later) => earlier.getTime() - later.getTime(),
          ),
    }),
  ),
  withFormat(
    withOptions({
      name: "date.soon",
      description: "Returns a date in the coming days, at least one second from now.",
      example: '{{date.soon({"days":7}, "YYYY-MM-DD HH:mm")}}',
      fields: {
        days: withDefault(size("The maximum number of days.", { minimum: 0, maximum: MAX_DAYS }), 1),
        refDate,
      },
      lead: ["days", "refDate"],
      draw:
        ({ days, refDate: reference }) =>
        ({ random, now }) => {
          const { min, max } = toRange(days);
          const start = reference ?? now;
          return drawDateBetween(random, start + min * DAY + SECOND, start + max * DAY);
        },
    }),
  ),
  withFormat(
    withOptions({
      name: "date.birthdate",
      description: "Returns a birthdate for an age from 18 to 80, or for the given age or years.",
      example: '{{date.birthdate({"mode":"age","min":18,"max":30}, "YYYY-MM-DD")}}',
      fields: {
        mode: withDefault(oneOf("Whether min and max are ages or birth years.", ["age", "year"]), "age"),
        min: withDefault(integer("The minimum age, or the first year.", { minimum: 0, maximum: 9999 }), 18),
        max: withDefault(integer("The maximum age, or the last year.", { minimum: 0, maximum: 9999 }), 80),
        refDate,
      },
      draw: birthdate,
    }),
  ),
];
