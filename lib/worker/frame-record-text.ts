import { createFramer } from "@/lib/send/framing";
import { createMarker } from "@/lib/send/run-mark";
import type { RunRequest } from "@/lib/worker/run-request";

/**
 * Returns a function that turns a rendered record into the text that is sent, before compression and without the line
 * feed that may end it.
 *
 * @returns a function that throws {HeadwaterError} for a record that cannot carry the run mark
 */
export function createRecordTextFramer({
  framing,
  mark,
}: Pick<RunRequest, "framing" | "mark">): (rendered: string) => string {
  const frame = createFramer({ ...framing, gzip: false, lineFeed: false });
  const addMark = mark === undefined ? undefined : createMarker(mark);
  return (rendered) => String(frame(addMark === undefined ? rendered : addMark(rendered)));
}
