import { type ChosenSignIn, chooseSignIn, type SignInChoice } from "@/lib/config/choose-sign-in";
import {
  type Deployment,
  loadDeployment,
  type SignInConfig,
  signInConfigSchema,
} from "@/lib/config/deployment";
import { parseKdgLink } from "@/lib/config/kdg-link";
import { z } from "@/lib/zod";
import { notice, noticeOrThrow } from "@/state/notice/notice-store";
import { type PersistedStore, persistStore } from "@/state/persistence/persist-store";
import { type SignInPreferences, signInPreferencesStore } from "@/state/sign-in/sign-in-preferences-store";

const CONFIG_URL = `${process.env.NEXT_PUBLIC_BASE_PATH}/config.json`;

/** The sign-in settings from config.json, the link and an earlier visit, and the endpoint from config.json. */
export async function readSignIn(): Promise<{ chosen: ChosenSignIn; endpoint: string | undefined }> {
  const deployment = await loadDeploymentOrNotice();
  const { remembered } = readPreferences();
  const chosen = chooseSignIn({ deployment, link: parseLinkOrNotice(), remembered });
  if (chosen.problem !== undefined) notice(chosen.problem);
  return { chosen, endpoint: deployment.endpoint };
}

/** @param deployed the deployment's settings at the time of the choice */
export function rememberSignIn({ config, source }: SignInChoice, deployed: SignInConfig | undefined): void {
  const origin = deployed === undefined ? {} : { deployed };
  saveRemembered(source === "deployment" ? undefined : { config, source, ...origin });
}

export function forgetSignIn(): void {
  saveRemembered(undefined);
}

const preferencesSchema: z.ZodType<SignInPreferences> = z.object({
  remembered: z
    .object({
      config: signInConfigSchema,
      source: z.enum(["link", "settings"]),
      deployed: signInConfigSchema.optional(),
    })
    .optional(),
  keepSignedIn: z.boolean(),
});

let persisted: PersistedStore | undefined;

function readPreferences(): SignInPreferences {
  if (persisted !== undefined) persisted.reload();
  persisted ??= persistStore(signInPreferencesStore, {
    name: "headwater.sign-in",
    schema: preferencesSchema,
    select: (state) => state,
    restore: (preferences) => signInPreferencesStore.setState(preferences, true),
  });
  return signInPreferencesStore.getState();
}

function saveRemembered(remembered: SignInPreferences["remembered"]): void {
  signInPreferencesStore.setState({ remembered });
  persisted?.flush();
}

async function loadDeploymentOrNotice(): Promise<Deployment> {
  try {
    return await loadDeployment(CONFIG_URL);
  } catch (error) {
    noticeOrThrow(error);
    return {};
  }
}

function parseLinkOrNotice(): SignInConfig | undefined {
  try {
    return parseKdgLink(location.search);
  } catch (error) {
    noticeOrThrow(error);
    return undefined;
  }
}
