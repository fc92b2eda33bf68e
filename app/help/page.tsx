import { HeaderLink } from "@/components/header/header-link";
import { PageHeader } from "@/components/header/page-header";
import { describeFunction } from "@/components/help/described-function";
import { FunctionReference } from "@/components/help/function-reference";
import { languageExamples } from "@/components/help/language-examples";
import { LanguageGuide } from "@/components/help/language-guide";
import { PageTitle } from "@/components/language/page-title";
import { Text } from "@/components/language/text";
import { templateFunctions } from "@/lib/template/functions/function-table";

export default function HelpPage() {
  return (
    <>
      <PageTitle of="help" />
      <PageHeader>
        <HeaderLink href="/setup/">
          <Text of="header" line="setup" />
        </HeaderLink>
      </PageHeader>
      <main id="main" tabIndex={-1} className="mx-auto flex max-w-5xl flex-col gap-10 px-4 py-8 sm:px-6">
        <h1 className="text-2xl font-semibold tracking-tight">
          <Text of="help" line="title" />
        </h1>
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
    </>
  );
}
