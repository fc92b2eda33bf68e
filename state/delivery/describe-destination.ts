import type { Destination } from "@/lib/aws/stream";
import { HeadwaterError } from "@/lib/errors";
import { isActive } from "@/lib/send/run-state";
import { deliveryStore, forgetDelivery } from "@/state/delivery/delivery-store";
import { destinationOf, destinationStore } from "@/state/destination/destination-store";
import { loadPart } from "@/state/notice/load-part";
import { runStore } from "@/state/run/run-store";
import { sessionStore } from "@/state/sign-in/session-store";

/** While a name is typed, each prefix of it is not worth a call. */
const SETTLE_MS = 600;

/** Describes the stream that is chosen, each time that another one is. Returns what ends it. */
export function followDestination(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    // During a run the panel is about the run's stream, and afterwards too, until another one is chosen.
    const stream = destinationOf(destinationStore.getState());
    const { connection } = sessionStore.getState();
    const isLeft = !sameStream(stream, deliveryStore.getState().stream);
    if (isActive(runStore.getState().run) || (!isLeft && deliveryStore.getState().description)) return;
    if (isLeft) forgetDelivery(stream);
    clearTimeout(timer);
    // One that was only typed may not exist: a run that gets through to it will tell.
    if (stream === undefined || connection === undefined || !isListed(stream)) return;
    timer = setTimeout(() => void describeDestination(stream), SETTLE_MS);
  };
  const ends = [destinationStore.subscribe(look), sessionStore.subscribe(look)];
  look();
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
  };
}

/** Whether the service named the stream, which is then described. */
export function isListed({ kind, name }: Destination): boolean {
  const { list } = destinationStore.getState();
  return list?.streams.some((stream) => stream.kind === kind && stream.name === name) === true;
}

/** Asks the service about the stream, and keeps the answer if the panel is still about it. */
export async function describeDestination(stream: Destination): Promise<void> {
  const connection = sessionStore.getState().connection?.(stream.region);
  if (connection === undefined) return;
  try {
    const { describeStream } = await loadPart(() => import("@/lib/aws/describe-stream"));
    const description = await describeStream(stream, connection);
    if (sameStream(stream, deliveryStore.getState().stream)) {
      deliveryStore.setState({ description, describeProblem: undefined });
    }
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    if (sameStream(stream, deliveryStore.getState().stream)) {
      deliveryStore.setState({ describeProblem: error });
    }
  }
}

export function sameStream(one: Destination | undefined, other: Destination | undefined): boolean {
  return one?.kind === other?.kind && one?.region === other?.region && one?.name === other?.name;
}
