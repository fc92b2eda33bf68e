import { expect, test } from "vitest";
import { optionsStore, type SendOptions } from "@/state/options/options-store";
import {
  areUsualOptions,
  sendOptionsOf,
  sendOptionsOfKeys,
  sharedKeysOf,
  sharedOptionsOf,
} from "@/state/share/shared-options";

const usual: SendOptions = optionsStore.getInitialState();

/** Another person's page, where every option is set to something else. */
const other: SendOptions = {
  ...usual,
  gzip: true,
  lineFeed: false,
  minifyJson: true,
  keepLineBreaks: true,
  markKind: "column",
  timeToLiveSeconds: 5,
  neverExpires: true,
  keyKind: "constant",
};

test.each<Partial<SendOptions>>([
  {},
  { gzip: true, lineFeed: false, minifyJson: true, keepLineBreaks: true },
  { markKind: "member", markName: "_id" },
  { markKind: "column", markSeparator: "\t" },
  { timeToLiveSeconds: 0.5 },
  { neverExpires: true },
])("record options %o are the same on the page that takes them", (given) => {
  const shared = sharedOptionsOf({ ...usual, ...given });
  expect(sharedOptionsOf({ ...other, ...sendOptionsOf(shared) })).toEqual(shared);
});

test.each<Partial<SendOptions>>([
  { keyKind: "random" },
  { keyKind: "round-robin" },
  { keyKind: "constant", constantKey: "a" },
  { keyKind: "expression", keyTemplate: "{{device}}" },
])("partition keys %o are the same on the page that takes them", (given) => {
  const shared = sharedKeysOf({ ...usual, ...given });
  expect(sharedKeysOf({ ...other, ...sendOptionsOfKeys(shared) })).toEqual(shared);
});

test("neither the seed nor what stands in fields that are not chosen makes options unusual", () => {
  const options = { ...usual, seed: "5", markName: "_id", markSeparator: ";", keyTemplate: "x" } as const;
  expect(areUsualOptions(sharedOptionsOf(options))).toBe(true);
  expect(areUsualOptions(sharedOptionsOf({ ...usual, minifyJson: true }))).toBe(false);
});
