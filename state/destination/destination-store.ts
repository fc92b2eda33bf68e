import { createStore } from "zustand/vanilla";
import type { AwsConnection } from "@/lib/aws/aws-connection";
import type { StreamList } from "@/lib/aws/list-streams";
import type { Destination, StreamKind } from "@/lib/aws/stream";
import { HeadwaterError } from "@/lib/errors";
import { notice } from "@/state/notice/notice-store";

export interface DestinationState {
  readonly region: string;
  /** The stream's name, from the list or typed. */
  readonly name: string;
  /** The service that the person chose; undefined: whichever the list says has the name. */
  readonly chosenKind: StreamKind | undefined;
  /** Undefined until a listing came back. */
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

/** The service that the stream belongs to: as chosen, else as listed, else Firehose. */
export function streamKind(state: Pick<DestinationState, "name" | "chosenKind" | "list">): StreamKind {
  return (
    state.chosenKind ?? state.list?.streams.find((stream) => stream.name === state.name)?.kind ?? "firehose"
  );
}

/** Where records go; undefined until a region and a stream are named. */
export function destinationOf(state: DestinationState): Destination | undefined {
  if (state.region === "" || state.name === "") return undefined;
  return { region: state.region, name: state.name, kind: streamKind(state) };
}

let turn = 0;

/** Lists the region's streams anew; where only one can be meant, it is taken. */
export async function listDestinationStreams(connection: AwsConnection): Promise<void> {
  turn += 1;
  const mine = turn;
  destinationStore.setState({ listing: true });
  const lister = await loadLister();
  const list = await lister?.listStreams(connection);
  // An answer for a region that was left since is of no use.
  if (mine !== turn) return;
  if (list === undefined) return destinationStore.setState({ listing: false });
  const { name } = destinationStore.getState();
  const first = list.streams[0];
  const take = name === "" && first !== undefined ? { name: first.name, chosenKind: first.kind } : {};
  destinationStore.setState({ list, listing: false, ...take });
}

/** The part of the page that lists streams; undefined, and said, where it cannot be loaded. */
async function loadLister() {
  try {
    return await import("@/lib/aws/list-streams");
  } catch (cause) {
    notice(
      new HeadwaterError("part-not-loaded", "The part of the page that lists streams could not be loaded.", {
        hint: "Check your network connection and choose the region again; a stream's name can be typed.",
        cause,
      }),
    );
    return undefined;
  }
}
