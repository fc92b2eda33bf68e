import { type DateFields, getDateFields } from "./date-fields";
import { LONG_FORMATS, SECOND_TOKENS, SUB_SECOND_TOKENS, type TokenText } from "./moment-tokens";
import type { TimeZone } from "./time-zone";

/** moment's format language: `[text]`, `\` before a literal character, else the longest token, else one character. */
const FORMATTING =
  /(\[[^[]*\])|(\\e)|(\\)?(eHHmm|[Hh]mm(ss)?|Mo|MM?M?M?|Do|DDDo|DD?D?D?|ddd?d?|do?|w[o|w]?|W[o|W]?|Qo?|N{1,5}|YYYYYY|YYYYY|YYYY|YY|y{2,4}|yo?|gg(ggg?)?|GG(GGG?)?|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|.)/g;
const LONG_FORMATTING = /(\[[^[]*\])|(\\)?(LTS|LT|LL?L?L?|l{1,4})/g;

/** moment's default format. */
export const ISO_LOCAL_FORMAT = "YYYY-MM-DDTHH:mm:ssZ";
export const ISO_UTC_FORMAT = "YYYY-MM-DDTHH:mm:ss[Z]";

/** Formats a moment. */
export type DateFormatter = (epochMs: number) => string;

/**
 * Compiles a date format of moment (locale `en`) to a function that formats moments in one time zone.
 *
 * Caches the text of the last moment, and of the last second except the fraction, because consecutive records mostly
 * have the same second.
 */
export function createDateFormatter(format: string, zone: TimeZone): DateFormatter {
  const { steady, fractions } = splitAtFractions(toParts(format));
  let lastMs = Number.NaN;
  let lastSecond = Number.NaN;
  let lastOffset = 0;
  let lastText = "";
  let steadyTexts: readonly string[] = [];

  const startSecond = (second: number, epochMs: number): void => {
    lastSecond = second;
    lastOffset = zone.offsetAt(epochMs);
    const fields = getDateFields(epochMs, lastOffset, zone.isUtc);
    steadyTexts = steady.map((parts) => joinParts(parts, fields));
  };

  return (epochMs) => {
    if (epochMs === lastMs) return lastText;
    if (!Number.isFinite(epochMs) || Math.abs(epochMs) > 8.64e15) return "Invalid date";
    const second = Math.floor(epochMs / 1000);
    if (second !== lastSecond) startSecond(second, epochMs);
    let text = steadyTexts[0] ?? "";
    if (fractions.length > 0) {
      const fields = getDateFields(epochMs, lastOffset, zone.isUtc);
      for (let index = 0; index < fractions.length; index += 1) {
        text += fractions[index]?.(fields) + (steadyTexts[index + 1] ?? "");
      }
    }
    lastMs = epochMs;
    lastText = text;
    return text;
  };
}

/** The tokens of a format, including literal text and escapes. Joined, they are the format again. */
export function splitFormat(format: string): string[] {
  return format.match(FORMATTING) ?? [];
}

type Part = string | TokenText;

function toParts(format: string): Part[] {
  const expanded = format.replace(LONG_FORMATTING, (token) => LONG_FORMATS.get(token) ?? token);
  return splitFormat(expanded).map(
    (token) => SUB_SECOND_TOKENS.get(token) ?? SECOND_TOKENS.get(token) ?? toLiteral(token),
  );
}

function toLiteral(token: string): string {
  return /\[[\s\S]/.test(token) ? token.replace(/^\[|\]$/g, "") : token.replaceAll("\\", "");
}

/** The parts before, between and after the tokens that change within a second. */
function splitAtFractions(parts: readonly Part[]): { steady: Part[][]; fractions: TokenText[] } {
  const fast = new Set<Part>(SUB_SECOND_TOKENS.values());
  const steady: Part[][] = [[]];
  const fractions: TokenText[] = [];
  for (const part of parts) {
    if (typeof part === "function" && fast.has(part)) {
      fractions.push(part);
      steady.push([]);
    } else {
      steady.at(-1)?.push(part);
    }
  }
  return { steady, fractions };
}

function joinParts(parts: readonly Part[], fields: DateFields): string {
  let text = "";
  for (const part of parts) text += typeof part === "string" ? part : part(fields);
  return text;
}
