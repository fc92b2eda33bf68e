/** What a template holds, with every function in its long form: `{ "Fn::Sub": "…" }`. */
export type TemplateValue =
  | string
  | number
  | boolean
  | null
  | readonly TemplateValue[]
  | { readonly [key: string]: TemplateValue };

export type TemplateMap = { readonly [key: string]: TemplateValue };

export function isMap(value: TemplateValue | undefined): value is TemplateMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The function that a map stands for, if it stands for one. */
export function functionOf(value: TemplateValue): { name: string; argument: TemplateValue } | undefined {
  if (!isMap(value)) return undefined;
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined || others.length > 0) return undefined;
  const [name, argument] = entry;
  // In an IAM policy, Condition is a map of its own.
  const isFunction =
    name === "Ref" || name.startsWith("Fn::") || (name === "Condition" && typeof argument === "string");
  return isFunction ? { name, argument } : undefined;
}
