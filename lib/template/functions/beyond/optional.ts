import { numberArgument } from "../arguments";
import {
  ArgumentError,
  type Draw,
  type DynamicArgument,
  type TemplateFunction,
  type Value,
} from "../template-function";

function readProbability(value: Value): number {
  return numberArgument(value, { index: 0, name: "probability", minimum: 0, maximum: 1 });
}

function requireTwo(count: number): void {
  if (count < 2) throw new ArgumentError(-1, "optional-needs-two");
}

function bind(args: readonly Value[]): Draw {
  requireTwo(args.length);
  const [, value, otherwise = null] = args;
  const probability = readProbability(args[0]);
  return (context) => (context.random.next() < probability ? value : otherwise);
}

/** Draws only the argument that is used, so that a counter that is left out does not count on. */
function bindDynamic([first, value, otherwise]: readonly DynamicArgument[]): Draw {
  requireTwo(first && value ? 2 : 0);
  const missing: Draw = otherwise?.draw ?? (() => null);
  const present: Draw = value?.draw ?? (() => null);
  const fixed = first?.constant ? readProbability(first.constant.value) : undefined;
  return (context) => {
    const probability = fixed ?? readProbability(first?.draw(context));
    return context.random.next() < probability ? present(context) : missing(context);
  };
}

export const optionalRow: TemplateFunction = {
  name: "optional",
  description: "A value that is sometimes missing.",
  signatures: [
    [
      {
        name: "probability",
        kind: "number",
        required: true,
        description: "How often the value is there.",
        minimum: 0,
        maximum: 1,
      },
      {
        name: "value",
        kind: "any",
        required: true,
        description: "A value, or a function such as `internet.email`.",
      },
      { name: "otherwise", kind: "any", description: "What stands for the missing value.", default: "null" },
    ],
  ],
  example: '{{optional(0.9, internet.email, "unknown")}}',
  strictArguments: true,
  bind,
  bindDynamic,
};
