import type { GuideText } from "@/lib/language/guide-text";
import type { LanguageExample } from "@/state/help/reference";

interface LanguageGuideProps {
  readonly examples: readonly LanguageExample[];
  readonly words: GuideText["language"];
}

/** The template language in one screen: what to write, and what one record of it is. */
export function LanguageGuide({ examples, words }: LanguageGuideProps) {
  return (
    <ul className="divide-y divide-line rounded-panel border border-line bg-surface">
      {examples.map(({ name, template, record }) => (
        <li key={name} className="grid gap-x-4 gap-y-1 px-4 py-2.5 @2xl:grid-cols-[12rem_minmax(0,1fr)]">
          <h3 className="font-medium">{words.examples[name]}</h3>
          <dl className="grid gap-x-3 gap-y-1 @md:grid-cols-[max-content_minmax(0,1fr)]">
            <dt className="text-xs leading-5 text-ink-soft">{words.write}</dt>
            <dd className="min-w-0 font-mono text-xs leading-5 break-words text-code-placeholder">
              {template}
            </dd>
            <dt className="text-xs leading-5 text-ink-soft">{words.gives}</dt>
            <dd className="min-w-0 font-mono text-xs leading-5 break-words">{record}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
