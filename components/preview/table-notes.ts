import type { S3Destination } from "@/lib/aws/stream-description";
import type { SendOptions } from "@/state/options/options-store";

export type TableNote = "gzip" | "noLineFeed" | "lineBreaks" | "transforms" | "compression" | "timeZone";

/** https://docs.aws.amazon.com/athena/latest/ug/compression-formats.html */
const UNREADABLE = ["ZIP", "Snappy"];

/** Everything because of which Athena would not find in a table what was sent. */
export function tableNotes(
  { gzip, lineFeed, keepLineBreaks, minifyJson }: SendOptions,
  s3: S3Destination | undefined,
): TableNote[] {
  const notes: readonly (readonly [TableNote, boolean])[] = [
    ["gzip", gzip && s3?.compression !== "GZIP"],
    ["noLineFeed", !lineFeed],
    ["lineBreaks", keepLineBreaks && !minifyJson],
    ["transforms", s3?.transforms === true],
    ["compression", s3 !== undefined && UNREADABLE.includes(s3.compression)],
    ["timeZone", s3 !== undefined && s3.timeZone !== "UTC"],
  ];
  return notes.filter(([, applies]) => applies).map(([note]) => note);
}
