import { momentFormat } from "../../dates/moment-format";
import { utcZone } from "../../dates/time-zone";
import type { Parameter, TemplateFunction, Value } from "../template-function";
import { toInstant } from "./instant";

const FORMAT: Parameter = {
  name: "format",
  kind: "format",
  description: "A moment format, in UTC; ISO 8601 unless given.",
};

/** Adds a last argument to a function that gives a Date or a list of them: a moment format to print it in. */
export function formattable(row: TemplateFunction): TemplateFunction {
  return {
    ...row,
    signatures: row.signatures.map((signature) => [...signature, FORMAT]),
    bind: (args, site) => {
      const format = args.at(-1);
      if (!isFormat(format)) return row.bind(args, site);
      const text = momentFormat(format, utcZone);
      const draw = row.bind(args.slice(0, -1), site);
      return (context) => inFormat(draw(context), text);
    },
  };
}

/** Text that is neither a number nor a moment. */
function isFormat(value: Value): value is string {
  return (
    typeof value === "string" && value !== "" && Number.isNaN(Number(value)) && Number.isNaN(toInstant(value))
  );
}

function inFormat(value: Value, text: (epochMs: number) => string): Value {
  if (value instanceof Date) return text(value.getTime());
  return Array.isArray(value) ? value.map((each) => inFormat(each, text)) : value;
}
