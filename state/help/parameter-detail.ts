import type { Catalogue } from "@/lib/language/en";
import type { FunctionText } from "@/lib/language/function-text";
import type { DescribedParameter } from "@/state/help/described-function";

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
