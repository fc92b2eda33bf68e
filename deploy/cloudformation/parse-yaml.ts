import { isMap, isScalar, isSeq, type Node, parseDocument, type Tags } from "yaml";
import type { TemplateValue } from "./template-value";

/** CloudFormation's short forms. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  "!And": "Fn::And",
  "!Base64": "Fn::Base64",
  "!Cidr": "Fn::Cidr",
  "!Condition": "Condition",
  "!Equals": "Fn::Equals",
  "!FindInMap": "Fn::FindInMap",
  "!GetAZs": "Fn::GetAZs",
  "!GetAtt": "Fn::GetAtt",
  "!If": "Fn::If",
  "!ImportValue": "Fn::ImportValue",
  "!Join": "Fn::Join",
  "!Not": "Fn::Not",
  "!Or": "Fn::Or",
  "!Ref": "Ref",
  "!Select": "Fn::Select",
  "!Split": "Fn::Split",
  "!Sub": "Fn::Sub",
};

/** So that the parser knows the tags; `plain` reads them off the nodes. */
const TAGS: Tags = Object.keys(FUNCTIONS).flatMap((tag) => [
  { tag, resolve: (text: string) => text },
  { tag, collection: "seq", resolve: (seq) => seq },
  { tag, collection: "map", resolve: (map) => map },
]);

/**
 * Reads YAML as CloudFormation does: version 1.1, with the short forms of its functions.
 *
 * @throws {Error} on a tag that CloudFormation does not know, an alias, a key given twice, or what is no YAML
 */
export function parseYaml(text: string): TemplateValue {
  const document = parseDocument(text, { version: "1.1", customTags: TAGS });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw problem;
  return plain(document.contents);
}

function plain(node: unknown): TemplateValue {
  if (node === null) return null;
  if (isScalar(node)) return inLongForm(node, scalarValue(node.value));
  if (isSeq(node)) return inLongForm(node, node.items.map(plain));
  if (isMap(node)) {
    return inLongForm(
      node,
      Object.fromEntries(node.items.map(({ key, value }) => [String(key), plain(value)])),
    );
  }
  throw new Error(`CloudFormation reads no ${String(node)}.`);
}

function scalarValue(value: unknown): TemplateValue {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return value as TemplateValue;
  throw new Error(`CloudFormation reads no ${String(value)}: put it in quotes.`);
}

function inLongForm(node: Node & { tag?: string }, value: TemplateValue): TemplateValue {
  const name = FUNCTIONS[node.tag ?? ""];
  if (name === undefined) return value;
  return { [name]: name === "Fn::GetAtt" && typeof value === "string" ? attributeOf(value) : value };
}

/** `Bucket.Arn` → `["Bucket", "Arn"]`; an attribute may have dots, a resource's name has none. */
function attributeOf(text: string): string[] {
  const [resource = "", ...attribute] = text.split(".");
  return [resource, attribute.join(".")];
}
