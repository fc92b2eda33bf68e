import fc from "fast-check";
import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import type { RateSettings } from "@/lib/schedule/rate-settings";
import { MARK_SEPARATORS } from "@/lib/send/mark-limits";
import type { SharedRecordOptions } from "@/lib/share/record-options";
import type { Share } from "@/lib/share/share";
import { readShareFile, shareFile } from "@/lib/share/share-file";
import { MAX_LINK_CHARACTERS, readShareLink, shareLink } from "@/lib/share/share-link";
import type { SharedDestination } from "@/lib/share/shared-destination";
import { toTemplateName } from "@/lib/share/template-name";
import type { RunStops } from "@/lib/worker/run-request";

const perSecond = fc.double({ min: 0.1, max: 1_000_000, noNaN: true });
const seconds = fc.integer({ min: 1, max: 1_000_000 });
const cell = fc.record({ mean: fc.integer({ min: 1, max: 5000 }), stddev: fc.nat(100) });

const simulated = fc.record({
  from: fc.nat(1_000_000),
  to: fc.integer({ min: 1_000_001, max: 2_000_000_000_000 }),
  secondsPerTick: fc.integer({ min: 1, max: 86_400 }),
  waitBetweenTicks: fc.nat(60_000),
});

const rate: fc.Arbitrary<RateSettings> = fc.oneof(
  fc.record({ kind: fc.constant("constant" as const), recordsPerSecond: perSecond }),
  fc.record({ kind: fc.constant("ramp" as const), from: perSecond, to: perSecond, overSeconds: seconds }),
  fc.record({
    kind: fc.constant("bursts" as const),
    base: perSecond,
    burst: perSecond,
    lengthSeconds: seconds,
    everySeconds: fc.constant(1_000_000),
  }),
  fc.record(
    {
      kind: fc.constant("periodic" as const),
      week: fc.array(cell, { minLength: 168, maxLength: 168 }),
      smoothing: fc.boolean(),
      simulated,
    },
    { requiredKeys: ["kind", "week", "smoothing"] },
  ),
  fc.constant({ kind: "fastest" as const }),
);

const stops: fc.Arbitrary<RunStops> = fc.record(
  { target: fc.integer({ min: 1 }), durationMs: fc.integer({ min: 1 }), until: fc.nat() },
  { requiredKeys: [] },
);

const region = fc.constantFrom("us-east-1", "ap-northeast-2", "us-gov-west-1");
const letters = fc.string({ unit: fc.constantFrom(..."abcXYZ019"), minLength: 1, maxLength: 20 });
const name = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => toTemplateName(text) ?? "Untitled");

const keys = fc.oneof(
  fc.constant({ kind: "round-robin" as const }),
  fc.record({ kind: fc.constant("constant" as const), key: letters }),
  fc.record({ kind: fc.constant("expression" as const), template: letters.map((name) => `{{${name}}}`) }),
);

const destination: fc.Arbitrary<SharedDestination> = fc.oneof(
  fc.record({ region, kind: fc.constant("firehose" as const), name: letters }),
  fc.record(
    { region, kind: fc.constant("kinesis" as const), name: letters, keys },
    { requiredKeys: ["region", "kind", "name"] },
  ),
);

const mark = fc.oneof(
  fc.record({ kind: fc.constant("member" as const), name: letters }),
  fc.record({ kind: fc.constant("column" as const), separator: fc.constantFrom(...MARK_SEPARATORS) }),
);

const options: fc.Arbitrary<SharedRecordOptions> = fc.record(
  {
    gzip: fc.boolean(),
    lineFeed: fc.boolean(),
    minifyJson: fc.boolean(),
    keepLineBreaks: fc.boolean(),
    mark,
    timeToLiveSeconds: fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.constant("never" as const)),
  },
  { requiredKeys: ["gzip", "lineFeed", "minifyJson", "keepLineBreaks", "timeToLiveSeconds"] },
);

/** Anything that the page may share; settings are there or not, independently. */
const arbitraryShare: fc.Arbitrary<Share> = fc.record(
  {
    name,
    template: fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 300 })),
    rate,
    stops,
    destination,
    options,
    seed: letters,
    signIn: fc.record({
      region,
      userPoolId: letters.map((id) => `us-east-1_${id}`),
      userPoolClientId: letters,
      identityPoolId: fc.uuid().map((id) => `us-east-1:${id}`),
    }),
  },
  { requiredKeys: ["name", "template"] },
);

test("whatever is shared comes out of its link as it went in", () => {
  fc.assert(
    fc.property(arbitraryShare, (shared) => {
      const link = attemptLink(shared);
      if (link === undefined) return;
      expect(link.length).toBeLessThanOrEqual(MAX_LINK_CHARACTERS);
      expect(readShareLink(new URL(link).hash)).toEqual(JSON.parse(JSON.stringify(shared)));
    }),
  );
});

function attemptLink(shared: Share): string | undefined {
  try {
    return shareLink("https://records.example/", shared);
  } catch (error) {
    if (error instanceof HeadwaterError && error.code === "share-too-long") return undefined;
    throw error;
  }
}

test("whatever is shared comes out of its file as it went in", () => {
  fc.assert(
    fc.property(arbitraryShare, (shared) => {
      expect(readShareFile(shareFile(shared))).toEqual(JSON.parse(JSON.stringify(shared)));
    }),
  );
});
