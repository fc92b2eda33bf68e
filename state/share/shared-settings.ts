import type { SignInConfig } from "@/lib/config/deployment";
import { findRateProblems } from "@/lib/settings/form-validation";
import {
  fromDraft,
  type OptionsForm,
  type RateForm,
  toDraft,
  toRate,
  toRecordOptions,
  toStops,
  withRate,
  withRecordOptions,
  withStops,
} from "@/lib/settings/forms";
import { type Share, shareSchema } from "@/lib/share/share";
import {
  type DestinationState,
  destinationStore,
  toDestination,
} from "@/state/destination/destination-store";
import { optionsStore } from "@/state/options/options-store";
import { rateStore } from "@/state/rate/rate-store";
import { acceptQuestion } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";

/** The settings that can be shared with a template. The user chooses each of them. */
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

/** The page's settings that can be shared, without missing and invalid parts. */
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

/** Only Kinesis has partition keys. Random keys are the default and are omitted. */
function toKeyedDestination(state: DestinationState, options: OptionsForm) {
  const destination = toDestination(state);
  const keys = fromDraft(options.keys);
  return destination?.kind === "kinesis" && keys.kind !== "random" ? { ...destination, keys } : destination;
}

/** Applies one part of a share to the page's settings. Sends nothing. */
export function applySharedSetting(share: SharedSettings, part: SharePart): void {
  switch (part) {
    case "rate":
      applyRate(share);
      break;
    case "destination":
      applyDestination(share);
      break;
    case "options":
      applyOptions(share);
      break;
    case "seed":
      if (share.seed !== undefined) optionsStore.getState().set({ seed: share.seed });
      break;
    case "signIn":
      applySignIn(share);
      break;
  }
}

function applyRate({ rate, stops }: SharedSettings): void {
  rateStore.setState((form) => {
    const withNewRate = rate === undefined ? form : withRate(form, rate);
    return stops === undefined ? withNewRate : withStops(withNewRate, stops);
  });
}

function applyOptions({ options }: SharedSettings): void {
  if (options !== undefined) optionsStore.setState((form) => withRecordOptions(form, options));
}

function applyDestination({ destination }: SharedSettings): void {
  if (destination === undefined) return;
  const { region, setRegion, setName } = destinationStore.getState();
  // Setting the same region would list its streams again.
  if (destination.region !== region) setRegion(destination.region);
  setName(destination.name, destination.kind);
  if (destination.kind === "firehose") return;
  const { keys = { kind: "random" } } = destination;
  optionsStore.setState((form) => ({ keys: toDraft(keys, form.keys) }));
}

/** If the page has sign-in settings already, it asks, naming both pools. */
function applySignIn({ signIn }: SharedSettings): void {
  if (signIn === undefined) return;
  sessionStore.setState({ question: { config: signIn, source: "link" } });
  if (sessionStore.getState().choice === undefined) void acceptQuestion();
}
