import { type ChosenSignIn, chooseSignIn, type SignInChoice } from "@/lib/config/choose-sign-in";
import type { Deployment, SignInConfig } from "@/lib/config/deployment";
import { readKdgLink } from "@/lib/config/kdg-link";
import { loadDeployment } from "@/lib/config/load-deployment";
import { storedSignIn } from "@/lib/storage/stored-sign-in";
import { notice, noticeOrThrow } from "@/state/notice/notice-store";

const CONFIG_URL = `${process.env.NEXT_PUBLIC_BASE_PATH}/config.json`;

/** Where to sign in, by config.json, the link and an earlier visit; and the endpoint that config.json names. */
export async function readSignIn(): Promise<{ chosen: ChosenSignIn; endpoint: string | undefined }> {
  const deployment = await deploymentOrNone();
  const stored = storedSignIn.read();
  if (stored.problem !== undefined) notice(stored.problem);
  const chosen = chooseSignIn({ deployment, link: linkOrNone(), remembered: stored.value });
  if (chosen.problem !== undefined) notice(chosen.problem);
  return { chosen, endpoint: deployment.endpoint };
}

/** @param deployed what config.json said when this was chosen */
export function rememberSignIn({ config, source }: SignInChoice, deployed: SignInConfig | undefined): void {
  const problem =
    source === "deployment"
      ? storedSignIn.forget()
      : storedSignIn.write({ config, source, ...(deployed === undefined ? {} : { deployed }) });
  if (problem !== undefined) notice(problem);
}

export function forgetSignIn(): void {
  const problem = storedSignIn.forget();
  if (problem !== undefined) notice(problem);
}

async function deploymentOrNone(): Promise<Deployment> {
  try {
    return await loadDeployment(CONFIG_URL);
  } catch (error) {
    noticeOrThrow(error);
    return {};
  }
}

function linkOrNone(): SignInConfig | undefined {
  try {
    return readKdgLink(location.search);
  } catch (error) {
    noticeOrThrow(error);
    return undefined;
  }
}
