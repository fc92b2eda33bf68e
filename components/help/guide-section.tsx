import type { ReactNode } from "react";
import type { GuideText, GuideSection as SectionId } from "@/lib/language/guide-text";

interface GuideSectionProps {
  readonly id: SectionId;
  readonly words: GuideText["sections"];
  /** Whether the search has found nothing in it. */
  readonly empty: boolean;
  readonly children: ReactNode;
}

/** A part of help under its heading, which addresses lead to. */
export function GuideSection({ id, words, empty, children }: GuideSectionProps) {
  if (empty) return null;
  const { title, why } = words[id];
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div>
        <h2 id={id} tabIndex={-1} className="text-lg font-semibold">
          {title}
        </h2>
        {why !== undefined && <p className="max-w-prose text-ink-soft">{why}</p>}
      </div>
      {children}
    </section>
  );
}
