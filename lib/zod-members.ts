/*
 * The parts of zod that are used, one by one: the whole of it brings its messages in fifty languages along, which is
 * more than all the rest. What is missing here can be added.
 */
export {
  array,
  boolean,
  type core,
  date,
  discriminatedUnion,
  enum,
  type infer,
  instanceof,
  int,
  literal,
  looseObject,
  number,
  object,
  type output,
  strictObject,
  string,
  union,
  unknown,
  url,
  type ZodError,
  type ZodType,
} from "zod";
