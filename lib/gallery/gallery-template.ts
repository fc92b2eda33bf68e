/** A ready template, to begin from. */
export interface GalleryTemplate {
  /** Stable, kebab-case; the page's catalogues may look name and description up by it. */
  readonly id: string;
  readonly name: string;
  /** One line. */
  readonly description: string;
  /** What a record is: one JSON object, one row of CSV without a header, or one line of text. */
  readonly format: "json" | "csv" | "text";
  readonly template: string;
  /** A rate at which the records look like the real thing. */
  readonly recordsPerSecond: number;
  /** How many records there are to it, where that is a fixed number. */
  readonly records?: number;
}
