import type { Parameter } from "@/lib/template/functions/template-function";

/** An argument list as a call: `random.number({min, max, precision})`. */
export function callText(name: string, parameters: readonly Parameter[]): string {
  const names = parameters.map(argumentText).join(", ");
  return names === "" ? name : `${name}(${names})`;
}

function argumentText({ name, required, options }: Parameter): string {
  if (options !== undefined) return `{${options.map((option) => option.name).join(", ")}}`;
  return required ? name : `${name}?`;
}
