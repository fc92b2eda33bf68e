import { isObject, numberArgument } from "../arguments";
import type { Value } from "../template-function";
import { type Field, field, required, wrongValue } from "./field";

export interface WeightedValue {
  readonly weight: number;
  readonly value: Value;
}

/** `[{"weight":3,"value":"OK"}]`. Weights are relative. */
export const weightedList: Field<readonly WeightedValue[]> = required(
  field({ kind: "array", description: "Objects with a weight above 0 and a value." }, (list, place) => {
    if (!Array.isArray(list) || list.length === 0) throw wrongValue(place, "weighted-list", list);
    return (list as readonly Value[]).map((each, index) => {
      const name = `${place.name}[${index}]`;
      if (!isObject(each) || !Object.hasOwn(each, "value"))
        throw wrongValue({ ...place, name }, "weighted-member", each);
      const weight = numberArgument(each.weight, { index: place.index, name: `${name}.weight` });
      if (weight > 0) return { weight, value: each.value };
      throw wrongValue({ ...place, name: `${name}.weight` }, "above-zero", weight);
    });
  }),
);
