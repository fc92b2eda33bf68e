import { roundedShare, roundedWeights } from "@/lib/inference/guess/share";
import type { Shape } from "@/lib/inference/shape/shape";
import { Budget } from "./budget";
import { listTemplate } from "./list-template";
import { objectTemplate } from "./object-template";
import type { Place, Writer } from "./place";
import { optionalTemplate, type Scalars, scalarsOf, scalarTemplate } from "./scalar-template";
import { jsonTemplateLiteral } from "./template-text";

/** One of several kinds of values that were seen at one place. */
interface Variant {
  readonly count: number;
  readonly write: (place: Place) => string;
}

/** A template whose records are JSON of this shape. */
export function jsonTemplate(shape: Shape): string {
  const writer: Writer = {
    budget: new Budget(),
    value: (inner, place) => valueTemplate(inner, place, writer),
  };
  return writer.value(shape, { name: "", repeated: false, indent: "", times: 1, depth: 0 });
}

function valueTemplate(shape: Shape, place: Place, writer: Writer): string {
  const variants = variantsOf(shape, writer);
  const [only] = variants;
  if (only === undefined) return "null";
  if (variants.length === 1 && shape.nulls === 0) return only.write(place);
  if (variants.length === 1) {
    const scalars = scalarsOf(shape);
    const share = roundedShare(shape.seen - shape.nulls, shape.seen);
    const optional = scalars && optionalTemplate(scalars, share, place, writer.budget);
    if (optional !== undefined) return optional;
  }
  const nulls = { count: shape.nulls, write: () => "null" };
  return oneOf(shape.nulls > 0 ? [...variants, nulls] : variants, shape, place, writer);
}

function variantsOf({ booleans, numbers, strings, objects, lists }: Shape, writer: Writer): Variant[] {
  const scalar = (values: Scalars): Variant => ({
    count: values.length,
    write: (place) => scalarTemplate(values, place, writer.budget),
  });
  const scalars = [booleans, numbers, strings].filter(({ length }) => length > 0).map(scalar);
  if (objects) {
    scalars.push({ count: objects.count, write: (place) => objectTemplate(objects, place, writer) });
  }
  if (lists) scalars.push({ count: lists.count, write: (place) => listTemplate(lists, place, writer) });
  return scalars;
}

/** Each kind as often as it was seen. */
function oneOf(variants: readonly Variant[], { sample }: Shape, place: Place, { budget }: Writer): string {
  const depth = place.depth + 2;
  if (!budget.takeTags(2 + 2 * variants.length, depth)) return literal(sample, place, budget);
  const inside = { ...place, depth };
  const weights = roundedWeights(variants.map(({ count }) => count));
  const cases = variants.map(({ write }, index) => `{{#case ${weights[index]}}}${write(inside)}{{/case}}`);
  return `{{#oneOf}}${cases.join("")}{{/oneOf}}`;
}

function literal(sample: unknown, { times }: Place, budget: Budget): string {
  const text = jsonTemplateLiteral(sample);
  return times === 1 || budget.takeBytes(times * text.length) ? text : "null";
}
