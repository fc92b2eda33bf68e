import { formatsOf } from "@/lib/language/formats";
import type { ParameterKind } from "@/lib/template/functions/template-function";

const { counted } = formatsOf("en");

/** What the page says on the help page, in English. */
export const helpText = {
  help: {
    open: "Help",
    title: "Help",
    back: "Back to the workbench",
    language: "The template language",
    languageWhy:
      "A template is text with placeholders {{ … }}. Rendering it once gives one record; text outside placeholders is copied, and line breaks are removed. Quotes around a value belong to the template.",
    guide: {
      columns: { what: "What", template: "You write", record: "A record has" },
      examples: {
        value: "A value",
        time: "Time in UTC, by a moment format",
        weighted: "One of some, by weight",
        binding: "A value that comes again",
        lookup: "Fields that belong together",
        counter: "A counter",
        bell: "A bell curve",
        series: "A time series for each device",
        missing: "Missing values",
        late: "Late events",
        list: "A list",
        shapes: "Several shapes",
        quoted: "Text quoted as JSON",
      },
    },
    functions: "Functions",
    functionsWhy:
      "Every function by every name that it has. The examples are real: rendered when this page was built.",
    search: "Search functions",
    found: (count: number) => counted(count, { one: "# function", other: "# functions" }),
    none: "No function has all of these words in its name or description.",
    aliases: (names: string) => `also ${names}`,
    example: "Example",
    gives: "Gives",
    arguments: "Arguments",
    parameter: {
      kinds: {
        integer: "integer",
        number: "number",
        string: "string",
        boolean: "boolean",
        array: "array",
        object: "object",
        date: "date",
        format: "format",
        any: "any",
      } satisfies Record<ParameterKind, string>,
      range: (minimum: number | undefined, maximum: number | undefined): string => {
        if (minimum === undefined) return maximum === undefined ? "" : `up to ${maximum}`;
        return maximum === undefined ? `from ${minimum}` : `${minimum} to ${maximum}`;
      },
      required: "required",
      default: (value: string) => `default ${value}`,
    },
  },
};
