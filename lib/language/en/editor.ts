import { formatsOf } from "@/lib/language/formats";

const { number } = formatsOf("en");

/** What the editor's tools say, in English. */
export const editorText = {
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
};
