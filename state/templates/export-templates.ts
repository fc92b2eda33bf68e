import type { TemplateLibrary } from "@/lib/storage/template-library";
import { templateLibraryFile } from "@/lib/storage/template-library-file";
import { downloadFile } from "@/state/browser/download-file";

/** Saves templates as a file of that name. */
export function exportTemplates(templates: TemplateLibrary, name: string): void {
  downloadFile(`${fileNameOf(name)}.headwater.json`, "application/json", templateLibraryFile(templates));
}

/** What every file system takes of a name. */
export function fileNameOf(name: string): string {
  const plain = name
    .replaceAll(/[^\p{L}\p{N}._ -]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return plain.replace(/^\.+/, "") || "template";
}
