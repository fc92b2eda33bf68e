import { HeadwaterError } from "@/lib/errors";
import { toTemplateName } from "@/lib/share/template-name";
import { z } from "@/lib/zod";

export interface KdgTemplate {
  readonly name: string;
  /** As typed in the KDG. Never empty. */
  readonly text: string;
}

/** Browsers limit the local storage of a site to about five million characters. */
const MAX_CHARACTERS = 6_000_000;

const kdgTemplate = z.object({ name: z.string().catch(""), template: z.string() });

/** The list, one of its members, or the whole local storage with the list as text. */
const pastedSchema = z.union([
  z.array(z.unknown()).max(1000),
  kdgTemplate.transform((template) => [template]),
  z.object({ templates: z.string() }).transform(({ templates }) => fromJson(templates)),
]);

/**
 * Reads the templates that the Amazon Kinesis Data Generator keeps in the browser's local storage under `templates`:
 * `[{"name":"Template 1","template":"…"}, …]`, always five, with empty ones. They can be pasted as they are, as a
 * console shows them (in quotes, escaped again), after their key, or within the whole local storage.
 *
 * @returns the templates that are not empty
 * @throws {HeadwaterError} `kdg-templates-unreadable`, `kdg-templates-empty`
 */
export function readKdgTemplates(pasted: string): readonly KdgTemplate[] {
  if (pasted.length > MAX_CHARACTERS) throw unreadable();
  const list = candidates(pasted.replace(/^\ufeff/, "").trim())
    .map(listIn)
    .find(Array.isArray);
  const templates = list?.map((member) => kdgTemplate.safeParse(member).data);
  if (templates === undefined || (templates.length > 0 && !templates.some(Boolean))) throw unreadable();
  const used = templates.flatMap((template, index) => {
    if (template === undefined || template.template.trim() === "") return [];
    return [{ name: shownName(template.name) ?? `Template ${index + 1}`, text: template.template }];
  });
  if (used.length === 0) throw empty();
  return used;
}

/** The possible readings of the pasted text, the likeliest first. */
function candidates(text: string): string[] {
  const list = text.slice(Math.max(0, text.indexOf("[")), text.lastIndexOf("]") + 1);
  const inQuotes = /^['`]([\s\S]*)['`];?$/.exec(text)?.[1] ?? "";
  return [text, withoutEscapes(inQuotes), withoutEscapes(list), list];
}

function listIn(candidate: string): unknown {
  const json = fromJson(candidate);
  const value = typeof json === "string" ? fromJson(json) : json;
  return pastedSchema.safeParse(value).data;
}

/** Unescapes text that a console shows in single quotes. */
function withoutEscapes(text: string): string {
  return text.replaceAll(/\\(.)/gs, (_, character: string) => ESCAPES.get(character) ?? character);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The KDG stores names as the HTML of an editable heading. */
function shownName(html: string): string | undefined {
  const text = html.slice(0, 10_000).replaceAll(/<[^<>]*>/g, " ");
  return toTemplateName(
    text.replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (entity) => ENTITIES.get(entity) ?? entity),
  );
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&nbsp;", " "],
  ["&#39;", "'"],
]);

function unreadable(): HeadwaterError {
  return new HeadwaterError(
    "kdg-templates-unreadable",
    'This is not what the Amazon Kinesis Data Generator stores. Expected a list such as [{"name":"Template 1","template":"…"}].',
    {
      hint: 'On the KDG page, open the browser console, run copy(localStorage.getItem("templates")), and paste the result here.',
    },
  );
}

function empty(): HeadwaterError {
  return new HeadwaterError("kdg-templates-empty", "All of these templates are empty.", {
    hint: "Copy them in the browser and at the address where the KDG shows your templates. Each address has its own storage.",
  });
}
