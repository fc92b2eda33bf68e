import type { IssueCode } from "@/lib/errors";
import { toTemplateName } from "@/lib/share/template-name";
import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** Shown for a template whose name cannot be shown. */
export const UNNAMED = "Untitled";

const savedTemplateSchema = z.object({
  id: z.string().regex(/^[\w-]{1,64}$/),
  name: z.string().transform((name) => toTemplateName(name) ?? UNNAMED),
  /** As typed, broken or not. */
  text: z.string(),
  /** Milliseconds since 1970. */
  createdAt: z.number().min(0),
  updatedAt: z.number().min(0),
});
export type SavedTemplate = Readonly<z.output<typeof savedTemplateSchema>>;

/** The person's own templates in their order. Ids and names occur once. */
export type TemplateLibrary = readonly SavedTemplate[];

const librarySchema = z
  .array(savedTemplateSchema)
  .refine(
    (templates) => new Set(templates.map(({ id }) => id)).size === templates.length,
    "duplicate-id" satisfies IssueCode,
  );

/** What the browser keeps of them. */
export const storedTemplateLibrary = storedValue<TemplateLibrary>({
  key: "headwater.templates",
  version: 1,
  schema: librarySchema,
  storage: () => localStorage,
});
