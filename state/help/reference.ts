import type { Catalogue } from "@/lib/language/en";
import type { FunctionText } from "@/lib/language/function-text";
import type { LanguageExampleName } from "@/lib/language/guide-text";
import type { Parameter } from "@/lib/template/function-table";

/** The content of the help page that is rendered during the build. */
export interface Reference {
  readonly examples: readonly LanguageExample[];
  readonly functions: readonly DescribedFunction[];
}

/** A row of the function table for the help page: plain data with the rendered example. */
export interface DescribedFunction {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  /** One call for each argument list. */
  readonly calls: readonly DescribedCall[];
  readonly example: string;
  readonly rendered: string;
}

export interface DescribedCall {
  readonly text: string;
  readonly parameters: readonly DescribedParameter[];
}

export interface LanguageExample {
  /** The feature that it shows; the guide describes it. */
  readonly name: LanguageExampleName;
  readonly template: string;
  /** One rendered record. */
  readonly record: string;
}

let loading: Promise<Reference> | undefined;

/**
 * Loads the language examples and the functions from a file that is built with the site
 * (app/help/reference.json); they would make up most of the page. Loads it once, and again after a failure.
 */
export function loadReference(): Promise<Reference> {
  loading ??= read(`${process.env.NEXT_PUBLIC_BASE_PATH}/help/reference.json`).catch((cause) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

async function read(url: string): Promise<Reference> {
  // Avoids a cached file of an earlier version of the site.
  const answer = await fetch(url, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${url}: status ${answer.status}`);
  return answer.json();
}

export type DescribedParameter = Omit<Parameter, "options">;

/** Formats an argument list as a call: `random.number({min, max, precision})`. */
export function formatCallSignature(name: string, parameters: readonly Parameter[]): string {
  const names = parameters.map(formatArgument).join(", ");
  return names === "" ? name : `${name}(${names})`;
}

function formatArgument({ name, required, options }: Parameter): string {
  if (options !== undefined) return `{${options.map((option) => option.name).join(", ")}}`;
  return required ? name : `${name}?`;
}

/** One line with a parameter's kind, range, choices and default. */
export function describeParameter(
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
