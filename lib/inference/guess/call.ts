type Argument = string | number | boolean | null | readonly Argument[] | { readonly [key: string]: Argument };

/** A call as a person would write it: `random.number({"min": 1, "max": 6})`. */
export function call(name: string, ...args: readonly Argument[]): string {
  return `${name}(${args.map(written).join(", ")})`;
}

function written(argument: Argument): string {
  if (Array.isArray(argument)) return `[${argument.map(written).join(", ")}]`;
  if (typeof argument !== "object" || argument === null)
    return literal(argument as string | number | boolean | null);
  const members = Object.entries(argument).map(([key, value]) => `${JSON.stringify(key)}: ${written(value)}`);
  return `{${members.join(", ")}}`;
}

/** Numbers without exponents, where that is possible, because people read them more easily. */
function literal(value: string | number | boolean | null): string {
  if (typeof value !== "number" || Math.abs(value) >= 1e-6 || value === 0) return JSON.stringify(value);
  return value.toFixed(20).replace(/0+$/, "");
}
