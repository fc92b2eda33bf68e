import type { FormatCode } from "../diagnostic";
import { splitFormat } from "./moment-format";

/** A token in a date format that is valid but rarely intended. */
export interface FormatWarning {
  readonly code: FormatCode;
  readonly message: string;
  /** The format that was probably intended. */
  readonly fixed: string;
}

interface Rule {
  readonly code: FormatCode;
  readonly message: string;
  /** The replacement for the token at `index`; undefined if the token is fine. */
  readonly getReplacement: (
    tokens: readonly string[],
    index: number,
    hasMeridiem: boolean,
  ) => string | undefined;
}

const HOURS_24 = new Set(["H", "HH"]);
const HOURS_12 = new Set(["h", "hh", "hmm", "hmmss"]);
const YEARS_AND_DAYS = new Set(["YYYY", "YY", "D", "DD"]);
const DATE_MARKS = new Set(["-", "/", "."]);

const RULES: readonly Rule[] = [
  {
    code: "format-12-hour",
    message: "`hh` is the hour on a 12-hour clock, but the format has no `A` for AM or PM: write `HH`.",
    getReplacement: (tokens, index, hasMeridiem) => {
      const token = tokens[index] ?? "";
      return HOURS_12.has(token) && !hasMeridiem ? token.replaceAll("h", "H") : undefined;
    },
  },
  {
    code: "format-hour-24",
    message: "`kk` renders midnight as 24: write `HH` for hours from 0 to 23.",
    getReplacement: (tokens, index) =>
      /^kk?$/.test(tokens[index] ?? "") ? tokens[index]?.replaceAll("k", "H") : undefined,
  },
  {
    code: "format-unpadded-minutes",
    message: "`m` has no leading zero, so 12:05 renders as 12:5: write `mm`.",
    getReplacement: (tokens, index) =>
      tokens[index] === "m" && followsHour(tokens, index) ? "mm" : undefined,
  },
  {
    code: "format-month-for-minutes",
    message: "`MM` is the month, but it follows the hour: write `mm` for minutes.",
    getReplacement: (tokens, index) =>
      tokens[index] === "MM" && followsHour(tokens, index) ? "mm" : undefined,
  },
  {
    code: "format-minutes-for-month",
    message: "`mm` is the minute, but it is part of a date: write `MM` for the month.",
    getReplacement: (tokens, index) => {
      const isInDate = DATE_MARKS.has(tokens[index - 1] ?? "") && YEARS_AND_DAYS.has(tokens[index - 2] ?? "");
      return tokens[index] === "mm" && isInDate ? "MM" : undefined;
    },
  },
  {
    code: "format-weekday-for-day",
    message: "`dd` is the weekday (Su, Mo), but it is part of a date: write `DD` for the day of the month.",
    getReplacement: (tokens, index) => {
      const isInDate = DATE_MARKS.has(tokens[index - 1] ?? "") && /^(MM|mm)$/.test(tokens[index - 2] ?? "");
      return tokens[index] === "dd" && isInDate ? "DD" : undefined;
    },
  },
  {
    code: "format-fraction-for-seconds",
    message: "`SS` is the fraction of a second, but it follows the minutes: write `ss` for seconds.",
    getReplacement: (tokens, index) => {
      const followsMinutes = tokens[index - 1] === ":" && /^mm?$/.test(tokens[index - 2] ?? "");
      return tokens[index] === "SS" && followsMinutes ? "ss" : undefined;
    },
  },
];

const ISO_FORMAT = "YYYY-MM-DDTHH:mm:ss.SSSZ";

/** Cached, because a template often repeats its few formats and an editor checks them at every keystroke. */
const cache = new Map<string, readonly FormatWarning[]>();
const MAX_CACHED = 256;

/** Finds tokens of a moment format that are probably not intended. */
export function findFormatWarnings(format: string): readonly FormatWarning[] {
  const cached = cache.get(format);
  if (cached) return cached;
  const warnings = findWarnings(format);
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(format, warnings);
  return warnings;
}

function findWarnings(format: string): FormatWarning[] {
  if (/^\s*iso/i.test(format)) return [isoWarning()];
  const tokens = splitFormat(format);
  const hasMeridiem = tokens.includes("a") || tokens.includes("A");
  return RULES.flatMap(({ code, message, getReplacement }) => {
    const fixed = tokens.map((token, index) => getReplacement(tokens, index, hasMeridiem) ?? token).join("");
    return fixed === tokens.join("") ? [] : [{ code, message, fixed }];
  });
}

function isoWarning(): FormatWarning {
  return {
    code: "format-iso",
    message: `\`iso\` is not a format: omit the argument, or write \`${ISO_FORMAT}\`.`,
    fixed: ISO_FORMAT,
  };
}

function followsHour(tokens: readonly string[], index: number): boolean {
  const hour = tokens[index - 2] ?? "";
  return tokens[index - 1] === ":" && (HOURS_24.has(hour) || HOURS_12.has(hour) || /^kk?$/.test(hour));
}
