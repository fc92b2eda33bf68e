import fc from "fast-check";
import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import type { RunRate } from "@/lib/share/run-rate";
import type { RunStops } from "@/lib/share/run-stops";
import type { Share } from "@/lib/share/share";
import { readShareFile, shareFile } from "@/lib/share/share-file";
import { MAX_LINK_CHARACTERS, readShareLink, shareLink } from "@/lib/share/share-link";
import { toTemplateName } from "@/lib/share/template-name";

const perSecond = fc.double({ min: 0.1, max: 1_000_000, noNaN: true });
const ms = fc.integer({ min: 1, max: 1_000_000_000 });
const week = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 168, maxLength: 168 });

const clock = fc.oneof(
  fc.constant({ kind: "real" as const }),
  fc.record({
    kind: fc.constant("simulated" as const),
    from: fc.integer({ min: 0, max: 1_000_000 }),
    to: fc.integer({ min: 1_000_001, max: 2_000_000_000_000 }),
    secondsPerTick: fc.integer({ min: 1, max: 86_400 }),
    waitMs: fc.integer({ min: 0, max: 60_000 }),
  }),
);

const rate: fc.Arbitrary<RunRate> = fc.oneof(
  fc.record({ kind: fc.constant("constant" as const), recordsPerSecond: perSecond }),
  fc.record({
    kind: fc.constant("periodic" as const),
    means: week,
    deviations: week,
    smoothing: fc.boolean(),
    clock,
  }),
  fc.record({ kind: fc.constant("ramp" as const), from: perSecond, to: perSecond, overMs: ms }),
  fc.record({
    kind: fc.constant("bursts" as const),
    base: perSecond,
    burst: perSecond,
    lengthMs: ms,
    everyMs: fc.constant(1_000_000_000),
  }),
  fc.constant({ kind: "fastest" as const }),
);

const stops: fc.Arbitrary<RunStops> = fc
  .tuple(
    fc.option(fc.record({ kind: fc.constant("count" as const), records: fc.integer({ min: 1 }) })),
    fc.option(fc.record({ kind: fc.constant("duration" as const), ms })),
    fc.option(fc.record({ kind: fc.constant("until" as const), moment: fc.integer({ min: 0 }) })),
  )
  .map((all) => all.filter((stop) => stop !== null));

const region = fc.constantFrom("us-east-1", "ap-northeast-2", "us-gov-west-1");
const letters = fc.string({ unit: fc.constantFrom(..."abcXYZ019"), minLength: 1, maxLength: 20 });
const name = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => toTemplateName(text) ?? "Untitled");

/** Anything that the page may share; settings are there or not, independently. */
const arbitraryShare: fc.Arbitrary<Share> = fc.record(
  {
    name,
    template: fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 300 })),
    rate,
    stops,
    destination: fc.record({ region, kind: fc.constantFrom("firehose", "kinesis"), name: letters }),
    seed: fc.oneof(fc.maxSafeInteger(), letters),
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
