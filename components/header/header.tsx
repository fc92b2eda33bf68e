"use client";

import { Settings } from "lucide-react";
import { useStore } from "zustand";
import { destinationOf, destinationStore } from "@/components/destination/destination-store";
import { HeaderBar } from "@/components/header/header-bar";
import { HeaderLink } from "@/components/header/header-link";
import { Mark } from "@/components/header/mark";
import { UserMenu } from "@/components/header/user-menu";
import { useText } from "@/components/language/use-text";
import { openSettings } from "@/components/sign-in/open-settings";
import { IconButton } from "@/components/ui/icon-button";

/** The workbench's header: name, destination at a glance, who is signed in, help and settings. */
export function Header() {
  const text = useText();
  const brand = (
    <h1 className="flex items-center gap-2.5 text-base font-semibold tracking-tight">
      <Mark className="size-7" />
      {text.product}
    </h1>
  );
  return (
    <HeaderBar brand={brand} glance={<DestinationAtAGlance />}>
      <UserMenu />
      <HeaderLink href="/help/">{text.help.open}</HeaderLink>
      <IconButton
        label={text.settings.open}
        icon={<Settings aria-hidden className="size-4.5" />}
        onClick={openSettings}
      />
    </HeaderBar>
  );
}

function DestinationAtAGlance() {
  const text = useText();
  const state = useStore(destinationStore);
  const destination = destinationOf(state);
  if (destination === undefined)
    return <p className="hidden min-w-0 truncate text-ink-soft md:block">{text.tagline}</p>;
  return (
    <p className="order-last w-full min-w-0 truncate text-xs text-ink-soft md:order-none md:w-auto md:flex-1 md:text-sm">
      {text.destination[destination.kind]} · {destination.region} · {destination.name}
    </p>
  );
}
