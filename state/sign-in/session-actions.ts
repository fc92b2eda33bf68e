import type { Session, SignInRequest, SignInStep } from "@/lib/aws/session";
import { systemClock } from "@/lib/clock";
import type { SignInChoice } from "@/lib/config/choose-sign-in";
import type { SignInConfig } from "@/lib/config/deployment";
import { HeadwaterError } from "@/lib/errors";
import { type IsLatest, latest } from "@/lib/latest";
import type { Command } from "@/state/commands/command-store";
import { loadPart } from "@/state/notice/load-part";
import { notice } from "@/state/notice/notice-store";
import { type SessionState, sessionStore } from "@/state/sign-in/session-store";

const startUse = latest();
/** The session with the user pool in use. Answers of an earlier pool are discarded. */
let current: { readonly session: Session; readonly isLatest: IsLatest } | undefined;

const set = (change: Partial<SessionState>): void => sessionStore.setState(change);

/** Reads the configuration and the link, and resumes the session of an earlier visit. */
export function startSession(): Promise<void> {
  return orShowProblem(async () => {
    set({ problem: undefined });
    const { readSignIn } = await loadSignInSources();
    const { chosen, endpoint } = await readSignIn();
    set({ question: chosen.question, deployed: chosen.deployed, endpoint });
    if (chosen.inUse?.source === "link") await remember(chosen.inUse);
    await openChoice(chosen.inUse);
  });
}

/** @returns true if the user is signed in, or the pool requires a new password */
export async function signIn(request: SignInRequest): Promise<boolean> {
  const used = current;
  if (used === undefined) return false;
  set({ phase: "signing-in", problem: undefined, username: request.username });
  return takeStep(used, () => used.session.signIn(request), "signed-out");
}

export async function completeNewPassword(
  newPassword: string,
  attributes: Readonly<Record<string, string>>,
): Promise<void> {
  const step = sessionStore.getState().newPassword;
  if (step === undefined || current === undefined) return;
  set({ problem: undefined });
  await takeStep(current, () => step.complete(newPassword, attributes), "new-password");
}

export async function signOut(): Promise<void> {
  set({ phase: "signed-out", connection: undefined, username: "", problem: undefined });
  await current?.session.signOut();
}

/** Handles an expired refresh token: the page asks the user to sign in again, and everything else stays. */
export function endSession(problem: HeadwaterError): void {
  set({ phase: "signed-out", connection: undefined, problem });
}

export function saveSettings(config: SignInConfig): Promise<void> {
  return orShowProblem(async () => {
    const choice: SignInChoice = { config, source: "settings" };
    await remember(choice);
    await openChoice(choice);
  });
}

/** Returns to the settings in config.json. */
export function resetSettings(): Promise<void> {
  return orShowProblem(async () => {
    (await loadSignInSources()).forgetSignIn();
    const { deployed } = sessionStore.getState();
    await openChoice(deployed === undefined ? undefined : { config: deployed, source: "deployment" });
  });
}

export function acceptQuestion(): Promise<void> {
  return orShowProblem(async () => {
    const { question } = sessionStore.getState();
    if (question === undefined) return;
    set({ question: undefined });
    await remember(question);
    await openChoice(question);
  });
}

export async function declineQuestion(): Promise<void> {
  set({ question: undefined });
  const { choice } = sessionStore.getState();
  if (choice !== undefined) await remember(choice);
}

/** Shows an error in place of the sign-in form, with a button that starts again. */
async function orShowProblem(steps: () => Promise<void>): Promise<void> {
  try {
    await steps();
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    set({ phase: "starting", problem: error });
  }
}

async function openChoice(choice: SignInChoice | undefined): Promise<void> {
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

/** Runs a step of signing in. If it fails, the form is shown again with the reason. */
async function takeStep(
  { session, isLatest }: NonNullable<typeof current>,
  next: () => Promise<SignInStep>,
  failurePhase: SessionState["phase"],
): Promise<boolean> {
  try {
    const step = await next();
    if (!isLatest()) return false;
    if (step.kind === "new-password") {
      set({ phase: "new-password", newPassword: step });
      return true;
    }
    if (step.notStored !== undefined) notice(step.notStored);
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
    if (isLatest()) set({ phase: failurePhase, problem: error });
    return false;
  }
}

/** They need the schemas, which are not part of the first load. */
const loadSignInSources = () => loadPart(() => import("@/state/sign-in/sign-in-sources"));

async function remember(choice: SignInChoice): Promise<void> {
  const { rememberSignIn } = await loadSignInSources();
  rememberSignIn(choice, sessionStore.getState().deployed);
}

export const sessionCommands = (openSettings: () => void): readonly Command[] => [
  {
    id: "page.settings",
    group: "page",
    name: (text) => text.commands.settings,
    run: openSettings,
  },
  {
    id: "page.sign-out",
    group: "page",
    name: (text) => text.commands.signOut,
    enabled: () => sessionStore.getState().phase === "signed-in",
    run: () => void signOut(),
  },
];
