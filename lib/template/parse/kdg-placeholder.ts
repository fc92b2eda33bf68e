/** A placeholder as the Amazon Kinesis Data Generator reads it. */
export interface KdgPlaceholder {
  /** `module.method`: the KDG reads two names and ignores any others. */
  readonly name: string;
  /**
   * The text between the first `(` and the next `)`; undefined without one. It is parsed as JSON if possible, else it
   * is text.
   */
  readonly argument: string | undefined;
}

/**
 * Reads the inside of a placeholder as `fake()` of faker 4.1 does, for templates that the grammar does not cover: bare
 * text as an argument (`date.utc(YYYY-MM-DD HH:mm)`), and anything after the second name.
 *
 * @param inner the text between the braces
 */
export function readKdgPlaceholder(inner: string): KdgPlaceholder | undefined {
  let method = inner.replaceAll(/[\r\n]+/g, "").trim();
  const opening = method.indexOf("(");
  const closing = opening < 0 ? -1 : method.indexOf(")", opening);
  let argument: string | undefined;
  if (closing > opening + 1) {
    argument = method.slice(opening + 1, closing);
    method = method.slice(0, opening) + method.slice(closing + 1);
  }
  const [module = "", name] = method.split(".");
  if (name === undefined || !isName(module) || !isName(name)) return undefined;
  return { name: `${module}.${name}`, argument };
}

const isName = (text: string): boolean => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(text);
