"use client";

import { Keyboard } from "lucide-react";
import type { ReactNode } from "react";
import { openShortcuts } from "@/components/commands/command-dialogs";
import { LanguageChoice } from "@/components/header/language-choice";
import { ThemeButton } from "@/components/header/theme-button";
import { IconButton } from "@/components/ui/button";
import { useText } from "@/state/language/use-text";

interface HeaderBarProps {
  /** The product name: the heading of the workbench, a link to it elsewhere. */
  readonly brand: ReactNode;
  /** Shown after the name. */
  readonly glance?: ReactNode;
  /** Shown before the controls that every page has. */
  readonly children?: ReactNode;
}

/** The header of every page, with the controls that every page has. */
export function HeaderBar({ brand, glance, children }: HeaderBarProps) {
  const text = useText();
  return (
    <header className="border-b border-line bg-surface">
      <SkipLink />
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 gap-y-1 sm:gap-x-4 px-3 py-2 sm:px-4">
        {brand}
        {glance}
        <div className="ml-auto flex items-center sm:gap-1">
          {children}
          <IconButton
            label={text.commands.shortcuts}
            icon={<Keyboard aria-hidden className="size-4.5" />}
            onClick={openShortcuts}
            // Hidden where a keyboard is unlikely: the other controls need the room.
            className="max-sm:hidden"
          />
          <LanguageChoice />
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}

/** The first stop of the Tab key: skips the header. */
function SkipLink() {
  const text = useText();
  return (
    <a
      href="#main"
      className="sr-only rounded-control bg-accent px-3.5 py-1.5 font-medium text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
    >
      {text.header.skip}
    </a>
  );
}
