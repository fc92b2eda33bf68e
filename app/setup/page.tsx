import { HeaderLink } from "@/components/header/header-link";
import { PageHeader } from "@/components/header/page-header";
import { PageTitle } from "@/components/language/page-title";
import { Text } from "@/components/language/text";
import { Notices } from "@/components/notice/notices";
import { CheckList } from "@/components/setup/check-list";
import { SetupSteps } from "@/components/setup/setup-steps";
import { StartPage } from "@/components/start/start-page";

export default function SetupPage() {
  return (
    <>
      <PageTitle of="setup" />
      <PageHeader>
        <HeaderLink href="/help/">
          <Text of="help" line="open" />
        </HeaderLink>
      </PageHeader>
      <main id="main" tabIndex={-1} className="mx-auto flex max-w-6xl flex-col gap-6 px-4 py-8 sm:px-6">
        <div className="flex flex-col gap-3">
          <h1 className="text-2xl font-semibold tracking-tight">
            <Text of="setup" line="title" />
          </h1>
          <p className="max-w-prose text-ink-soft">
            <Text of="setup" line="why" />
          </p>
        </div>
        <Notices />
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <SetupSteps />
          <div className="lg:sticky lg:top-4">
            <CheckList />
          </div>
        </div>
        <StartPage />
      </main>
    </>
  );
}
