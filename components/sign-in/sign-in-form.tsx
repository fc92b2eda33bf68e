"use client";

import { type FormEvent, useState } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/text-field";
import { useText } from "@/state/language/use-text";
import { signIn } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";
import { signInPreferencesStore } from "@/state/sign-in/sign-in-preferences-store";

export function SignInForm() {
  const text = useText();
  const { phase, choice, username: known } = useStore(sessionStore);
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState("");
  const { keepSignedIn } = useStore(signInPreferencesStore);
  const busy = phase === "signing-in";

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    // A wrong password stays for correction; a correct one is cleared immediately.
    const signedIn = await signIn({ username: username.trim(), password, keepSignedIn });
    if (signedIn) setPassword("");
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <p className="text-ink-soft">{text.signIn.why}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={text.signIn.username}
          value={username}
          onValueChange={setUsername}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <TextField
          label={text.signIn.password}
          type="password"
          value={password}
          onValueChange={setPassword}
          autoComplete="current-password"
          required
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="primary" disabled={busy}>
          {busy ? text.signIn.submitting : text.signIn.submit}
        </Button>
        <Checkbox
          label={text.signIn.keepSignedIn}
          checked={keepSignedIn}
          onCheckedChange={(checked) => signInPreferencesStore.setState({ keepSignedIn: checked })}
        />
        {choice !== undefined && (
          <span className="text-xs break-all text-ink-soft">
            {text.signIn.pool(choice.config.userPoolId)}
          </span>
        )}
      </div>
    </form>
  );
}
