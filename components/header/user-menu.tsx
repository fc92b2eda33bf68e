"use client";

import { LogOut } from "lucide-react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { useText } from "@/state/language/use-text";
import { signOut } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";

/** Who is signed in, and the way out. */
export function UserMenu() {
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
