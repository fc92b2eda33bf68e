"use client";

import { useStore } from "zustand";
import { openSettings } from "@/components/sign-in/open-settings";
import { Button } from "@/components/ui/button";
import { lazyPart } from "@/components/ui/lazy-part";
import { SiteLink, textLinkClass } from "@/components/ui/link";
import { Loading } from "@/components/ui/loading";
import { LocalizedProblem, PartProblem } from "@/components/ui/problem";
import { useText } from "@/state/language/use-text";
import { startSession } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";

/** Loaded late: at first it is unknown whether someone must sign in. */
const SignInForm = lazyPart(async () => (await import("@/components/sign-in/sign-in-form")).SignInForm);

/** Loaded late: each user needs it once. */
const NewPasswordForm = lazyPart(
  async () => (await import("@/components/sign-in/new-password-form")).NewPasswordForm,
);

/** Replaces the destination while nobody is signed in. */
export function SignInPanel() {
  const text = useText();
  const { phase, problem } = useStore(sessionStore);
  if (phase === "starting") {
    if (problem === undefined) return <Loading>{text.loading}</Loading>;
    return <PartProblem problem={problem} onRetry={() => void startSession()} />;
  }
  return (
    <div className="flex flex-col gap-3">
      {problem !== undefined && <LocalizedProblem problem={problem} />}
      {phase === "unconfigured" && (
        <>
          <p className="font-medium">{text.settings.none}</p>
          <p className="text-ink-soft">{text.settings.noneHint}</p>
          <div className="flex flex-wrap items-center gap-4">
            <Button onClick={openSettings}>{text.settings.open}</Button>
            <SiteLink href="/setup/" className={textLinkClass}>
              {text.setup.open}
            </SiteLink>
          </div>
        </>
      )}
      {(phase === "signed-out" || phase === "signing-in") && <SignInForm />}
      {phase === "new-password" && <NewPasswordForm />}
    </div>
  );
}
