"use client";

import { useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { findInGuide } from "@/components/help/find-in-guide";
import { followHash } from "@/components/help/follow-hash";
import { FunctionReference } from "@/components/help/function-reference";
import { GuideContents } from "@/components/help/guide-contents";
import { type GuidePlace, GuidePlaceProvider } from "@/components/help/guide-place";
import { GuideSearch } from "@/components/help/guide-search";
import { GuideSection } from "@/components/help/guide-section";
import { LanguageGuide } from "@/components/help/language-guide";
import { QuestionList } from "@/components/help/question-list";
import { SetupTopics } from "@/components/help/setup-topics";
import { StepList } from "@/components/help/step-list";
import { useShownTopic } from "@/components/help/use-shown-topic";
import { useFunctionText } from "@/components/language/use-function-text";
import { useGuideText } from "@/components/language/use-guide-text";
import { Loading } from "@/components/ui/loading";
import { PartProblem } from "@/components/ui/part-problem";
import { useLoaded } from "@/components/ui/use-loaded";
import { GUIDE_SECTIONS, type GuideSection as SectionId } from "@/lib/language/guide-text";
import { loadReference } from "@/state/help/load-reference";
import type { LanguageExample } from "@/state/help/reference";
import { useText } from "@/state/language/use-text";

interface GuideProps {
  readonly kind: GuidePlace["kind"];
  /** Where they are known already: a page that was built with them shows them at once. */
  readonly examples?: readonly LanguageExample[];
}

/** Everything that help says, and a search over all of it: on a page of its own, or in a panel. */
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

  // A search has left it out, or it is a function, which a search for its name shows.
  const bring = useCallback((id: string) => setQuery(id.includes(".") ? id : ""), []);
  const show = useShownTopic(bring);
  // Once more in other words, which bring everything to another place.
  useEffect(() => (kind === "page" && !isComing ? followHash(show) : undefined), [kind, show, isComing]);

  const isSearch = wanted.trim() !== "";
  // Without a search, functions that have not come yet have their place kept.
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
      {/* Without a flash of English, and yet there: the search takes the focus meanwhile. */}
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
