import type { Reply } from "../http/reply";

/** A piece of XML whose text is already escaped. */
export class Xml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Child = Xml | string | number | boolean | undefined;

/** XML 1.0 cannot hold most control characters as they are. */
function escapeText(text: string): string {
  return text.replace(/[&<>"'\p{Cc}]/gu, (c) => `&#${c.charCodeAt(0)};`);
}

/** An element with text, or with the elements in a list; undefined ones are left out. */
export function element(name: string, content: Child | readonly Child[]): Xml {
  const children = Array.isArray(content) ? (content as readonly Child[]) : [content as Child];
  const inner = children
    .filter((child) => child !== undefined)
    .map((child) => (child instanceof Xml ? child.text : escapeText(String(child))))
    .join("");
  return new Xml(`<${name}>${inner}</${name.split(" ")[0]}>`);
}

/** An element that is left out where there is nothing to say. */
export function optional(name: string, content: string | number | undefined): Xml | undefined {
  return content === undefined ? undefined : element(name, content);
}

/** A root element in S3's namespace, with the declaration in front. */
export function s3Document(name: string, children: readonly Child[]): string {
  const root = element(`${name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/"`, children);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}`;
}

export function xmlReply(document: string): Reply {
  return { status: 200, headers: { "content-type": "application/xml" }, body: document };
}
