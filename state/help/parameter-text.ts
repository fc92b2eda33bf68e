import type { Catalogue } from "@/lib/language/en";
import type { FunctionText } from "@/lib/language/function-text";
import type { Parameter } from "@/lib/template/function-table";

export type DescribedParameter = Omit<Parameter, "options">;

/** An argument list as a call: `random.number({min, max, precision})`. */
export function callText(name: string, parameters: readonly Parameter[]): string {
  const names = parameters.map(argumentText).join(", ");
  return names === "" ? name : `${name}(${names})`;
}

function argumentText({ name, required, options }: Parameter): string {
  if (options !== undefined) return `{${options.map((option) => option.name).join(", ")}}`;
  return required ? name : `${name}?`;
}

/** Kind, range, words and default of a parameter, in a line. */
export function parameterDetail(
  { kind, unit, minimum, maximum, oneOf, required, default: value }: DescribedParameter,
  { kinds, range, required: isRequired, default: defaultText }: Catalogue["help"]["parameter"],
  functionText: FunctionText,
): string {
  const parts = [
    unit === undefined ? kinds[kind] : `${kinds[kind]}, ${unit}`,
    range(minimum, maximum),
    oneOf?.join(" | "),
    required ? isRequired : undefined,
    value === undefined ? undefined : defaultText(functionText.parameter(value)),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join("; ");
}
