import type { Parameter, TemplateFunction } from "@/lib/template/functions/template-function";
import { createRenderer } from "@/lib/template/renderer";
import { parseTemplate } from "@/lib/template/template";
import { callText } from "@/state/help/call-text";

/** A row of the function table as help shows it: plain data, its example rendered. */
export interface DescribedFunction {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  /** Each argument list that it takes, as a call. */
  readonly calls: readonly DescribedCall[];
  readonly example: string;
  readonly rendered: string;
}

export interface DescribedCall {
  readonly text: string;
  readonly parameters: readonly DescribedParameter[];
}

export type DescribedParameter = Omit<Parameter, "options">;

/** The same help whenever it is built. */
const SEED = 7;
const NOW = Date.UTC(2026, 5, 1, 9, 30, 15, 250);

export function describeFunction(row: TemplateFunction): DescribedFunction {
  return {
    name: row.name,
    aliases: row.aliases ?? [],
    description: row.description,
    calls: row.signatures.map((parameters) => describeCall(row.name, parameters)),
    example: row.example,
    rendered: renderExample(row.example),
  };
}

/** One record of a template, the same whenever help is built. */
export function renderExample(example: string): string {
  return createRenderer(parseTemplate(example), { seed: SEED, now: () => NOW, timeZone: "UTC" }).next();
}

function describeCall(name: string, parameters: readonly Parameter[]): DescribedCall {
  return {
    text: callText(name, parameters),
    parameters: parameters.flatMap((parameter) =>
      (parameter.options ?? [parameter]).map(({ options: _, ...described }) => described),
    ),
  };
}
