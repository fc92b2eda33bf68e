"use client";

import { LogOut, Settings } from "lucide-react";
import { useStore } from "zustand";
import { Brand } from "@/components/header/brand";
import { HeaderBar } from "@/components/header/header-bar";
import { HeaderLink } from "@/components/header/header-link";
import { openHelp } from "@/components/help/open-help";
import { openSettings } from "@/components/sign-in/open-settings";
import { Button, IconButton } from "@/components/ui/button";
import { destinationStore, toDestination } from "@/state/destination/destination-store";
import { useText } from "@/state/language/use-text";
import { signOut } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";

/** The workbench's header: name, destination, user, Help and Settings. */
export function Header() {
  const text = useText();
  const brand = (
    <h1>
      <Brand />
    </h1>
  );
  return (
    <HeaderBar brand={brand} glance={<DestinationAtAGlance />}>
      <UserMenu />
      {/* A link, so that it can be opened in a new tab; a plain click opens Help on the workbench. */}
      <HeaderLink
        href="/help/"
        onNavigate={(event) => {
          event.preventDefault();
          openHelp();
        }}
      >
        {text.help.open}
      </HeaderLink>
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
  const { phase, username } = useStore(sessionStore);
  const destination = toDestination(state);
  if (destination === undefined)
    return <p className="hidden min-w-0 truncate text-ink-soft md:block">{text.tagline}</p>;
  return (
    <p className="order-last w-full min-w-0 truncate text-xs text-ink-soft md:order-none md:w-auto md:flex-1 md:text-sm">
      {/* On a phone there is no room for it next to the other controls. */}
      {phase === "signed-in" && <span className="sm:hidden">{username} · </span>}
      {text.destination[destination.kind]} · {destination.region} · {destination.name}
    </p>
  );
}

/** The signed-in user and Sign out. */
function UserMenu() {
  const text = useText();
  const { phase, username } = useStore(sessionStore);
  if (phase !== "signed-in") return null;
  return (
    <>
      <span
        className="max-w-48 truncate px-1 text-ink-soft max-sm:hidden"
        title={text.signIn.signedInAs(username)}
      >
        {username}
      </span>
      <Button look="quiet" onClick={() => void signOut()} title={text.signIn.signOut} size="narrow">
        <LogOut aria-hidden className="size-4.5 sm:hidden" />
        <span className="max-sm:sr-only">{text.signIn.signOut}</span>
      </Button>
    </>
  );
}
