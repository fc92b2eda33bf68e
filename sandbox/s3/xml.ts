import type { Reply } from "../http/reply";

/** XML text that is already escaped. */
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

/** An element with text or child elements; undefined children are skipped. */
export function element(name: string, content: Child | readonly Child[]): Xml {
  const children = Array.isArray(content) ? (content as readonly Child[]) : [content as Child];
  const inner = children
    .filter((child) => child !== undefined)
    .map((child) => (child instanceof Xml ? child.text : escapeText(String(child))))
    .join("");
  return new Xml(`<${name}>${inner}</${name.split(" ")[0]}>`);
}

/** An element, or undefined if it has no content. */
export function optionalElement(name: string, content: string | number | undefined): Xml | undefined {
  return content === undefined ? undefined : element(name, content);
}

/** A root element in S3's namespace, after the XML declaration. */
export function s3Document(name: string, children: readonly Child[]): string {
  const root = element(`${name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/"`, children);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}`;
}

export function xmlReply(document: string): Reply {
  return { status: 200, headers: { "content-type": "application/xml" }, body: document };
}
