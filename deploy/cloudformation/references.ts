import { functionOf, isMap, type TemplateValue } from "./template-value";

/** One thing that another place of the template points to. */
export type Reference =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "attribute"; readonly name: string; readonly attribute: string }
  | { readonly kind: "condition"; readonly name: string }
  | { readonly kind: "mapping"; readonly name: string }
  | { readonly kind: "unknown function"; readonly name: string };

/** Functions that point to nothing by themselves. */
const PLAIN_FUNCTIONS = new Set([
  "Fn::And",
  "Fn::Base64",
  "Fn::Equals",
  "Fn::Join",
  "Fn::Not",
  "Fn::Or",
  "Fn::Select",
  "Fn::Split",
]);

/** Every reference below `value`, in the order of the template. */
export function referencesIn(value: TemplateValue): Reference[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  const called = functionOf(value);
  if (called !== undefined) return ofFunction(called.name, called.argument);
  return isMap(value) ? Object.values(value).flatMap(referencesIn) : [];
}

function ofFunction(name: string, argument: TemplateValue): Reference[] {
  const list = Array.isArray(argument) ? argument : [argument];
  if (name === "Ref") return [{ kind: "name", name: String(argument) }];
  if (name === "Condition") return [{ kind: "condition", name: String(argument) }];
  if (name === "Fn::GetAtt") {
    return [{ kind: "attribute", name: String(list[0]), attribute: String(list[1]) }];
  }
  if (name === "Fn::If") {
    return [{ kind: "condition", name: String(list[0]) }, ...list.slice(1).flatMap(referencesIn)];
  }
  if (name === "Fn::FindInMap") {
    return [{ kind: "mapping", name: String(list[0]) }, ...list.slice(1).flatMap(referencesIn)];
  }
  if (name === "Fn::Sub") return ofText(String(list[0]), list[1]);
  return PLAIN_FUNCTIONS.has(name) ? referencesIn(argument) : [{ kind: "unknown function", name }];
}

function ofText(text: string, variables: TemplateValue | undefined): Reference[] {
  const own = isMap(variables) ? variables : {};
  const names = placeholdersOf(text).filter((name) => !Object.hasOwn(own, name));
  return [...names.map(ofPlaceholder), ...referencesIn(own)];
}

/** `${Name}` and `${Name.Attribute}`, but not `${!Literal}`. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name = ""]) => name);
}

function ofPlaceholder(text: string): Reference {
  const dot = text.indexOf(".");
  if (dot < 0) return { kind: "name", name: text };
  return { kind: "attribute", name: text.slice(0, dot), attribute: text.slice(dot + 1) };
}
