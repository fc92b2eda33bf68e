"use client";

import { Copy } from "lucide-react";
import { CopyButton } from "@/components/ui/copy-button";
import { useText } from "@/state/language/use-text";

interface CopyBlockProps {
  /** Names the text, for the button's label. */
  readonly label: string;
  readonly text: string;
}

/** Text to copy. The button is above it, because the text can be longer than the window. */
export function CopyBlock({ label, text }: CopyBlockProps) {
  const say = useText().setup;
  return (
    <div className="rounded-control border border-line bg-sunken">
      <div className="flex flex-wrap items-center gap-x-2 border-b border-line py-0.5 pr-1 pl-3">
        <span className="mr-auto text-xs text-ink-soft first-letter:uppercase">{label}</span>
        <CopyButton
          look="quiet"
          size="small"
          aria-label={say.copyLabel(label)}
          text={text}
          copied={say.copied}
          failed={say.failed}
        >
          <Copy aria-hidden className="size-3.5" />
          {say.copy}
        </CopyButton>
      </div>
      <pre className="p-3 font-mono text-xs leading-relaxed wrap-anywhere whitespace-pre-wrap">{text}</pre>
    </div>
  );
}
