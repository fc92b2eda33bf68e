"use client";

import { type FormEvent, useState } from "react";
import { useStore } from "zustand";
import type { OpenedDialogProps } from "@/components/dialogs/dialog-store";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SiteLink, textLinkClass } from "@/components/ui/link";
import { TextField } from "@/components/ui/text-field";
import { type SignInConfig, signInConfigSchema } from "@/lib/config/deployment";
import type { ErrorIssue } from "@/lib/errors";
import { toIssues } from "@/lib/issues";
import { useText } from "@/state/language/use-text";
import { resetSettings, saveSettings } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";

const FIELDS = ["region", "userPoolId", "userPoolClientId", "identityPoolId"] as const;
const EXAMPLES: Readonly<Record<keyof SignInConfig, string>> = {
  region: "us-east-1",
  userPoolId: "us-east-1_AbCdEfGhI",
  userPoolClientId: "1h57kf5cpq17m0eml12example",
  identityPoolId: "us-east-1:1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d",
};

/** The sign-in settings, for people without a `config.json` and without a link. */
export function SettingsDialog({ open, onClose }: OpenedDialogProps) {
  const text = useText();
  return (
    <Dialog open={open} onClose={onClose} title={text.settings.title}>
      <SettingsForm onDone={onClose} />
    </Dialog>
  );
}

function SettingsForm({ onDone }: { readonly onDone: () => void }) {
  const text = useText();
  const choice = useStore(sessionStore, (state) => state.choice);
  const source = choice?.source;
  const [values, setValues] = useState<Readonly<Record<keyof SignInConfig, string>>>({
    region: "",
    userPoolId: "",
    userPoolClientId: "",
    identityPoolId: "",
    ...choice?.config,
  });
  const [issues, setIssues] = useState<Partial<Record<keyof SignInConfig, ErrorIssue>>>({});

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = signInConfigSchema.safeParse(trimmed(values));
    if (!parsed.success) {
      return setIssues(Object.fromEntries(toIssues(parsed.error).map((issue) => [issue.path, issue])));
    }
    onDone();
    await saveSettings(parsed.data);
  };
  const origins = {
    deployment: text.settings.fromDeployment,
    link: text.settings.fromLink,
    settings: text.settings.fromSettings,
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3">
      {source !== undefined && <p className="text-ink-soft">{origins[source]}</p>}
      <SiteLink href="/setup/" onClick={onDone} className={`self-start ${textLinkClass}`}>
        {text.setup.open}
      </SiteLink>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={text.settings[field]}
          value={values[field]}
          onValueChange={(value) => setValues({ ...values, [field]: value })}
          error={issues[field] === undefined ? undefined : text.localizeIssue(issues[field])}
          placeholder={EXAMPLES[field]}
          autoComplete="off"
          spellCheck={false}
          isCode
        />
      ))}
      <div className="mt-2 flex flex-wrap justify-end gap-2">
        {source !== undefined && source !== "deployment" && (
          <Button
            look="quiet"
            className="mr-auto"
            onClick={() => {
              onDone();
              void resetSettings();
            }}
          >
            {text.settings.reset}
          </Button>
        )}
        <Button onClick={onDone}>{text.settings.cancel}</Button>
        <Button type="submit" look="primary">
          {text.settings.save}
        </Button>
      </div>
    </form>
  );
}

function trimmed(values: Readonly<Record<keyof SignInConfig, string>>): Record<string, string> {
  return Object.fromEntries(FIELDS.map((field) => [field, values[field].trim()]));
}
