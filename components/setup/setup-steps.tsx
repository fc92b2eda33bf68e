"use client";

import { type ReactNode, useId, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { DestinationFields } from "@/components/destination/lazy-destination-fields";
import { commandLines } from "@/components/setup/command-lines";
import { CopyBlock } from "@/components/setup/copy-block";
import { openSettings } from "@/components/sign-in/open-settings";
import { SignInPanel } from "@/components/sign-in/sign-in-panel";
import { Button } from "@/components/ui/button";
import { ExternalLink } from "@/components/ui/external-link";
import { textLinkClass } from "@/components/ui/link";
import { getNewStackConsoleLink, getStacksConsoleLink } from "@/lib/aws/console-links";
import { destinationStore } from "@/state/destination/destination-store";
import { useText } from "@/state/language/use-text";
import { sessionStore } from "@/state/sign-in/session-store";

const DEFAULT_REGION = "us-east-1";
const BASE = process.env.NEXT_PUBLIC_BASE_PATH;
const never = () => () => undefined;

/** The address of this site, with a trailing slash; unknown at build time. */
function useSite(): string {
  return useSyncExternalStore(
    never,
    () => `${location.origin}${BASE}/`,
    () => "https://example.org/",
  );
}

/** The setup steps, in the console or on the command line. */
export function SetupSteps() {
  const { setup: text, loading } = useText();
  const started = useStore(sessionStore, (state) => state.phase !== "starting");
  const region = useStore(destinationStore, (state) => state.region) || DEFAULT_REGION;
  const signedIn = useStore(sessionStore, (state) => state.connection !== undefined);
  const endpoint = useStore(sessionStore, (state) => state.endpoint);
  const lines = commandLines(region, useSite());
  const newStack = <ExternalLink href={getNewStackConsoleLink(region)}>{text.newStack(region)}</ExternalLink>;
  return (
    <ol className="flex flex-col gap-4">
      {endpoint !== undefined && (
        <li className="rounded-control bg-warning-soft px-3 py-2.5">{text.otherEndpoint(endpoint)}</li>
      )}
      <SetupStep number={1} title={text.where.title} why={text.where.why}>
        {/* Prerendered fields would have style attributes, which the Content-Security-Policy blocks. */}
        {started ? <DestinationFields disabled={false} /> : <p className="text-ink-soft">{loading}</p>}
      </SetupStep>
      <SetupStep number={2} title={text.workshop.title} why={text.workshop.why}>
        <Links template="workshop.yaml" console={newStack} />
        <CopyBlock label={text.workshop.commandsName} text={lines.workshop} />
      </SetupStep>
      <SetupStep number={3} title={text.pool.title} why={text.pool.why}>
        <Links template="sign-in.yaml" console={newStack} />
        <CopyBlock label={text.pool.commandsName} text={lines.signIn} />
      </SetupStep>
      <SetupStep number={4} title={text.config.title} why={text.config.why}>
        <p className="flex flex-wrap items-center gap-3">
          <ExternalLink href={getStacksConsoleLink(region)}>{text.outputs(region)}</ExternalLink>
          <Button onClick={openSettings}>{text.config.enter}</Button>
        </p>
        <CopyBlock label={text.config.commandsName} text={lines.config} />
        <CopyBlock label={text.config.linkCommandName} text={lines.link} />
      </SetupStep>
      <SetupStep number={5} title={text.enter.title} why={signedIn ? text.enter.done : text.enter.why}>
        {!signedIn && <SignInPanel />}
      </SetupStep>
    </ol>
  );
}

function Links({ template, console }: { readonly template: string; readonly console: ReactNode }) {
  const text = useText().setup;
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1">
      <a href={`${BASE}/cloudformation/${template}`} download className={textLinkClass}>
        {text.download(template)}
      </a>
      {console}
    </p>
  );
}

interface SetupStepProps {
  readonly number: number;
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
}

/** A step and its requirements. */
function SetupStep({ number, title, why, children }: SetupStepProps) {
  const id = useId();
  return (
    <li
      aria-labelledby={id}
      className="flex flex-col gap-3 rounded-panel border border-line bg-surface p-4 shadow-panel"
    >
      <h2 id={id} className="flex items-center gap-2 font-semibold">
        <span
          aria-hidden
          className="inline-flex size-6 items-center justify-center rounded-full bg-accent-soft text-xs text-accent"
        >
          {number}
        </span>
        {title}
      </h2>
      <p className="max-w-prose text-ink-soft">{why}</p>
      {children}
    </li>
  );
}
