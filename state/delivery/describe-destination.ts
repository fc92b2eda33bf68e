import { HeadwaterError } from "@/lib/errors";
import { isActive } from "@/lib/send/run-state";
import type { Destination } from "@/lib/settings/destination";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import { clearDelivery, deliveryStore } from "@/state/delivery/delivery-store";
import { destinationStore, toDestination } from "@/state/destination/destination-store";
import { loadPart } from "@/state/notice/load-part";
import { runStore } from "@/state/run/run-store";
import { sessionStore } from "@/state/sign-in/session-store";

/** Avoids a request for every prefix of a name while the user types it. */
const SETTLE_MS = 600;

/** Describes the chosen stream whenever the choice or the sign-in changes. */
export function followDestination(): Unsubscribe {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    // During and after a run, the panel shows the run's stream until the user chooses another one.
    const stream = toDestination(destinationStore.getState());
    const { connection } = sessionStore.getState();
    const isOther = !isSameStream(stream, deliveryStore.getState().stream);
    if (isActive(runStore.getState().run) || (!isOther && deliveryStore.getState().description)) return;
    if (isOther) clearDelivery(stream);
    clearTimeout(timer);
    // A typed name may not exist; it is described once a run reaches the stream.
    if (stream === undefined || connection === undefined || !isListed(stream)) return;
    timer = setTimeout(() => void describeDestination(stream), SETTLE_MS);
  };
  update();
  return joinSubscriptions([
    () => clearTimeout(timer),
    destinationStore.subscribe(update),
    sessionStore.subscribe(update),
  ]);
}

/** Whether the service has listed the stream. */
export function isListed({ kind, name }: Destination): boolean {
  const { list } = destinationStore.getState();
  return list?.streams.some((stream) => stream.kind === kind && stream.name === name) === true;
}

/** Describes the stream, and discards the answer if the panel shows another stream by then. */
export async function describeDestination(stream: Destination): Promise<void> {
  const connection = sessionStore.getState().connection?.(stream.region);
  if (connection === undefined) return;
  try {
    const { describeStream } = await loadPart(() => import("@/lib/aws/streams/describe-stream"));
    const description = await describeStream(stream, connection);
    if (isSameStream(stream, deliveryStore.getState().stream)) {
      deliveryStore.setState({ description, describeProblem: undefined });
    }
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    if (isSameStream(stream, deliveryStore.getState().stream)) {
      deliveryStore.setState({ describeProblem: error });
    }
  }
}

export function isSameStream(one: Destination | undefined, other: Destination | undefined): boolean {
  return one?.kind === other?.kind && one?.region === other?.region && one?.name === other?.name;
}
