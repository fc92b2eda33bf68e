import Link from "next/link";
import { Mark } from "@/components/header/mark";
import { describeFunction } from "@/components/help/described-function";
import { FunctionReference } from "@/components/help/function-reference";
import { languageExamples } from "@/components/help/language-examples";
import { LanguageGuide } from "@/components/help/language-guide";
import { LanguageChoice } from "@/components/language/language-choice";
import { PageTitle } from "@/components/language/page-title";
import { Text } from "@/components/language/text";
import { templateFunctions } from "@/lib/template/functions/function-table";

export default function HelpPage() {
  return (
    <main className="mx-auto flex max-w-5xl flex-col gap-10 px-4 py-8 sm:px-6">
      <PageTitle of="help" />
      <header className="flex flex-wrap items-center gap-3">
        <Mark className="size-8" />
        <h1 className="text-2xl font-semibold tracking-tight">
          <Text of="help" line="title" />
        </h1>
        <Link href="/setup/" className="ml-auto font-medium text-accent underline underline-offset-4">
          <Text of="setup" line="open" />
        </Link>
        <Link href="/" className="font-medium text-accent underline underline-offset-4">
          <Text of="help" line="back" />
        </Link>
        <LanguageChoice />
      </header>
      <section aria-labelledby="language" className="flex flex-col gap-3">
        <h2 id="language" className="text-lg font-semibold">
          <Text of="help" line="language" />
        </h2>
        <p className="max-w-prose text-ink-soft">
          <Text of="help" line="languageWhy" />
        </p>
        <LanguageGuide examples={languageExamples()} />
      </section>
      <section aria-labelledby="functions" className="flex flex-col gap-3">
        <h2 id="functions" className="text-lg font-semibold">
          <Text of="help" line="functions" />
        </h2>
        <p className="max-w-prose text-ink-soft">
          <Text of="help" line="functionsWhy" />
        </p>
        <FunctionReference functions={templateFunctions.map(describeFunction)} />
      </section>
    </main>
  );
}
