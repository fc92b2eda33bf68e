"use client";

import { useText } from "@/components/language/use-text";
import { CopyButton } from "@/components/ui/copy-button";

interface CopyBlockProps {
  /** What the text is, for the button's name. */
  readonly label: string;
  readonly text: string;
}

/** Text to paste elsewhere. */
export function CopyBlock({ label, text }: CopyBlockProps) {
  const say = useText().setup;
  return (
    <div className="flex flex-col gap-1.5 rounded-control border border-line bg-sunken p-2">
      <pre className="font-mono text-xs leading-relaxed wrap-anywhere whitespace-pre-wrap">{text}</pre>
      <div className="sticky bottom-0 flex items-center gap-2 bg-sunken py-1">
        <CopyButton aria-label={say.copyOf(label)} text={text} copied={say.copied} failed={say.failed}>
          {say.copy}
        </CopyButton>
      </div>
    </div>
  );
}
