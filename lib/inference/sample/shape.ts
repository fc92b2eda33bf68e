/** The values at one position of several JSON values, by type. */
export interface Shape {
  /** The number of values, including null. */
  seen: number;
  nulls: number;
  /** In the order of first occurrence, up to a limit. */
  readonly booleans: boolean[];
  readonly numbers: number[];
  readonly strings: string[];
  objects: ObjectShape | undefined;
  lists: ListShape | undefined;
  /** The first non-null value. */
  sample: unknown;
}

export interface ObjectShape {
  count: number;
  /** In the order of first occurrence. A Map, because `__proto__` is a valid key. */
  readonly members: Map<string, Shape>;
}

export interface ListShape {
  count: number;
  shortest: number;
  longest: number;
  /** The items of all lists. */
  readonly items: Shape;
  /** The items by index, as long as all lists are short and have the same length. */
  positions: Shape[] | undefined;
  /** The first list. */
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

/** Maximum number of values per position; more do not improve the guess. */
const MAX_VALUES = 2000;

/** Maximum number of distinct keys per position; an object with more is a lookup table, not a record. */
const MAX_KEYS = 2000;

/** Maximum length of a list that can be a tuple. */
const MAX_TUPLE_LENGTH = 8;

/** Adds a value from `JSON.parse` to the shape of a position. Recursive: the caller limits the depth. */
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

/** Creates the shape of several values at one position. */
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
