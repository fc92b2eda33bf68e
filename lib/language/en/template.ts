import { getFormats } from "@/lib/language/formats";
import type { SavedTemplate } from "@/lib/storage/template-library";

const { number, plural } = getFormats("en");

/** The parts of a saved template that its displayed name depends on. */
export type NamedTemplate = Pick<SavedTemplate, "id" | "name">;

/** The editor, the saved templates and the gallery, in English. */
export const templateText = {
  editor: {
    title: "Template",
    label: "Record template",
    noProblems: "No problems",
    problems: (errors: number, warnings: number) =>
      [
        errors > 0 ? plural(errors, { one: "# error", other: "# errors" }) : "",
        warnings > 0 ? plural(warnings, { one: "# warning", other: "# warnings" }) : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
  },
  editorTools: {
    label: "Template tools",
    hint: "Tab indents. To leave the editor, press Escape, then Tab. Shift+F1 shows help at the cursor.",
    kinds: { json: "JSON", csv: "CSV", text: "Text" },
    insertFunction: "Insert function",
    pasteSample: "Paste sample",
    format: "Format",
    formatTemplate: "Format template",
    formatted: "Template formatted.",
    wasFormatted: "The template is already formatted.",
    notFormatted: {
      broken: (line: number) => `Fix the error on line ${number(line)} before formatting.`,
      "not-json": (line: number) =>
        `Only JSON can be formatted, and line ${number(line)} is not JSON. Nothing changed.`,
    },
    palette: {
      title: "Insert function",
      search: "Search functions",
      empty: "No matching functions.",
      loading: "Loading functions…",
      failed: "Functions could not be loaded.",
      gives: "Example output",
    },
    sample: {
      title: "Paste sample",
      why: "Paste JSON objects, CSV rows, or log lines to create a template. IDs, times, numbers, and choices are inferred.",
      label: "Sample",
      result: "Template",
      record: "Example record",
      found: (kind: string, records: number) =>
        records === 1
          ? `Inferred from 1 record: ${kind}`
          : `Inferred from ${number(records)} records: ${kind}`,
      columns: (names: string) => `Column names (not sent): ${names}`,
      waiting: "The template appears here.",
      failed: "The sample could not be read because its worker did not start.",
      use: "Use as template",
      cancel: "Cancel",
      used: "The sample’s template replaced the one in the editor.",
      undo: "Undo",
    },
    help: {
      label: "Help at the cursor",
      example: "Example",
      gives: "Output",
      here: "Output here",
      aliases: (names: string) => `also ${names}`,
      bound: "A value of this record, named earlier with “as”.",
      index: "The number of the repetition in this block, starting at 0.",
      none: "No help for the text at the cursor.",
    },
    blocks: {
      repeat:
        "Repeats its content a number of times, or between min and max times, with an optional separator.",
      oneOf: "Renders one of its cases, chosen by weight.",
      case: "A case of the block, with its weight.",
    },
    as: "Names the value for use in the rest of the record",
    fixed: (label: string) => `Applied: ${label}`,
    noFix: "No quick fix at the cursor.",
    /** CodeMirror’s own phrases, by its keys. */
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
      "on line": "on line",
      "replaced $ matches": "Replaced $ matches",
      "replaced match on line $": "Replaced match on line $",
      "Go to line": "Go to line",
      go: "Go",
      Completions: "Suggestions",
      Diagnostics: "Problems",
      "No diagnostics": "No problems",
      "Selection deleted": "Selection deleted",
    },
  },
  templates: {
    untitled: "Untitled",
    /** The displayed name. The template that every new visitor starts with has a name in each language. */
    displayName: ({ name }: NamedTemplate): string => name,
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
      new: "Create template",
      gallery: "Open template gallery",
      import: "Import templates",
      share: "Share template",
    },
    cancel: "Cancel",
    name: "Name",
    renameTitle: "Rename template",
    save: "Save",
    nameNeeded: "The name needs at least one visible character.",
  },
  importing: {
    title: "Import templates",
    file: "File",
    fileHint: "A file saved by Export or Share, on this or another site.",
    kdg: "From the Amazon Kinesis Data Generator",
    kdgHint:
      "It stores five templates in the browser. On its page, open the browser console, run the command below, and paste the result here.",
    kdgLabel: "Kinesis Data Generator templates",
    kdgCommand: "the command that copies your templates",
    submit: "Import",
    added: (count: number) => plural(count, { one: "# template added.", other: "# templates added." }),
    nothingNew: "You already have all of these templates.",
  },
  gallery: {
    title: "Template gallery",
    why: "Ready-made templates to start from. Using one adds a copy to your templates.",
    use: "Use",
    actionLabel: (name: string) => `Use ${name}`,
    formats: { json: "JSON", csv: "CSV", text: "Text" },
    sampleFailed: "The sample could not be rendered.",
    /** Name and description. Other languages look them up by the id. */
    describe: (template: { readonly id: string; readonly name: string; readonly description: string }) => ({
      name: template.name,
      description: template.description,
    }),
  },
};
