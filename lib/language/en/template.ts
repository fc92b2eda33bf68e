import { formatsOf } from "@/lib/language/formats";

const { counted, number, bytes } = formatsOf("en");

/** What the page says about the template and its samples, in English. */
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
  preview: {
    title: "Sample records",
    button: "Preview",
    empty: "Write a template to see samples of its records here.",
    failed: "The samples cannot be shown: their worker did not start.",
    broken: "Mend the template’s errors to see samples.",
    valid: "Valid JSON",
    notJson: "Not JSON",
    formats: { csv: "CSV row", text: "Text" },
    pretty: "Pretty-print",
    drawn: "As a run would send them",
    seeded: "The first records of a run with this seed",
    gzipped: (size: number) => `${bytes(size)} compressed`,
    lineFeed: "Line feed",
    earlier: "These are the last ones from before the error.",
    excerpt: (shown: number, all: number) => `${number(shown)} of ${number(all)} characters are shown.`,
    record: (number: number) => `Record ${number}`,
    jsonProblem: (place: number, at: { line: number; column: number }, expected: string) =>
      `At character ${number(place)} (line ${number(at.line)}, column ${number(at.column)}), ${expected.replaceAll("`", "")} is expected.`,
  },
};
