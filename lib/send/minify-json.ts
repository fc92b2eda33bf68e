/**
 * Removes the white space outside of strings from JSON. Nothing is parsed, so numbers keep their spelling (`37.80`,
 * `9007199254740993`), and text that is almost JSON loses nothing but its white space.
 */
export function minifyJson(json: string): string {
  let minified = "";
  let copiedTo = 0;
  let inString = false;
  for (let index = 0; index < json.length; index += 1) {
    const unit = json.charCodeAt(index);
    if (inString) {
      if (unit === BACKSLASH) index += 1;
      else if (unit === QUOTE) inString = false;
    } else if (unit === QUOTE) {
      inString = true;
    } else if (unit === SPACE || unit === LINE_FEED || unit === TAB || unit === CARRIAGE_RETURN) {
      minified += json.slice(copiedTo, index);
      copiedTo = index + 1;
    }
  }
  return copiedTo === 0 ? json : minified + json.slice(copiedTo);
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
