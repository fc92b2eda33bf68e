import fc from "fast-check";
import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import {
  arbitraryDestination,
  arbitraryLetters,
  arbitraryOptions,
  arbitraryRate,
  arbitraryRegion,
  arbitraryStops,
} from "@/lib/settings/testing/arbitrary-settings";
import type { Share } from "@/lib/share/share";
import { createShareFile, parseShareFile } from "@/lib/share/share-file";
import { createShareLink, MAX_LINK_CHARACTERS, parseShareLink } from "@/lib/share/share-link";
import { toTemplateName } from "@/lib/share/template-name";

const name = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => toTemplateName(text) ?? "Untitled");

/** Anything that the page may share; settings are there or not, independently. */
const arbitraryShare: fc.Arbitrary<Share> = fc.record(
  {
    name,
    template: fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 300 })),
    rate: arbitraryRate,
    stops: arbitraryStops,
    destination: arbitraryDestination,
    options: arbitraryOptions,
    seed: arbitraryLetters,
    signIn: fc.record({
      region: arbitraryRegion,
      userPoolId: arbitraryLetters.map((id) => `us-east-1_${id}`),
      userPoolClientId: arbitraryLetters,
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
      expect(parseShareLink(new URL(link).hash)).toEqual(JSON.parse(JSON.stringify(shared)));
    }),
  );
});

function attemptLink(shared: Share): string | undefined {
  try {
    return createShareLink("https://records.example/", shared);
  } catch (error) {
    if (error instanceof HeadwaterError && error.code === "share-too-long") return undefined;
    throw error;
  }
}

test("whatever is shared comes out of its file as it went in", () => {
  fc.assert(
    fc.property(arbitraryShare, (shared) => {
      expect(parseShareFile(createShareFile(shared))).toEqual(JSON.parse(JSON.stringify(shared)));
    }),
  );
});
