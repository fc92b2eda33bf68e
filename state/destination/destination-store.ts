import { createStore } from "zustand/vanilla";
import type { AwsConnection } from "@/lib/aws/connection";
import type { StreamList } from "@/lib/aws/streams/list-streams";
import { latest } from "@/lib/latest";
import type { Destination, StreamKind } from "@/lib/settings/destination";
import { loadPart } from "@/state/notice/load-part";
import { noticeOrThrow } from "@/state/notice/notice-store";

export interface DestinationState {
  readonly region: string;
  /** The stream's name, from the list or typed. */
  readonly name: string;
  /** The service that the user chose. Undefined: the service that lists the name. */
  readonly chosenKind: StreamKind | undefined;
  /** Undefined until the streams are listed. */
  readonly list: StreamList | undefined;
  readonly listing: boolean;
  setRegion(region: string): void;
  setName(name: string, kind?: StreamKind): void;
  setKind(kind: StreamKind): void;
}

export const destinationStore = createStore<DestinationState>((set) => ({
  region: "",
  name: "",
  chosenKind: undefined,
  list: undefined,
  listing: false,
  setRegion: (region) => set({ region: region.trim(), list: undefined }),
  setName: (name, kind) => set({ name: name.trim(), chosenKind: kind }),
  setKind: (kind) => set({ chosenKind: kind }),
}));

/** The stream's service: the chosen one, else the one that lists it, else Firehose. */
export function getStreamKind(state: Pick<DestinationState, "name" | "chosenKind" | "list">): StreamKind {
  return (
    state.chosenKind ?? state.list?.streams.find((stream) => stream.name === state.name)?.kind ?? "firehose"
  );
}

/** The destination of the records; undefined without a region or a stream. */
export function toDestination(state: DestinationState): Destination | undefined {
  if (state.region === "" || state.name === "") return undefined;
  return { region: state.region, name: state.name, kind: getStreamKind(state) };
}

const startListing = latest();

/** Lists the region's streams again, and selects the first one if none is selected. */
export async function listDestinationStreams(connection: AwsConnection): Promise<void> {
  const isLatest = startListing();
  destinationStore.setState({ listing: true });
  const list = await listStreamsOrNotice(connection);
  // The user has chosen another region in the meantime.
  if (!isLatest()) return;
  if (list === undefined) return destinationStore.setState({ listing: false });
  const { name } = destinationStore.getState();
  const first = list.streams[0];
  const selection = name === "" && first !== undefined ? { name: first.name, chosenKind: first.kind } : {};
  destinationStore.setState({ list, listing: false, ...selection });
}

/** Undefined if the code that lists streams fails to load; the page shows a notice, and a name can still be typed. */
async function listStreamsOrNotice(connection: AwsConnection): Promise<StreamList | undefined> {
  try {
    const { listStreams } = await loadPart(() => import("@/lib/aws/streams/list-streams"));
    return await listStreams(connection);
  } catch (error) {
    noticeOrThrow(error);
    return undefined;
  }
}
