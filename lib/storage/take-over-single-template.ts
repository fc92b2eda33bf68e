import type { Making } from "@/lib/storage/change-template-library";
import { firstTemplate, firstTemplateLibrary } from "@/lib/storage/first-template-library";
import type { TemplateLibrary } from "@/lib/storage/template-library";
import { importTemplates } from "@/lib/storage/template-library-file";

/**
 * Takes the one text that earlier versions of the page kept over into the templates: in place of the first one where
 * there are no others yet (`stored` undefined), else as one more.
 *
 * @param name for a text that is not the workshop's template
 */
export function takeOverSingleTemplate(
  stored: TemplateLibrary | undefined,
  text: string,
  name: string,
  making: Making,
): TemplateLibrary {
  if (text === firstTemplate.text) return stored ?? firstTemplateLibrary;
  if (stored === undefined) return [{ ...firstTemplate, name, text, updatedAt: making.now }];
  if (stored.some((template) => template.text === text)) return stored;
  return importTemplates(stored, [{ name, text }], making).library;
}
