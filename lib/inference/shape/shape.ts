/** Everything that was seen at one place of several JSON values: what kinds of values, and which. */
export interface Shape {
  /** How often there was something here, null included. */
  seen: number;
  nulls: number;
  /** In the order in which they were seen, the first ones only. */
  readonly booleans: boolean[];
  readonly numbers: number[];
  readonly strings: string[];
  objects: ObjectShape | undefined;
  lists: ListShape | undefined;
  /** The first value that was not null. */
  sample: unknown;
}

export interface ObjectShape {
  count: number;
  /** In the order in which they were first seen. A Map, because `__proto__` is a key like any other. */
  readonly members: Map<string, Shape>;
}

export interface ListShape {
  count: number;
  shortest: number;
  longest: number;
  /** All items of all lists together. */
  readonly items: Shape;
  /** The items by their index, as long as all lists are short and equally long. */
  positions: Shape[] | undefined;
  /** The first one. */
  readonly sample: readonly unknown[];
}

export function emptyShape(): Shape {
  return {
    seen: 0,
    nulls: 0,
    booleans: [],
    numbers: [],
    strings: [],
    objects: undefined,
    lists: undefined,
    sample: null,
  };
}
