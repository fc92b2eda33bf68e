import { type ErrorIssue, HeadwaterError } from "@/lib/errors";
import { createIssue, listIssues } from "@/lib/issues";
import { addTemplate, type CreateContext, removeNumber } from "@/lib/storage/change-template-library";
import type { SavedTemplate, TemplateLibrary } from "@/lib/storage/template-library";
import { z } from "@/lib/zod";

const VERSION = 1;

/** More than any browser stores for a site. */
const MAX_CHARACTERS = 20_000_000;

const envelopeSchema = z.object({ format: z.literal("headwater-templates"), version: z.int().min(1) });

const fileSchema = z.object({
  templates: z.array(z.object({ name: z.string(), text: z.string() })).max(2000),
});

/** A template from a file. Its name may be any text. */
export interface ForeignTemplate {
  readonly name: string;
  readonly text: string;
}

/** The text of a JSON file with the templates in their order. Omits their ids, which are local to the browser. */
export function createTemplateLibraryFile(library: TemplateLibrary): string {
  const templates = library.map(({ name, text, createdAt, updatedAt }) => ({
    name,
    text,
    createdAt: new Date(createdAt).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
  }));
  return `${JSON.stringify({ format: "headwater-templates", version: VERSION, templates }, undefined, 2)}\n`;
}

/**
 * Reads a file that `createTemplateLibraryFile` created.
 *
 * @throws {HeadwaterError} `template-file-unreadable`, `template-file-newer`
 */
export function readTemplateLibraryFile(text: string): readonly ForeignTemplate[] {
  if (text.length > MAX_CHARACTERS)
    throw unreadable(createIssue("too-long", { facts: { maximum: MAX_CHARACTERS } }));
  const json = fromJson(text);
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) throw unreadable(createIssue("not-an-export"));
  if (envelope.data.version > VERSION) throw newer(envelope.data.version);
  const file = fileSchema.safeParse(json);
  if (file.success) return file.data.templates;
  const path = file.error.issues[0]?.path.join(".") ?? "";
  throw unreadable(createIssue("not-as-exported", { path }), file.error);
}

/**
 * Adds imported templates at the end, each with a unique name. Skips a template whose text and name already exist,
 * apart from a number after the name, so that importing a file twice adds nothing.
 */
export function importTemplates(
  library: TemplateLibrary,
  foreign: readonly ForeignTemplate[],
  createContext: CreateContext,
): { readonly library: TemplateLibrary; readonly added: readonly SavedTemplate[] } {
  const known = new Set(library.map(identity));
  let grown = library;
  const added = foreign
    .filter((template) => !known.has(identity(template)))
    .map((template) => {
      const step = addTemplate(grown, template, createContext);
      grown = step.library;
      return step.added;
    });
  return { library: grown, added };
}

function identity({ name, text }: ForeignTemplate): string {
  return JSON.stringify([removeNumber(name), text]);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw unreadable(createIssue("not-json"), cause);
  }
}

function unreadable(issue: ErrorIssue, cause?: unknown): HeadwaterError {
  const list = listIssues([issue]);
  return new HeadwaterError("template-file-unreadable", `This file cannot be imported: ${list}.`, {
    hint: "Choose a file saved by Export.",
    issues: [issue],
    cause,
  });
}

function newer(version: number): HeadwaterError {
  return new HeadwaterError(
    "template-file-newer",
    `This file has format version ${version}. This page reads versions up to ${VERSION}.`,
    {
      hint: "Import it on the site that it was exported from, or update this site.",
      facts: { version, known: VERSION },
    },
  );
}
