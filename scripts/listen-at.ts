import { answersAt } from "./answers-at";
import { type ListenPlace, listenError, portTaken } from "./listen-error";
import { visibleHost } from "./visible-host";

/**
 * Says, before anything slow is begun, whether a port is taken.
 *
 * @throws {PlainError} when it is
 */
export async function expectFree(place: ListenPlace): Promise<void> {
  if (place.port !== 0 && (await answersAt(place.port, visibleHost(place.host)))) throw portTaken(place);
}

/**
 * What `listen` gives.
 *
 * @throws {PlainError} when it cannot listen at `place`
 */
export function listenAt<Result>(place: ListenPlace, listen: () => Promise<Result>): Promise<Result> {
  return listen().catch((error: unknown) => {
    throw listenError(error, place);
  });
}
