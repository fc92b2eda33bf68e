import { LANGUAGE_EXAMPLES, type LanguageExampleName } from "@/lib/language/guide-text";
import { renderExample } from "@/state/help/described-function";

const TEMPLATES: Readonly<Record<LanguageExampleName, string>> = {
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

export interface LanguageExample {
  /** What it shows; the guide has the words for it. */
  readonly name: LanguageExampleName;
  readonly template: string;
  /** One record of it. */
  readonly record: string;
}

/** The language in one screen, rendered. */
export function languageExamples(): LanguageExample[] {
  return LANGUAGE_EXAMPLES.map((name) => {
    const template = TEMPLATES[name];
    return { name, template, record: renderExample(template) };
  });
}
