import { jsonText } from "../../render/json-text";
import { ArgumentError, type TemplateFunction } from "../template-function";

export const jsonRow: TemplateFunction = {
  name: "json",
  description:
    "A value as JSON: text in quotes and escaped, lists and objects whole, `null` for what is missing.",
  signatures: [[{ name: "value", kind: "any", required: true, description: "What to write as JSON." }]],
  example: "{{json(name.findName)}}",
  strictArguments: true,
  bind: (args) => {
    if (args.length === 0) throw new ArgumentError(-1, "json-needs-one");
    const text = jsonText(args[0]);
    return () => text;
  },
  bindDynamic: ([value]) => {
    const draw = value?.draw ?? (() => null);
    return (context) => jsonText(draw(context));
  },
};
