import type { Session, SignInRequest, SignInStep } from "@/lib/aws/session";
import { systemClock } from "@/lib/clock";
import type { SignInChoice } from "@/lib/config/choose-sign-in";
import type { SignInConfig } from "@/lib/config/deployment";
import { HeadwaterError } from "@/lib/errors";
import { type IsLatest, latest } from "@/lib/latest";
import { loadPart } from "@/state/notice/load-part";
import { notice } from "@/state/notice/notice-store";
import { type SessionState, sessionStore } from "@/state/sign-in/session-store";

const startUse = latest();
/** The session with the user pool in use. Answers of an earlier pool are discarded. */
let current: { readonly session: Session; readonly isLatest: IsLatest } | undefined;

const set = (change: Partial<SessionState>): void => sessionStore.setState(change);

/** Reads the configuration and the link, and takes up an earlier visit's session. */
export function startSession(): Promise<void> {
  return orTold(async () => {
    set({ problem: undefined });
    const { readSignIn } = await signInSources();
    const { chosen, endpoint } = await readSignIn();
    set({ question: chosen.question, deployed: chosen.deployed, endpoint });
    if (chosen.inUse?.source === "link") await remember(chosen.inUse);
    await use(chosen.inUse);
  });
}

/** @returns whether somebody is signed in now, or the pool wants a new password */
export async function signIn(request: SignInRequest): Promise<boolean> {
  const used = current;
  if (used === undefined) return false;
  set({ phase: "signing-in", problem: undefined, username: request.username });
  return follow(used, () => used.session.signIn(request), "signed-out");
}

export async function completeNewPassword(
  newPassword: string,
  attributes: Readonly<Record<string, string>>,
): Promise<void> {
  const step = sessionStore.getState().newPassword;
  if (step === undefined || current === undefined) return;
  set({ problem: undefined });
  await follow(current, () => step.complete(newPassword, attributes), "new-password");
}

export async function signOut(): Promise<void> {
  set({ phase: "signed-out", connection: undefined, username: "", problem: undefined });
  await current?.session.signOut();
}

/** The refresh token is not good any more: the page asks to sign in again, and keeps everything else. */
export function sessionHasEnded(problem: HeadwaterError): void {
  set({ phase: "signed-out", connection: undefined, problem });
}

export function saveSettings(config: SignInConfig): Promise<void> {
  return orTold(async () => {
    const choice: SignInChoice = { config, source: "settings" };
    await remember(choice);
    await use(choice);
  });
}

/** Back to what config.json says. */
export function resetSettings(): Promise<void> {
  return orTold(async () => {
    (await signInSources()).forgetSignIn();
    const { deployed } = sessionStore.getState();
    await use(deployed === undefined ? undefined : { config: deployed, source: "deployment" });
  });
}

export function acceptQuestion(): Promise<void> {
  return orTold(async () => {
    const { question } = sessionStore.getState();
    if (question === undefined) return;
    set({ question: undefined });
    await remember(question);
    await use(question);
  });
}

export async function declineQuestion(): Promise<void> {
  set({ question: undefined });
  const { choice } = sessionStore.getState();
  if (choice !== undefined) await remember(choice);
}

/** Trouble on the way to a form is told where the form would be; starting again mends it. */
async function orTold(steps: () => Promise<void>): Promise<void> {
  try {
    await steps();
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    set({ phase: "starting", problem: error });
  }
}

async function use(choice: SignInChoice | undefined): Promise<void> {
  const isLatest = startUse();
  current = undefined;
  set({ choice, connection: undefined, username: "", newPassword: undefined, problem: undefined });
  if (choice === undefined) return set({ phase: "unconfigured" });
  set({ phase: "starting" });
  const { openSession } = await loadPart(() => import("@/lib/aws/open-session"));
  const { endpoint } = sessionStore.getState();
  if (!isLatest()) return;
  const session = openSession({ config: choice.config, endpoint, clock: systemClock });
  current = { session, isLatest };
  const user = await session.restore();
  if (!isLatest()) return;
  if (user === undefined) set({ phase: "signed-out" });
  else set({ phase: "signed-in", username: user.username, connection: session.connection });
}

/** Takes the step that signing in is at; on trouble the form is there again, with the reason. */
async function follow(
  { session, isLatest }: NonNullable<typeof current>,
  next: () => Promise<SignInStep>,
  onTrouble: SessionState["phase"],
): Promise<boolean> {
  try {
    const step = await next();
    if (!isLatest()) return false;
    if (step.kind === "new-password") {
      set({ phase: "new-password", newPassword: step });
      return true;
    }
    if (step.notKept !== undefined) notice(step.notKept);
    const { username } = step.user;
    set({
      phase: "signed-in",
      username,
      newPassword: undefined,
      connection: (region) => session.connection(region),
    });
    return true;
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    if (isLatest()) set({ phase: onTrouble, problem: error });
    return false;
  }
}

/** They come with the schemas, which the page can do without until it has been shown. */
const signInSources = () => loadPart(() => import("@/state/sign-in/sign-in-sources"));

async function remember(choice: SignInChoice): Promise<void> {
  const { rememberSignIn } = await signInSources();
  rememberSignIn(choice, sessionStore.getState().deployed);
}
