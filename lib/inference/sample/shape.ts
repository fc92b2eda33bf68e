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

function createShape(): Shape {
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

/** Values that are kept of one place; more would not make a better guess. */
const MAX_VALUES = 2000;

/** Different keys of one place; an object with more is a table of its own, not a record. */
const MAX_KEYS = 2000;

/** Lists up to this length can be tuples. */
const MAX_TUPLE_LENGTH = 8;

/** Adds one more value, as `JSON.parse` gives it, to what was seen at a place. Recursive: depth is the caller's concern. */
function addToShape(shape: Shape, value: unknown): void {
  shape.seen += 1;
  if (value === null) {
    shape.nulls += 1;
    return;
  }
  shape.sample ??= value;
  if (typeof value === "boolean") addUpToLimit(shape.booleans, value);
  else if (typeof value === "number") addUpToLimit(shape.numbers, value);
  else if (typeof value === "string") addUpToLimit(shape.strings, value);
  else if (Array.isArray(value)) shape.lists = addList(shape.lists, value);
  else shape.objects = addObject(shape.objects, value as object);
}

/** The shape of several values at one place. */
export function collectShape(values: Iterable<unknown>): Shape {
  const shape = createShape();
  for (const value of values) addToShape(shape, value);
  return shape;
}

function addUpToLimit<T>(values: T[], value: T): void {
  if (values.length < MAX_VALUES) values.push(value);
}

function addObject(known: ObjectShape | undefined, value: object): ObjectShape {
  const shape = known ?? { count: 0, members: new Map<string, Shape>() };
  shape.count += 1;
  for (const [key, member] of Object.entries(value)) {
    const place = shape.members.get(key) ?? createShape();
    if (place.seen === 0 && shape.members.size >= MAX_KEYS) continue;
    shape.members.set(key, place);
    addToShape(place, member);
  }
  return shape;
}

function addList(known: ListShape | undefined, value: readonly unknown[]): ListShape {
  const { length } = value;
  const shape: ListShape = known ?? {
    count: 0,
    shortest: length,
    longest: length,
    items: createShape(),
    positions: createPositions(length),
    sample: value,
  };
  shape.count += 1;
  shape.shortest = Math.min(shape.shortest, length);
  shape.longest = Math.max(shape.longest, length);
  if (shape.shortest !== shape.longest) shape.positions = undefined;
  for (const [index, item] of value.entries()) {
    addToShape(shape.items, item);
    const position = shape.positions?.[index];
    if (position !== undefined) addToShape(position, item);
  }
  return shape;
}

function createPositions(length: number): Shape[] | undefined {
  return length <= MAX_TUPLE_LENGTH ? Array.from({ length }, createShape) : undefined;
}
