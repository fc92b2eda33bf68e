import { createFramer } from "@/lib/send/framing";
import { createMarker } from "@/lib/send/run-mark";
import type { RunRequest } from "@/lib/worker/run-request";

/**
 * Gives a rendered record as it is sent, before compression and without the line feed that may end it.
 *
 * @returns a function that throws {HeadwaterError} for a record that cannot carry the mark
 */
export function sentText({
  framing,
  mark,
}: Pick<RunRequest, "framing" | "mark">): (rendered: string) => string {
  const body = createFramer({ ...framing, gzip: false, lineFeed: false });
  const marked = mark === undefined ? undefined : createMarker(mark);
  return (rendered) => String(body(marked === undefined ? rendered : marked(rendered)));
}
