import { HeadwaterError } from "../errors";

/** Identifies the records of a run among others in the same stream. */
export type RunMark =
  /** Another member at the end of a JSON object: `"_run":"<id>"`. */
  | { readonly kind: "member"; readonly name: string; readonly id: string }
  /** Another column at the end of a line of CSV or another delimited format. */
  | { readonly kind: "column"; readonly separator: string; readonly id: string };

/**
 * Returns a function that adds a mark to rendered records. A mark draws nothing random, so a seed gives the same records
 * with a mark as without. A JSON record stays JSON, and its numbers keep their spelling.
 *
 * @returns a function that throws {HeadwaterError} `mark-needs-object`, `mark-name-taken` if a record cannot carry the mark
 */
export function createMarker(mark: RunMark): (record: string) => string {
  return mark.kind === "member"
    ? createMemberMarker(mark.name, mark.id)
    : createColumnMarker(mark.separator, mark.id);
}

function createMemberMarker(name: string, id: string): (record: string) => string {
  const key = JSON.stringify(name);
  const member = `${key}:${JSON.stringify(id)}`;
  return (record) => {
    const start = skipSpace(record, 0, 1);
    const close = skipSpace(record, record.length - 1, -1);
    if (record[start] !== "{" || record[close] !== "}" || close === start) throw createNotAnObjectError(name);
    if (record.includes(key) && hasMember(record, name)) throw createNameTakenError(name);
    const last = skipSpace(record, close - 1, -1);
    const comma = last === start ? "" : ",";
    return `${record.slice(0, last + 1)}${comma}${member}${record.slice(last + 1)}`;
  };
}

function createColumnMarker(separator: string, id: string): (record: string) => string {
  const column = `${separator}${id}`;
  return (record) => {
    let end = record.length;
    while (end > 0 && isLineBreak(record.charCodeAt(end - 1))) end -= 1;
    return `${record.slice(0, end)}${column}${record.slice(end)}`;
  };
}

/** The first index from `index` on, in the direction of `step`, that is not JSON white space. */
function skipSpace(text: string, index: number, step: 1 | -1): number {
  let current = index;
  while (isSpace(text.charCodeAt(current))) current += step;
  return current;
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09 || isLineBreak(unit);
const isLineBreak = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

/** False for a record that is not JSON: the mark does not make it worse. */
function hasMember(record: string, name: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(record), name);
  } catch {
    return false;
  }
}

function createNotAnObjectError(name: string): HeadwaterError {
  return new HeadwaterError(
    "mark-needs-object",
    `A record is not a JSON object, so it cannot have a member “${name}”.`,
    {
      hint: "Use a last column as the run mark, or send without a run mark.",
      facts: { name },
    },
  );
}

function createNameTakenError(name: string): HeadwaterError {
  return new HeadwaterError("mark-name-taken", `A record already has a member “${name}”.`, {
    hint: "Choose another name for the run mark.",
    facts: { name },
  });
}
