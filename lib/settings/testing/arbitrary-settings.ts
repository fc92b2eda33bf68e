import fc from "fast-check";
import type { KeyedDestination } from "@/lib/settings/destination";
import {
  MARK_SEPARATORS,
  MAX_DURATION_SECONDS,
  MAX_RECORDS,
  MAX_RECORDS_PER_SECOND,
} from "@/lib/settings/limits";
import type { Rate } from "@/lib/settings/rate";
import type { PartitionKeySettings, RecordOptions } from "@/lib/settings/record-options";
import type { Stops } from "@/lib/settings/stops";

/* Valid settings of every kind, for property tests. */

const perSecond = fc.double({ min: 0.1, max: MAX_RECORDS_PER_SECOND, noNaN: true });
const seconds = fc.integer({ min: 1, max: MAX_DURATION_SECONDS });
const cell = fc.record({ mean: fc.integer({ min: 1, max: 5000 }), stddev: fc.nat(100) });

const simulated = fc.record({
  from: fc.nat(1_000_000),
  to: fc.integer({ min: 1_000_001, max: 2_000_000_000_000 }),
  secondsPerTick: seconds,
  waitBetweenTicks: fc.nat(60_000),
});

export const arbitraryRate: fc.Arbitrary<Rate> = fc.oneof(
  fc.record({ kind: fc.constant("constant" as const), recordsPerSecond: perSecond }),
  fc.record({ kind: fc.constant("ramp" as const), from: perSecond, to: perSecond, overSeconds: seconds }),
  fc.record({
    kind: fc.constant("bursts" as const),
    base: perSecond,
    burst: perSecond,
    lengthSeconds: seconds,
    everySeconds: fc.constant(MAX_DURATION_SECONDS),
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

export const arbitraryStops: fc.Arbitrary<Stops> = fc.record(
  {
    target: fc.integer({ min: 1, max: MAX_RECORDS }),
    durationMs: fc.integer({ min: 1, max: MAX_DURATION_SECONDS * 1000 }),
    until: fc.nat(),
  },
  { requiredKeys: [] },
);

export const arbitraryRegion = fc.constantFrom("us-east-1", "ap-northeast-2", "us-gov-west-1");
export const arbitraryLetters = fc.string({
  unit: fc.constantFrom(..."abcXYZ019"),
  minLength: 1,
  maxLength: 20,
});

export const arbitraryKeys: fc.Arbitrary<PartitionKeySettings> = fc.oneof(
  fc.constant({ kind: "random" as const }),
  fc.constant({ kind: "round-robin" as const }),
  fc.record({ kind: fc.constant("constant" as const), key: arbitraryLetters }),
  fc.record({
    kind: fc.constant("expression" as const),
    template: arbitraryLetters.map((name) => `{{${name}}}`),
  }),
);

export const arbitraryDestination: fc.Arbitrary<KeyedDestination> = fc.oneof(
  fc.record({ region: arbitraryRegion, kind: fc.constant("firehose" as const), name: arbitraryLetters }),
  fc.record(
    {
      region: arbitraryRegion,
      kind: fc.constant("kinesis" as const),
      name: arbitraryLetters,
      keys: arbitraryKeys,
    },
    { requiredKeys: ["region", "kind", "name"] },
  ),
);

const mark = fc.oneof(
  fc.record({ kind: fc.constant("member" as const), name: arbitraryLetters }),
  fc.record({ kind: fc.constant("column" as const), separator: fc.constantFrom(...MARK_SEPARATORS) }),
);

export const arbitraryOptions: fc.Arbitrary<RecordOptions> = fc.record(
  {
    gzip: fc.boolean(),
    lineFeed: fc.boolean(),
    minifyJson: fc.boolean(),
    keepLineBreaks: fc.boolean(),
    mark,
    timeToLiveSeconds: fc.oneof(
      fc.integer({ min: 1, max: MAX_DURATION_SECONDS }),
      fc.constant("never" as const),
    ),
  },
  { requiredKeys: ["gzip", "lineFeed", "minifyJson", "keepLineBreaks", "timeToLiveSeconds"] },
);
