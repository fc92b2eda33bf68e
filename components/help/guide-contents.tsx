import { GuideLink } from "@/components/help/guide-link";
import type { GuideSection, GuideText } from "@/lib/language/guide-text";

interface GuideContentsProps {
  readonly sections: readonly GuideSection[];
  readonly words: GuideText;
}

/** The sections that are shown: a list beside them, and a few lines above them where it is narrow. */
export function GuideContents({ sections, words }: GuideContentsProps) {
  return (
    <nav aria-label={words.contents}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 @4xl:flex-col">
        {sections.map((section) => (
          <li key={section}>
            <GuideLink
              to={`#${section}`}
              className="inline-flex min-h-7 items-center text-ink-soft underline-offset-4 hover:text-ink hover:underline"
            >
              {words.sections[section].title}
            </GuideLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
