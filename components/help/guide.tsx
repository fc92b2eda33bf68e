"use client";

import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { type FoundInGuide, findInGuide } from "@/components/help/find-in-guide";
import { FunctionReference } from "@/components/help/function-reference";
import { GuideLink, type GuidePlace, GuidePlaceProvider } from "@/components/help/guide-link";
import { QuestionList, SetupTopics, StepList } from "@/components/help/topics";
import { followHash, useShownTopic } from "@/components/help/use-shown-topic";
import { useFunctionText } from "@/components/language/use-function-text";
import { useGuideText } from "@/components/language/use-guide-text";
import { Loading } from "@/components/ui/loading";
import { PartProblem } from "@/components/ui/problem";
import { TextField } from "@/components/ui/text-field";
import { useLoaded } from "@/components/ui/use-loaded";
import { GUIDE_SECTIONS, type GuideText, type GuideSection as SectionId } from "@/lib/language/guide-text";
import type { LanguageExample } from "@/state/help/reference";
import { loadReference } from "@/state/help/reference";
import { useText } from "@/state/language/use-text";

interface GuideProps {
  readonly kind: GuidePlace["kind"];
  /** If known at build time: the built page shows them immediately. */
  readonly examples?: readonly LanguageExample[];
}

/** All of Help with one search, for its own page and for the panel. */
export function Guide({ kind, examples }: GuideProps) {
  const text = useText();
  const { words, isComing } = useGuideText();
  const functionText = useFunctionText();
  const { value: reference, problem, retry } = useLoaded(loadReference);
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query);
  const found = useMemo(() => {
    const { functions = [], examples: rendered = [] } = reference ?? {};
    return findInGuide({ words, functionText, functions, examples: examples ?? rendered }, wanted);
  }, [words, functionText, reference, examples, wanted]);

  // The current search hides it, or it is a function, which a search for its name shows.
  const bring = useCallback((id: string) => setQuery(id.includes(".") ? id : ""), []);
  const show = useShownTopic(bring);
  // Again in another language, because the layout changes.
  useEffect(() => (kind === "page" && !isComing ? followHash(show) : undefined), [kind, show, isComing]);

  const isSearch = wanted.trim() !== "";
  // Without a search, functions that are still loading keep their place.
  const empty: Readonly<Record<SectionId, boolean>> = {
    "first-steps": found.steps.length === 0,
    language: isSearch && found.examples.length === 0,
    functions: isSearch && found.functions.length === 0,
    "aws-setup": found.setup.length === 0,
    questions: found.questions.length === 0,
  };
  const section = (id: SectionId) => ({ id, words: words.sections, empty: empty[id] });
  return (
    <GuidePlaceProvider value={useMemo(() => ({ kind, show }), [kind, show])}>
      {/* Avoids a flash of English, but stays mounted so that the search can take the focus. */}
      <div className={`@container ${isComing ? "opacity-0" : ""}`}>
        <div className="grid items-start gap-x-10 gap-y-6 @4xl:grid-cols-[14rem_minmax(0,1fr)]">
          <div className="flex flex-col gap-4 @4xl:sticky @4xl:top-6">
            <GuideSearch query={query} onQueryChange={setQuery} found={found} words={words.search} />
            <GuideContents sections={GUIDE_SECTIONS.filter((id) => !empty[id])} words={words} />
          </div>
          <div className="flex min-w-0 flex-col gap-10">
            <GuideSection {...section("first-steps")}>
              <StepList steps={found.steps} />
            </GuideSection>
            <GuideSection {...section("language")}>
              <LanguageGuide examples={found.examples} words={words.language} />
            </GuideSection>
            <GuideSection {...section("functions")}>
              {problem !== undefined && <PartProblem problem={problem} onRetry={retry} />}
              {reference === undefined && problem === undefined && <Loading>{text.loading}</Loading>}
              <FunctionReference
                functions={found.functions}
                open={isSearch}
                words={words.functions}
                functionText={functionText}
              />
            </GuideSection>
            <GuideSection {...section("aws-setup")}>
              <SetupTopics topics={found.setup} />
            </GuideSection>
            <GuideSection {...section("questions")}>
              <QuestionList questions={found.questions} open={isSearch} />
            </GuideSection>
          </div>
        </div>
      </div>
    </GuidePlaceProvider>
  );
}

interface GuideContentsProps {
  readonly sections: readonly SectionId[];
  readonly words: GuideText;
}

/** Links to the visible sections: a list next to them, or a few lines above them in a narrow window. */
function GuideContents({ sections, words }: GuideContentsProps) {
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

interface GuideSectionProps {
  readonly id: SectionId;
  readonly words: GuideText["sections"];
  /** Whether the search found nothing in it. */
  readonly empty: boolean;
  readonly children: ReactNode;
}

/** A section of Help with its heading, which links can target. */
function GuideSection({ id, words, empty, children }: GuideSectionProps) {
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

interface GuideSearchProps {
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  readonly found: FoundInGuide;
  readonly words: GuideText["search"];
}

/** Searches all of Help and announces the number of results. */
function GuideSearch({ query, onQueryChange, found, words }: GuideSearchProps) {
  const { topics, functions } = found;
  const count = topics + functions.length === 0 ? words.none : words.found(topics, functions.length);
  return (
    <div className="flex flex-col gap-1">
      <TextField
        type="search"
        label={words.label}
        value={query}
        onValueChange={onQueryChange}
        autoComplete="off"
        spellCheck={false}
      />
      <p role="status" className="text-xs text-ink-soft">
        {query.trim() === "" ? "" : count}
      </p>
    </div>
  );
}

interface LanguageGuideProps {
  readonly examples: readonly LanguageExample[];
  readonly words: GuideText["language"];
}

/** The template language on one screen: what to write, and the result. */
function LanguageGuide({ examples, words }: LanguageGuideProps) {
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
