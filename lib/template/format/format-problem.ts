/** Why a template cannot be formatted. */
export class FormatProblem extends Error {
  override readonly name = "FormatProblem";
  readonly code: "broken" | "not-json";
  /** UTF-16 code units into the source. */
  readonly offset: number;

  constructor(code: FormatProblem["code"], offset: number) {
    super(`${code} at ${offset}`);
    this.code = code;
    this.offset = offset;
  }
}
