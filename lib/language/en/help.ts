import type { ParameterKind } from "@/lib/template/functions/template-function";

/** What every page says of help, and the editor of parameters, in English; its long texts come apart (`guide/`). */
export const helpText = {
  help: {
    open: "Help",
    title: "Help",
    back: "Back to the workbench",
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
