"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useStore } from "zustand";
import { ToldProblem } from "@/components/language/told-problem";
import { useText } from "@/components/language/use-text";
import { sessionStore } from "@/components/sign-in/session-store";
import { settingsStore } from "@/components/sign-in/settings-store";
import { Button } from "@/components/ui/button";
import { Loading } from "@/components/ui/loading";
import { LoadingPart } from "@/components/ui/loading-part";

/** Nobody knows yet whether it is needed while the page is shown first. */
const SignInForm = dynamic(async () => (await import("@/components/sign-in/sign-in-form")).SignInForm, {
  ssr: false,
  loading: () => <LoadingPart />,
});

/** Asked for once in the life of a user. */
const NewPasswordForm = dynamic(
  async () => (await import("@/components/sign-in/new-password-form")).NewPasswordForm,
  { ssr: false, loading: () => <LoadingPart /> },
);

/** What stands where a destination will be while nobody is signed in. */
export function SignInPanel() {
  const text = useText();
  const { phase, problem } = useStore(sessionStore);
  if (phase === "starting") return <Loading>{text.loading}</Loading>;
  return (
    <div className="flex flex-col gap-3">
      {problem !== undefined && <ToldProblem problem={problem} />}
      {phase === "unconfigured" && (
        <>
          <p className="font-medium">{text.settings.none}</p>
          <p className="text-ink-soft">{text.settings.noneHint}</p>
          <div className="flex flex-wrap items-center gap-4">
            <Button onClick={() => settingsStore.setState({ open: true })}>{text.settings.open}</Button>
            <Link href="/setup/" className="font-medium text-accent underline underline-offset-4">
              {text.setup.open}
            </Link>
          </div>
        </>
      )}
      {(phase === "signed-out" || phase === "signing-in") && <SignInForm />}
      {phase === "new-password" && <NewPasswordForm />}
    </div>
  );
}
