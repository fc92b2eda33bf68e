import { LANGUAGE_EXAMPLES, type LanguageExampleName } from "@/lib/language/guide-text";
import { type Parameter, type TemplateFunction, templateFunctions } from "@/lib/template/function-table";
import { parseTemplate } from "@/lib/template/parse-template";
import { createRenderer } from "@/lib/template/renderer";
import {
  type DescribedCall,
  type DescribedFunction,
  formatCallSignature,
  type LanguageExample,
  type Reference,
} from "@/state/help/reference";

/** Renders the whole reference, once, during the build. */
export function renderReference(): Reference {
  return { examples: createLanguageExamples(), functions: templateFunctions.map(describeFunction) };
}

/** Every build renders the same examples. */
const SEED = 7;
const NOW = Date.UTC(2026, 5, 1, 9, 30, 15, 250);

function describeFunction(row: TemplateFunction): DescribedFunction {
  return {
    name: row.name,
    aliases: row.aliases ?? [],
    description: row.description,
    calls: row.signatures.map((parameters) => describeCall(row.name, parameters)),
    example: row.example,
    rendered: renderExample(row.example),
  };
}

/** Renders one record of a template. */
function renderExample(example: string): string {
  return createRenderer(parseTemplate(example), { seed: SEED, now: () => NOW, timeZone: "UTC" }).next();
}

function describeCall(name: string, parameters: readonly Parameter[]): DescribedCall {
  return {
    text: formatCallSignature(name, parameters),
    parameters: parameters.flatMap((parameter) =>
      (parameter.options ?? [parameter]).map(({ options: _, ...described }) => described),
    ),
  };
}

const EXAMPLE_TEMPLATES: Readonly<Record<LanguageExampleName, string>> = {
  value: '{"id": "{{random.uuid}}", "n": {{random.number({"min":1,"max":6})}}}',
  time: '{{date.utc("YYYY-MM-DD HH:mm:ss.SSS")}}',
  weighted: '{{random.weightedArrayElement({"weights":[70,20,10],"data":["ok","slow","down"]})}}',
  binding: "{{random.number(50) as device}} and again {{device}}",
  lookup: '{{random.arrayElement(["KR","NO"]) as country}} {{lookup(country, {"KR":"Seoul","NO":"Oslo"})}}',
  counter: 'order-{{sequence({"start":1000})}}',
  bell: '{{random.normal({"mean":20,"stddev":2,"precision":0.1})}}',
  series:
    '{{random.number(3) as device}}: {{series.walk({"start":20,"step":0.5,"min":15,"max":30,"precision":0.1,"key":device})}}',
  missing: "{{optional(0.5, internet.email)}}",
  late: '{{date.late({"probability":0.05,"max":"10m"}, "HH:mm:ss")}}',
  list: '[{{#repeat {"min":2,"max":3} ","}}{"line":{{index}}}{{/repeat}}]',
  shapes: '{{#oneOf}}{{#case 0.7}}{"type":"view"}{{/case}}{{#case 0.3}}{"type":"buy"}{{/case}}{{/oneOf}}',
  quoted: '{"name": {{json(name.findName)}}}',
};

/** Renders the examples of the template language. */
export function createLanguageExamples(): LanguageExample[] {
  return LANGUAGE_EXAMPLES.map((name) => {
    const template = EXAMPLE_TEMPLATES[name];
    return { name, template, record: renderExample(template) };
  });
}
