import Link from "next/link";
import { Mark } from "@/components/header/mark";
import { LanguageChoice } from "@/components/language/language-choice";
import { PageTitle } from "@/components/language/page-title";
import { Text } from "@/components/language/text";
import { Notices } from "@/components/notice/notices";
import { CheckList } from "@/components/setup/check-list";
import { SetupSteps } from "@/components/setup/setup-steps";
import { SettingsDialog } from "@/components/sign-in/settings-dialog";
import { StartPage } from "@/components/start/start-page";

export default function SetupPage() {
  return (
    <main className="mx-auto flex max-w-6xl flex-col gap-6 px-4 py-8 sm:px-6">
      <PageTitle of="setup" />
      <header className="flex flex-wrap items-center gap-3">
        <Mark className="size-8" />
        <h1 className="text-2xl font-semibold tracking-tight">
          <Text of="setup" line="title" />
        </h1>
        <Link href="/" className="ml-auto font-medium text-accent underline underline-offset-4">
          <Text of="setup" line="back" />
        </Link>
        <LanguageChoice />
        <p className="w-full max-w-prose text-ink-soft">
          <Text of="setup" line="why" />
        </p>
      </header>
      <Notices />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <SetupSteps />
        <div className="lg:sticky lg:top-4">
          <CheckList />
        </div>
      </div>
      <SettingsDialog />
      <StartPage />
    </main>
  );
}
