/** A span in a line of Help, with its kind. */
export interface ProsePart {
  readonly kind: "text" | "label" | "code" | "link";
  readonly text: string;
  /** Its start in the line. */
  readonly from: number;
  /** The target of a link. */
  readonly to?: string;
}

const MARKS = /\*\*(?<label>.+?)\*\*|`(?<code>.+?)`|\[(?<link>[^\]]+)\]\((?<to>[#/][^)]*)\)/g;

/** Splits a line of Help at its markup (see the guide text in lib/language). */
export function proseParts(line: string): ProsePart[] {
  const parts: ProsePart[] = [];
  let end = 0;
  const addText = (until: number) => {
    if (until > end) parts.push({ kind: "text", text: line.slice(end, until), from: end });
  };
  for (const { 0: marked, index, groups = {} } of line.matchAll(MARKS)) {
    addText(index);
    parts.push({ ...markedPart(groups), from: index });
    end = index + marked.length;
  }
  addText(line.length);
  return parts;
}

function markedPart({ label, code, link = "", to = "" }: Readonly<Record<string, string | undefined>>) {
  if (label !== undefined) return { kind: "label", text: label } as const;
  if (code !== undefined) return { kind: "code", text: code } as const;
  return { kind: "link", text: link, to } as const;
}

/** A line of Help as plain text, without its markup. */
export function plainProse(line: string): string {
  return proseParts(line)
    .map(({ text }) => text)
    .join("");
}
