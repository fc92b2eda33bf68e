/** The words for one and for any other number; `#` is the count. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** How numbers and moments are written in a language: all of it through `Intl`. */
export interface Formats {
  number(value: number): string;
  /** The words that go with a count, by the language's plural rules; `#` stands for the count. */
  counted(count: number, words: PluralForms): string;
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

const known = new Map<string, Formats>();

/**
 * Making a formatter of `Intl` takes longer than much else when a page starts: there is one of each a language, made
 * when it is first used.
 *
 * @param locale a BCP 47 tag, such as `en` or `ko`
 */
export function getFormats(locale: string): Formats {
  const formats = known.get(locale) ?? createFormats(locale);
  known.set(locale, formats);
  return formats;
}

function createFormats(locale: string): Formats {
  const numbers = lazy(() => new Intl.NumberFormat(locale));
  const plurals = lazy(() => new Intl.PluralRules(locale));
  const significant = lazy(() => new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }));
  const tenths = lazy(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const shares = lazy(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }));
  const times = lazy(() => new Intl.DateTimeFormat(locale, { timeStyle: "medium", hourCycle: "h23" }));
  const moments = lazy(
    () => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" }),
  );
  const number = (value: number): string => numbers().format(value);
  return {
    number,
    counted: (count, { one, other }) =>
      (plurals().select(count) === "one" ? one : other).replaceAll("#", number(count)),
    figure: (value) => (Number.isInteger(value) ? numbers() : significant()).format(value),
    bytes: (value) => (value < 1024 ? `${number(value)} B` : `${tenths().format(value / 1024)} KiB`),
    duration,
    dollars: (value) => `$${dollarDigits(value)}`,
    percent: (share) => shares().format(share),
    time: (moment) => times().format(moment),
    moment: (moment) => moments().format(moment),
  };
}

/** What `make` makes, made at the first call. */
function lazy<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
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
