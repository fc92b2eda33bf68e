import type { Catalogue } from "@/lib/language/en";
import type { KeyedDestination } from "@/lib/settings/destination";
import type { PartitionKeySettings, RecordOptions } from "@/lib/settings/record-options";
import { useText } from "@/state/language/use-text";
import type { SharedSettings, SharePart } from "@/state/share/shared-settings";

/** Describes a shared setting in one line. */
export function usePartText(): (settings: SharedSettings, part: SharePart) => string {
  const text = useText();
  return ({ rate, stops, destination, options, seed, signIn }, part) => {
    switch (part) {
      case "rate":
        return joined([
          rate === undefined ? "" : text.shared.rate(rate),
          stops === undefined ? "" : text.shared.stops(stops),
        ]);
      case "destination":
        return destination === undefined ? "" : destinationText(text, destination);
      case "options":
        return options === undefined ? "" : optionsText(text, options);
      case "seed":
        return seed ?? "";
      case "signIn":
        return signIn === undefined ? "" : text.shared.signIn(signIn);
    }
  };
}

function destinationText(text: Catalogue, destination: KeyedDestination): string {
  const { kind, region, name } = destination;
  const stream = `${text.destination[kind]} · ${region} · ${name}`;
  if (kind === "firehose") return stream;
  return `${stream} · ${text.keys.kind}: ${keysText(text, destination.keys)}`;
}

function keysText(text: Catalogue, keys: PartitionKeySettings | undefined): string {
  const kind = text.keys.kinds[keys?.kind ?? "random"];
  switch (keys?.kind) {
    case "constant":
      return `${kind} “${keys.key}”`;
    case "expression":
      return `${kind} “${keys.template}”`;
    default:
      return kind;
  }
}

function optionsText(text: Catalogue, options: RecordOptions): string {
  const { mark, timeToLiveSeconds } = options;
  return joined([
    text.options.summary({ ...options, mark: undefined, seed: "" }),
    mark === undefined ? "" : markText(text, mark),
    timeToLiveSeconds === "never"
      ? text.options.neverExpires
      : `${text.options.timeToLive}: ${timeToLiveSeconds}`,
  ]);
}

function markText({ mark: text }: Catalogue, mark: NonNullable<RecordOptions["mark"]>): string {
  const what = mark.kind === "member" ? `“${mark.name}”` : text.separators[mark.separator];
  return `${text.kind}: ${what}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}
