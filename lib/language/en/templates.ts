import { formatsOf } from "@/lib/language/formats";
import type { SavedTemplate } from "@/lib/storage/template-library";

const { counted, number } = formatsOf("en");

/** Of a template of one's own, what its name is told by. */
export type NamedTemplate = Pick<SavedTemplate, "id" | "name">;

/** What the page says about one's own templates and the gallery, in English. */
export const templatesText = {
  templates: {
    /** The name that typed text gets which an earlier version of the page kept. */
    mine: "My template",
    untitled: "Untitled",
    /** What a template is shown as: its name, but that a new visitor's first one is named in every language. */
    shownName: ({ name }: NamedTemplate): string => name,
    menu: (name: string) => `Template: ${name}`,
    yours: "Your templates",
    notSaved: "Not saved in this browser",
    new: "New template",
    gallery: "Template gallery",
    galleryShort: "Gallery",
    duplicate: "Duplicate",
    rename: "Rename…",
    moveUp: "Move up",
    moveDown: "Move down",
    delete: "Delete",
    import: "Import…",
    exportOne: "Export this template",
    exportAll: (count: number) => `Export all templates (${number(count)})`,
    undo: "Undo",
    dismiss: "Dismiss",
    undoable: {
      deleted: (name: string) => `“${name}” was deleted.`,
      "deleted-elsewhere": (name: string) => `“${name}” was deleted in another tab.`,
      left: (name: string) => `“${name}” was not added to your templates.`,
    },
    commands: {
      new: "Make a new template",
      gallery: "Open the template gallery",
      import: "Import templates",
      share: "Share the template",
    },
    cancel: "Cancel",
    name: "Name",
    renameTitle: "Rename template",
    save: "Save",
    nameNeeded: "A name needs at least one character that can be seen.",
  },
  importing: {
    title: "Import templates",
    file: "File",
    fileHint: "A file that Export or Share saved, here or on another site.",
    kdg: "From the Amazon Kinesis Data Generator",
    kdgHint:
      "It keeps five templates in the browser. On its page, open the browser’s console, run the command below, and paste here what it copied.",
    kdgLabel: "Templates of the Kinesis Data Generator",
    kdgCommand: "the command that copies your templates",
    submit: "Import",
    added: (count: number) =>
      counted(count, { one: "# template was added.", other: "# templates were added." }),
    nothingNew: "All of them are among your templates already.",
  },
  gallery: {
    title: "Template gallery",
    why: "Ready templates to begin from. Using one adds a copy to your templates.",
    use: "Use",
    useOf: (name: string) => `Use ${name}`,
    formats: { json: "JSON", csv: "CSV", text: "Text" },
    sampleFailed: "The sample could not be rendered.",
    /** A catalogue in another language looks its own words up by the id. */
    described: (template: { readonly id: string; readonly name: string; readonly description: string }) => ({
      name: template.name,
      description: template.description,
    }),
  },
};
