import { csvRows } from "@/lib/inference/sample/csv-rows";
import { isLogLine } from "@/lib/inference/sample/is-log-line";
import { findOpeningBraces, TagFinder } from "@/lib/template/find-tag";

/** What the text around the placeholders of a template is. */
export type TextKind = "json" | "csv" | "text";

/** Enough to tell; a template may be much longer. */
const LOOKED_AT = 4000;

/** Recognises the text of a template, also while it is being written and is not yet whole. */
export function textKind(source: string): TextKind {
  const text = withoutTags(source.slice(0, LOOKED_AT)).trim();
  if (text.startsWith("{") || /^\[\s*(?:[[{"]|$)/.test(text) || /^\[.*\]$/s.test(text)) return "json";
  // Line breaks are not part of the record, so a row of CSV may stand on several lines.
  const line = text.replaceAll(/[\r\n]+/g, "");
  if (isLogLine(line)) return "text";
  return csvRows(line, 1) === undefined || /[,;|\t] /.test(line) ? "text" : "csv";
}

/** A word in place of each placeholder, nothing in place of the tags of blocks. */
function withoutTags(source: string): string {
  const finder = new TagFinder(source);
  let text = "";
  let at = 0;
  for (;;) {
    const opening = findOpeningBraces(source, at);
    if (opening === undefined) return text + source.slice(at);
    const tag = finder.tagAt(opening);
    const isBlock = /^\s*[#/]/.test(source.slice(opening.to, tag.inner.to));
    text += source.slice(at, opening.from) + (isBlock ? "" : "x");
    at = Math.max(tag.to, opening.to);
  }
}
