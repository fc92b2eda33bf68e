import { emptyShape, type ListShape, type ObjectShape, type Shape } from "./shape";

/** Values that are kept of one place; more would not make a better guess. */
const MOST_VALUES = 2000;

/** Different keys of one place; an object with more is a table of its own, not a record. */
const MOST_KEYS = 2000;

/** Lists up to this length can be tuples. */
const LONGEST_TUPLE = 8;

/** Adds one more value, as `JSON.parse` gives it, to what was seen at a place. Recursive: depth is the caller's concern. */
export function addToShape(shape: Shape, value: unknown): void {
  shape.seen += 1;
  if (value === null) {
    shape.nulls += 1;
    return;
  }
  shape.sample ??= value;
  if (typeof value === "boolean") keep(shape.booleans, value);
  else if (typeof value === "number") keep(shape.numbers, value);
  else if (typeof value === "string") keep(shape.strings, value);
  else if (Array.isArray(value)) shape.lists = addList(shape.lists, value);
  else shape.objects = addObject(shape.objects, value as object);
}

/** The shape of several values at one place. */
export function shapeOf(values: Iterable<unknown>): Shape {
  const shape = emptyShape();
  for (const value of values) addToShape(shape, value);
  return shape;
}

function keep<T>(values: T[], value: T): void {
  if (values.length < MOST_VALUES) values.push(value);
}

function addObject(known: ObjectShape | undefined, value: object): ObjectShape {
  const shape = known ?? { count: 0, members: new Map<string, Shape>() };
  shape.count += 1;
  for (const [key, member] of Object.entries(value)) {
    const place = shape.members.get(key) ?? emptyShape();
    if (place.seen === 0 && shape.members.size >= MOST_KEYS) continue;
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
    items: emptyShape(),
    positions: tuple(length),
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

function tuple(length: number): Shape[] | undefined {
  return length <= LONGEST_TUPLE ? Array.from({ length }, emptyShape) : undefined;
}
