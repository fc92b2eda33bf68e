import { destinationStore, streamKind } from "@/components/destination/destination-store";
import { templateStore } from "@/components/editor/template-store";
import { rateIsValid, rateStore } from "@/components/rate/rate-store";
import { keepStore } from "@/components/start/keep-store";
import { storedDestination } from "@/lib/storage/stored-destination";
import { storedRunSettings } from "@/lib/storage/stored-run-settings";
import { storedTemplate } from "@/lib/storage/stored-template";

/** Restores what an earlier visit left, and keeps it from then on. Returns what ends it. */
export function keepStores(): () => void {
  const ends = [keepTemplate(), keepRate(), keepDestination()];
  return () => {
    for (const end of ends) end();
  };
}

function keepTemplate() {
  return keepStore(templateStore, storedTemplate, {
    read: ({ source }) => source,
    restore: (source) => templateStore.setState({ source }),
  });
}

function keepRate() {
  return keepStore(rateStore, storedRunSettings, {
    read: (state) =>
      rateIsValid(state) ? { recordsPerSecond: state.perSecond, targetRecords: state.target } : undefined,
    restore: ({ recordsPerSecond, targetRecords }) =>
      rateStore.setState({
        perSecond: recordsPerSecond,
        ...(targetRecords === null ? {} : { target: targetRecords }),
      }),
  });
}

function keepDestination() {
  return keepStore(destinationStore, storedDestination, {
    read: (state) => {
      if (state.region === "") return undefined;
      const stream = state.name === "" ? {} : { stream: { kind: streamKind(state), name: state.name } };
      return { region: state.region, ...stream };
    },
    restore: ({ region, stream }) =>
      destinationStore.setState({ region, name: stream?.name ?? "", chosenKind: stream?.kind }),
  });
}
