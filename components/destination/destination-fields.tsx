"use client";

import { useEffect } from "react";
import { useStore } from "zustand";
import { ListProblems } from "@/components/destination/list-problems";
import { ServiceChoice } from "@/components/destination/service-choice";
import { SuggestField } from "@/components/ui/suggest-field";
import { regions } from "@/lib/aws/regions";
import { hasRegionForm } from "@/lib/config/region-form";
import { destinationStore, listDestinationStreams, streamKind } from "@/state/destination/destination-store";
import { useText } from "@/state/language/use-text";
import { sessionStore } from "@/state/sign-in/session-store";

/** While a region is typed, each prefix of it is not worth a listing. */
const SETTLE_MS = 400;

/** Region and stream: chosen from lists, or typed. */
export function DestinationFields({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const { region, name, list, listing, chosenKind, setRegion, setName } = useStore(destinationStore);
  const connection = useStore(sessionStore, (state) => state.connection);

  useEffect(() => {
    if (connection === undefined || !hasRegionForm(region)) return;
    const known = regions.some(({ id }) => id === region);
    const timer = setTimeout(() => void listDestinationStreams(connection(region)), known ? 0 : SETTLE_MS);
    return () => clearTimeout(timer);
  }, [connection, region]);

  const regionItems = regions.map((known) => ({
    key: known.id,
    value: known.id,
    detail: text.regionName(known),
  }));
  const knownRegion = regions.find(({ id }) => id === region);
  const services = { firehose: text.destination.firehose, kinesis: text.destination.kinesis };
  const items = (list?.streams ?? []).map((stream) => ({
    key: `${stream.kind}/${stream.name}`,
    value: stream.name,
    detail: services[stream.kind],
    kind: stream.kind,
  }));
  const listed = list?.streams.some(
    (stream) => stream.name === name && stream.kind === streamKind({ name, chosenKind, list }),
  );
  const streamHint = listing
    ? text.destination.loading
    : list === undefined
      ? undefined
      : name !== "" && !listed
        ? text.destination.noMatch
        : text.destination.found(list.streams.length);
  return (
    <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <SuggestField
        label={text.destination.region}
        value={region}
        onValueChange={setRegion}
        items={regionItems}
        empty={text.destination.regionHint}
        openLabel={text.destination.showList}
        hint={knownRegion === undefined ? text.destination.regionHint : text.regionName(knownRegion)}
        disabled={disabled}
      />
      <SuggestField
        label={text.destination.stream}
        value={name}
        onValueChange={(value) => setName(value)}
        onChoose={(item) => setName(item.value, item.kind)}
        items={items}
        empty={listing ? text.destination.loading : text.destination[items.length > 0 ? "noMatch" : "none"]}
        openLabel={text.destination.showList}
        hint={streamHint}
        disabled={disabled}
      />
      {name !== "" && !listed && <ServiceChoice disabled={disabled} className="col-span-full" />}
      <ListProblems className="col-span-full" />
    </div>
  );
}
