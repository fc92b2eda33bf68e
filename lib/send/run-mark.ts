import { HeadwaterError } from "../errors";

/** What each record of a run carries, so that it can be told from records of others in the same stream. */
export type RunMark =
  /** One more member at the end of a JSON object: `"_run":"<id>"`. */
  | { readonly kind: "member"; readonly name: string; readonly id: string }
  /** One more column at the end of a line of CSV or the like. */
  | { readonly kind: "column"; readonly separator: string; readonly id: string };

/**
 * Gives a rendered record its mark. Nothing random is drawn for it, so that a seed makes the same records with a mark
 * as without; a record that is JSON stays so, and its numbers stay as they are written.
 *
 * @returns a function that throws {HeadwaterError} `mark-needs-object`, `mark-name-taken` for a record that cannot carry it
 */
export function marker(mark: RunMark): (record: string) => string {
  return mark.kind === "member" ? memberMarker(mark.name, mark.id) : columnMarker(mark.separator, mark.id);
}

function memberMarker(name: string, id: string): (record: string) => string {
  const key = JSON.stringify(name);
  const member = `${key}:${JSON.stringify(id)}`;
  return (record) => {
    const start = skipSpace(record, 0, 1);
    const close = skipSpace(record, record.length - 1, -1);
    if (record[start] !== "{" || record[close] !== "}" || close === start) throw notAnObject(name);
    if (record.includes(key) && hasMember(record, name)) throw hasOneAlready(name);
    const last = skipSpace(record, close - 1, -1);
    const comma = last === start ? "" : ",";
    return `${record.slice(0, last + 1)}${comma}${member}${record.slice(last + 1)}`;
  };
}

function columnMarker(separator: string, id: string): (record: string) => string {
  const column = `${separator}${id}`;
  return (record) => {
    let end = record.length;
    while (end > 0 && isLineBreak(record.charCodeAt(end - 1))) end -= 1;
    return `${record.slice(0, end)}${column}${record.slice(end)}`;
  };
}

/** The first place from `index` on, in the direction of `step`, that is not JSON's white space. */
function skipSpace(text: string, index: number, step: 1 | -1): number {
  let place = index;
  while (isSpace(text.charCodeAt(place))) place += step;
  return place;
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09 || isLineBreak(unit);
const isLineBreak = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

/** Where the record is not JSON, nobody can tell, and nothing is made worse. */
function hasMember(record: string, name: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(record), name);
  } catch {
    return false;
  }
}

function notAnObject(name: string): HeadwaterError {
  return new HeadwaterError(
    "mark-needs-object",
    `A record is no JSON object and cannot have a member “${name}”.`,
    {
      hint: "Mark the records by a last column, or send them without a run mark.",
      facts: { name },
    },
  );
}

function hasOneAlready(name: string): HeadwaterError {
  return new HeadwaterError("mark-name-taken", `A record has a member “${name}” already.`, {
    hint: "Choose another name for the run mark.",
    facts: { name },
  });
}
