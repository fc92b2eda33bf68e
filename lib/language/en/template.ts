import { formatsOf } from "@/lib/language/formats";

const { number } = formatsOf("en");

/** What the page says about the template and its samples, in English. */
export const templateText = {
  editor: {
    title: "Template",
    label: "Record template",
    reset: "Start again with the workshop’s template",
    fine: "No problems",
    problems: (errors: number, warnings: number) =>
      [
        errors > 0 ? (errors === 1 ? "1 error" : `${errors} errors`) : "",
        warnings > 0 ? (warnings === 1 ? "1 warning" : `${warnings} warnings`) : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
  },
  preview: {
    title: "Sample records",
    button: "Preview",
    empty: "Samples of your records appear here as you type.",
    failed: "The samples cannot be shown: their worker did not start.",
    broken: "Mend the template’s errors to see samples.",
    valid: "Valid JSON",
    notJson: "Not JSON",
    record: (number: number) => `Record ${number}`,
    jsonProblem: (place: number, expected: string) =>
      `At character ${number(place)}, ${expected.replaceAll("`", "")} is expected.`,
  },
};
