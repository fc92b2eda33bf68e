import { renderExample } from "@/components/help/described-function";

const EXAMPLES: readonly (readonly [what: string, template: string])[] = [
  ["A value", '{"id": "{{random.uuid}}", "n": {{random.number({"min":1,"max":6})}}}'],
  ["Time in UTC, by a moment format", '{{date.utc("YYYY-MM-DD HH:mm:ss.SSS")}}'],
  [
    "One of some, by weight",
    '{{random.weightedArrayElement({"weights":[70,20,10],"data":["ok","slow","down"]})}}',
  ],
  ["A value that comes again", "{{random.number(50) as device}} and again {{device}}"],
  [
    "Fields that belong together",
    '{{random.arrayElement(["KR","NO"]) as country}} {{lookup(country, {"KR":"Seoul","NO":"Oslo"})}}',
  ],
  ["A counter", 'order-{{sequence({"start":1000})}}'],
  ["A bell curve", '{{random.normal({"mean":20,"stddev":2,"precision":0.1})}}'],
  [
    "A time series for each device",
    '{{random.number(3) as device}}: {{series.walk({"start":20,"step":0.5,"min":15,"max":30,"precision":0.1,"key":device})}}',
  ],
  ["Missing values", "{{optional(0.5, internet.email)}}"],
  ["Late events", '{{date.late({"probability":0.05,"max":"10m"}, "HH:mm:ss")}}'],
  ["A list", '[{{#repeat {"min":2,"max":3} ","}}{"line":{{index}}}{{/repeat}}]'],
  [
    "Several shapes",
    '{{#oneOf}}{{#case 0.7}}{"type":"view"}{{/case}}{{#case 0.3}}{"type":"buy"}{{/case}}{{/oneOf}}',
  ],
  ["Text quoted as JSON", '{"name": {{json(name.findName)}}}'],
];

export interface LanguageExample {
  readonly what: string;
  readonly template: string;
  /** One record of it. */
  readonly record: string;
}

/** The language in one screen, rendered. */
export function languageExamples(): LanguageExample[] {
  return EXAMPLES.map(([what, template]) => ({ what, template, record: renderExample(template) }));
}
