import type { SignInConfig } from "@/lib/config/deployment";
import { fromDraft } from "@/lib/settings/draft";
import { type OptionsForm, type RateForm, toRate, toRecordOptions, toStops } from "@/lib/settings/forms";
import { findRateProblems } from "@/lib/settings/problems";
import { type Share, shareSchema } from "@/lib/share/share";
import { type DestinationState, destinationOf } from "@/state/destination/destination-store";

/** The settings that can be shared with a template; the person chooses each. */
export const SHARE_PARTS = ["rate", "destination", "options", "seed", "signIn"] as const;
export type SharePart = (typeof SHARE_PARTS)[number];

/** The rate and its stops are one part. */
export type SharedSettings = Omit<Share, "name" | "template">;

/** The settings of one part of a share, or undefined. */
export function getPartSettings(share: SharedSettings, part: SharePart): SharedSettings | undefined {
  const { rate, stops, destination, options, seed, signIn } = share;
  const settings = {
    rate: { rate, stops },
    destination: { destination },
    options: { options },
    seed: { seed },
    signIn: { signIn },
  };
  const given = Object.entries(settings[part]).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** The page's settings that can be shared. A part that is missing or not valid is left out. */
export function getPageSettings(page: {
  readonly form: RateForm;
  readonly destination: DestinationState;
  readonly options: OptionsForm;
  readonly signIn: SignInConfig | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}): SharedSettings {
  const hasRate = findRateProblems(page.form, page.now).size === 0;
  const candidates = {
    ...(hasRate ? { rate: toRate(page.form), stops: toStops(page.form) } : {}),
    destination: toKeyedDestination(page.destination, page.options),
    options: toRecordOptions(page.options),
    seed: page.options.seed === "" ? undefined : page.options.seed,
    signIn: page.signIn,
  };
  const { shape } = shareSchema;
  return {
    rate: shape.rate.safeParse(candidates.rate).data,
    stops: shape.stops.safeParse(candidates.stops).data,
    destination: shape.destination.safeParse(candidates.destination).data,
    options: shape.options.safeParse(candidates.options).data,
    seed: shape.seed.safeParse(candidates.seed).data,
    signIn: shape.signIn.safeParse(candidates.signIn).data,
  };
}

/** Only Kinesis has partition keys. Random ones are the default of every page and are not written. */
function toKeyedDestination(state: DestinationState, options: OptionsForm) {
  const destination = destinationOf(state);
  const keys = fromDraft(options.keys);
  return destination?.kind === "kinesis" && keys.kind !== "random" ? { ...destination, keys } : destination;
}
