/** What is said of one, and of any other number. */
export interface CountWords {
  readonly one: string;
  readonly other: string;
}

/** How numbers and moments are written in a language: all of it through `Intl`. */
export interface Formats {
  number(value: number): string;
  /** The words that go with a count, by the language's plural rules; `#` stands for the count. */
  counted(count: number, words: CountWords): string;
  /** A measured value: an integer with all its digits, any other with those that matter. */
  figure(value: number): string;
  /** Bytes, in KiB from 1024 on. */
  bytes(value: number): string;
  /** `2:05`, or `1:02:05` from an hour on. */
  duration(milliseconds: number): string;
  /** US dollars, with the two digits that matter, also of a fraction of a cent. */
  dollars(value: number): string;
  /** A share from 0 to 1, in per cent. */
  percent(share: number): string;
  /** The time of day, to the second. @param moment milliseconds since 1970 */
  time(moment: number): string;
  /** Date and time, to the minute. @param moment milliseconds since 1970 */
  moment(moment: number): string;
}

/** @param locale a BCP 47 tag, such as `en` or `ko` */
export function formatsOf(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const significant = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const shares = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: "medium", hourCycle: "h23" });
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    hourCycle: "h23",
  });
  return {
    number: (value) => numbers.format(value),
    counted: (count, { one, other }) =>
      (plurals.select(count) === "one" ? one : other).replaceAll("#", numbers.format(count)),
    figure: (value) => (Number.isInteger(value) ? numbers : significant).format(value),
    bytes: (value) => (value < 1024 ? `${numbers.format(value)} B` : `${tenths.format(value / 1024)} KiB`),
    duration,
    dollars: (value) => `$${dollarDigits(value)}`,
    percent: (share) => shares.format(share),
    time: (moment) => times.format(moment),
    moment: (moment) => moments.format(moment),
  };
}

/** Hours only where there are some. */
function duration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [first, ...rest.map((part) => String(part).padStart(2, "0"))].join(":");
}

function dollarDigits(value: number): string {
  if (value === 0) return "0";
  return value < 1 ? String(Number(value.toPrecision(2))) : (Math.round(value * 100) / 100).toFixed(2);
}
