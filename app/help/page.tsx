import { HeaderLink } from "@/components/header/header-link";
import { PageHeader } from "@/components/header/page-header";
import { Guide } from "@/components/help/guide";
import { PageTitle } from "@/components/language/page-title";
import { Text } from "@/components/language/text";
import { createLanguageExamples } from "@/state/help/render-reference";

export default function HelpPage() {
  return (
    <>
      <PageTitle of="help" />
      <PageHeader>
        <HeaderLink href="/setup/">
          <Text of="header" line="setup" />
        </HeaderLink>
      </PageHeader>
      <main id="main" tabIndex={-1} className="mx-auto flex max-w-6xl flex-col gap-6 px-4 py-8 sm:px-6">
        <h1 className="text-2xl font-semibold tracking-tight">
          <Text of="help" line="title" />
        </h1>
        <Guide kind="page" examples={createLanguageExamples()} />
      </main>
    </>
  );
}
