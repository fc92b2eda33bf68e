"use client";

import { type FormEvent, useState } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { useText } from "@/state/language/use-text";
import { completeNewPassword } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";

/** The first sign-in of an invited user: replaces the temporary password. */
export function NewPasswordForm() {
  const text = useText();
  const required = useStore(sessionStore, (state) => state.newPassword?.requiredAttributes ?? []);
  const [password, setPassword] = useState("");
  const [attributes, setAttributes] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    await completeNewPassword(password, attributes);
    setBusy(false);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <div>
        <h3 className="font-semibold">{text.signIn.newPasswordTitle}</h3>
        <p className="text-ink-soft">{text.signIn.newPasswordWhy}</p>
      </div>
      <TextField
        label={text.signIn.newPassword}
        type="password"
        value={password}
        onValueChange={setPassword}
        autoComplete="new-password"
        required
      />
      {required.map((name) => (
        <TextField
          key={name}
          label={text.signIn.attribute(name)}
          value={attributes[name] ?? ""}
          onValueChange={(value) => setAttributes({ ...attributes, [name]: value })}
          required
        />
      ))}
      <Button type="submit" look="primary" disabled={busy} className="self-start">
        {text.signIn.newPasswordSubmit}
      </Button>
    </form>
  );
}
