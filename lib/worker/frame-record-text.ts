import { createFramer } from "@/lib/send/framing";
import { createMarker } from "@/lib/send/run-mark";
import type { SampleRequest } from "@/lib/worker/sample-renderer";

/**
 * Returns a function that turns a rendered record into the text that is sent, before compression and without the line
 * feed that may end it.
 *
 * @returns a function that throws {HeadwaterError} for a record that cannot carry the run mark
 */
export function createRecordTextFramer(
  request: Pick<SampleRequest, "id" | "options">,
): (rendered: string) => string {
  const frame = createFramer({ ...request.options, gzip: false, lineFeed: false });
  const addMark = createRecordMarker(request);
  return (rendered) => String(frame(addMark(rendered)));
}

/**
 * Returns a function that adds the run mark to a rendered record, if the options have one.
 *
 * @returns a function that throws {HeadwaterError} for a record that cannot carry the run mark
 */
export function createRecordMarker({
  id,
  options: { mark },
}: Pick<SampleRequest, "id" | "options">): (rendered: string) => string {
  return mark === undefined ? (rendered) => rendered : createMarker({ ...mark, id });
}
