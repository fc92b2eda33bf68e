import { getFormats } from "@/lib/language/formats";
import type { SavedTemplate } from "@/lib/storage/template-library";

const { counted, number } = getFormats("en");

/** Of a template of one's own, what its name is told by. */
export type NamedTemplate = Pick<SavedTemplate, "id" | "name">;

/** What the page says about the template: its editor, the saved templates and the gallery, in English. */
export const templateText = {
  editor: {
    title: "Template",
    label: "Record template",
    fine: "No problems",
    problems: (errors: number, warnings: number) =>
      [
        errors > 0 ? counted(errors, { one: "# error", other: "# errors" }) : "",
        warnings > 0 ? counted(warnings, { one: "# warning", other: "# warnings" }) : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
  },
  editorTools: {
    label: "Template tools",
    hint: "Tab indents. Escape, then Tab leaves the editor. Shift+F1 explains what is at the cursor.",
    kinds: { json: "JSON", csv: "CSV", text: "Text" },
    insertFunction: "Insert function",
    pasteSample: "Paste a sample",
    format: "Format",
    formatTemplate: "Format the template",
    formatted: "The template is formatted.",
    wasFormatted: "The template was formatted already.",
    notFormatted: {
      broken: (line: number) => `Mend the error in line ${number(line)} first; then it can be formatted.`,
      "not-json": (line: number) =>
        `Only JSON can be formatted, and line ${number(line)} is not JSON. Nothing was changed.`,
    },
    palette: {
      title: "Insert a function",
      search: "Search functions",
      empty: "No function has all of these words in its name or description.",
      loading: "Loading functions…",
      failed: "The functions could not be loaded.",
      gives: "Gives, for example",
    },
    sample: {
      title: "Paste a sample",
      why: "Paste JSON objects, rows of CSV or log lines. They become a template: ids, times, numbers and choices are guessed.",
      label: "Sample",
      result: "Template",
      record: "A record of it",
      found: (kind: string, records: number) =>
        records === 1 ? `Guessed from 1 record: ${kind}` : `Guessed from ${number(records)} records: ${kind}`,
      columns: (names: string) => `Columns, which are not sent: ${names}`,
      waiting: "The template appears here.",
      failed: "The sample could not be read: its worker did not start.",
      use: "Use as template",
      cancel: "Cancel",
      used: "The sample’s template is in the editor, in place of yours.",
      undo: "Undo",
    },
    help: {
      label: "Help at the cursor",
      example: "Example",
      gives: "Gives",
      here: "Here, for example",
      aliases: (names: string) => `also ${names}`,
      bound: "A value of this record, bound before with “as”.",
      index: "The number of the round in this block, from 0.",
      none: "There is nothing to explain at the cursor.",
    },
    blocks: {
      repeat: "Repeats its content: a number of times, or from min to max, with text between.",
      oneOf: "Writes one of its cases, chosen by weight.",
      case: "One of the cases of a block, with its weight.",
    },
    as: "Keeps the value under a name for the rest of the record",
    fixed: (label: string) => `Done: ${label}`,
    noFix: "There is no quick fix at the cursor.",
    /** Words of the editor’s own parts, by what they are called there. */
    phrases: {
      Find: "Find",
      Replace: "Replace",
      next: "Next",
      previous: "Previous",
      all: "Select all",
      "match case": "Match case",
      regexp: "Regular expression",
      "by word": "Whole words",
      replace: "Replace",
      "replace all": "Replace all",
      close: "Close",
      "current match": "current match",
      "on line": "in line",
      "replaced $ matches": "$ places replaced",
      "replaced match on line $": "replaced in line $",
      "Go to line": "Go to line",
      go: "Go",
      Completions: "Suggestions",
      Diagnostics: "Problems",
      "No diagnostics": "No problems",
      "Selection deleted": "Selection deleted",
    },
  },
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
