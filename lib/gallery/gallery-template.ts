/** A ready-made template. */
export interface GalleryTemplate {
  /** Stable, kebab-case. Translations look up the name and description by ID. */
  readonly id: string;
  readonly name: string;
  /** One line. */
  readonly description: string;
  /** What one record is: a JSON object, a CSV row without a header, or a line of text. */
  readonly format: "json" | "csv" | "text";
  readonly template: string;
  /** A realistic rate for this kind of record. */
  readonly recordsPerSecond: number;
  /** The number of records, if the data set has a fixed size. */
  readonly records?: number;
}
