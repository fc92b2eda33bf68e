"use client";

import { Settings } from "lucide-react";
import Link from "next/link";
import { useStore } from "zustand";
import { destinationOf, destinationStore } from "@/components/destination/destination-store";
import { Mark } from "@/components/header/mark";
import { UserMenu } from "@/components/header/user-menu";
import { LanguageChoice } from "@/components/language/language-choice";
import { useText } from "@/components/language/use-text";
import { settingsStore } from "@/components/sign-in/settings-store";
import { ThemeButton } from "@/components/theme/theme-button";
import { IconButton } from "@/components/ui/icon-button";

/** Name, destination at a glance, who is signed in, theme and settings. */
export function Header() {
  const text = useText();
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex max-w-[120rem] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-6">
        <h1 className="flex items-center gap-2.5 text-base font-semibold tracking-tight">
          <Mark className="size-7" />
          {text.product}
        </h1>
        <DestinationAtAGlance />
        <div className="ml-auto flex items-center gap-1">
          <UserMenu />
          <Link
            href="/help/"
            className="inline-flex min-h-9 items-center rounded-control px-2.5 font-medium text-ink-soft hover:bg-hover hover:text-ink"
          >
            {text.help.open}
          </Link>
          <LanguageChoice />
          <ThemeButton />
          <IconButton
            label={text.settings.open}
            icon={<Settings aria-hidden className="size-4.5" />}
            onClick={() => settingsStore.setState({ open: true })}
          />
        </div>
      </div>
    </header>
  );
}

function DestinationAtAGlance() {
  const text = useText();
  const state = useStore(destinationStore);
  const destination = destinationOf(state);
  return (
    <p className="hidden min-w-0 truncate text-ink-soft md:block">
      {destination === undefined
        ? text.tagline
        : `${text.destination[destination.kind]} · ${destination.region} · ${destination.name}`}
    </p>
  );
}
