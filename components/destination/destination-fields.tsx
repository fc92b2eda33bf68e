"use client";

import { useEffect, useId } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { LocalizedProblem } from "@/components/ui/problem";
import { SuggestField } from "@/components/ui/suggest-field";
import { regions } from "@/lib/aws/regions";
import type { StreamKind } from "@/lib/settings/destination";
import { REGION_PATTERN } from "@/lib/settings/limits";
import {
  destinationStore,
  getStreamKind,
  listDestinationStreams,
} from "@/state/destination/destination-store";
import { useText } from "@/state/language/use-text";
import { sessionStore } from "@/state/sign-in/session-store";

/** Debounces the listing while the region is typed. */
const SETTLE_MS = 400;

/** Region and stream, chosen from lists or typed. */
export function DestinationFields({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const { region, name, list, listing, chosenKind, setRegion, setName } = useStore(destinationStore);
  const connection = useStore(sessionStore, (state) => state.connection);

  useEffect(() => {
    if (connection === undefined || !REGION_PATTERN.test(region)) return;
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
    (stream) => stream.name === name && stream.kind === getStreamKind({ name, chosenKind, list }),
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

const KINDS: readonly StreamKind[] = ["firehose", "kinesis"];

interface ServiceChoiceProps {
  readonly disabled: boolean;
  readonly className?: string;
}

/** The service of a typed stream name, if no list contains it. */
function ServiceChoice({ disabled, className = "" }: ServiceChoiceProps) {
  const text = useText();
  const group = useId();
  const kind = useStore(destinationStore, getStreamKind);
  return (
    <fieldset disabled={disabled} className={`flex flex-wrap items-center gap-x-4 gap-y-1 ${className}`}>
      <legend className="mb-1 font-medium">{text.destination.kind}</legend>
      {KINDS.map((candidate) => (
        <label key={candidate} className="inline-flex min-h-control items-center gap-2">
          <input
            type="radio"
            name={group}
            checked={kind === candidate}
            onChange={() => destinationStore.getState().setKind(candidate)}
            className="size-4 accent-accent"
          />
          {text.destination[candidate]}
        </label>
      ))}
    </fieldset>
  );
}

/** The services whose streams could not be listed, with the reason and what to do. */
function ListProblems({ className = "" }: { readonly className?: string }) {
  const text = useText();
  const { list, region } = useStore(destinationStore);
  const connection = useStore(sessionStore, (state) => state.connection);
  if (list === undefined || list.problems.size === 0) return null;
  return (
    <div className={`flex flex-col gap-2 ${className}`}>
      {[...list.problems].map(([kind, problem]) => (
        <LocalizedProblem
          key={kind}
          severity="warning"
          lead={text.destination.listProblem(text.destination[kind])}
          problem={problem}
        />
      ))}
      {connection !== undefined && (
        <Button
          look="quiet"
          className="self-start"
          onClick={() => void listDestinationStreams(connection(region))}
        >
          {text.destination.reload}
        </Button>
      )}
    </div>
  );
}
