"use client";

import { useState } from "react";
import { useText } from "@/components/language/use-text";
import { Button } from "@/components/ui/button";

interface CopyBlockProps {
  /** What the text is, for the button's name. */
  readonly label: string;
  readonly text: string;
}

/** Text to paste elsewhere. */
export function CopyBlock({ label, text }: CopyBlockProps) {
  const say = useText().setup;
  const [outcome, setOutcome] = useState<"copied" | "failed">();
  const copy = async () => {
    // Browsers give no clipboard to pages that came over plain HTTP from another machine.
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setOutcome(copied === true ? "copied" : "failed");
  };
  return (
    <div className="flex flex-col gap-1.5 rounded-control border border-line bg-sunken p-2">
      <pre className="font-mono text-xs leading-relaxed wrap-anywhere whitespace-pre-wrap">{text}</pre>
      <div className="sticky bottom-0 flex items-center gap-2 bg-sunken py-1">
        <Button aria-label={say.copyOf(label)} onClick={copy}>
          {say.copy}
        </Button>
        <span role="status" className="text-xs text-ink-soft">
          {outcome === undefined ? "" : say[outcome]}
        </span>
      </div>
    </div>
  );
}
