import type { SharedRecordOptions } from "@/lib/share/record-options";
import type { SharedKeys } from "@/lib/share/shared-destination";
import { keySettingsOf, optionsStore, type SendOptions } from "@/state/options/options-store";

type SharedMark = SharedRecordOptions["mark"];

/** What a share says of the record options; the seed and the partition keys go along with choices of their own. */
export function sharedOptionsOf(options: SendOptions): SharedRecordOptions {
  const { gzip, lineFeed, minifyJson, keepLineBreaks, neverExpires, timeToLiveSeconds } = options;
  return {
    gzip,
    lineFeed,
    minifyJson,
    keepLineBreaks,
    mark: sharedMarkOf(options),
    timeToLiveSeconds: neverExpires ? "never" : timeToLiveSeconds,
  };
}

/** What has to stand in the record options for that; fields that are not chosen stay as they are. */
export function sendOptionsOf(shared: SharedRecordOptions): Partial<SendOptions> {
  const { mark, timeToLiveSeconds, ...switches } = shared;
  const timeToLive =
    timeToLiveSeconds === "never" ? { neverExpires: true } : { neverExpires: false, timeToLiveSeconds };
  return { ...switches, ...timeToLive, ...sendOptionsOfMark(mark) };
}

/** Whether they are those that everybody's page begins with, so that they need not go along. */
export function areUsualOptions(options: SharedRecordOptions): boolean {
  return JSON.stringify(options) === JSON.stringify(sharedOptionsOf(optionsStore.getInitialState()));
}

/** Undefined: random keys, which a share says nothing of. */
export function sharedKeysOf(options: SendOptions): SharedKeys | undefined {
  const keys = keySettingsOf(options);
  return keys.kind === "random" ? undefined : keys;
}

export function sendOptionsOfKeys(keys: SharedKeys | undefined): Partial<SendOptions> {
  switch (keys?.kind) {
    case undefined:
      return { keyKind: "random" };
    case "round-robin":
      return { keyKind: keys.kind };
    case "constant":
      return { keyKind: keys.kind, constantKey: keys.key };
    case "expression":
      return { keyKind: keys.kind, keyTemplate: keys.template };
  }
}

function sharedMarkOf({ markKind, markName, markSeparator }: SendOptions): SharedMark {
  switch (markKind) {
    case "none":
      return undefined;
    case "member":
      return { kind: markKind, name: markName };
    case "column":
      return { kind: markKind, separator: markSeparator };
  }
}

function sendOptionsOfMark(mark: SharedMark): Partial<SendOptions> {
  switch (mark?.kind) {
    case undefined:
      return { markKind: "none" };
    case "member":
      return { markKind: mark.kind, markName: mark.name };
    case "column":
      return { markKind: mark.kind, markSeparator: mark.separator };
  }
}
