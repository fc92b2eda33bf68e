import type { Metadata } from "next";
import Link from "next/link";
import { Mark } from "@/components/header/mark";
import { describeFunction } from "@/components/help/described-function";
import { FunctionReference } from "@/components/help/function-reference";
import { LanguageGuide } from "@/components/help/language-guide";
import { en } from "@/lib/language/en";
import { templateFunctions } from "@/lib/template/functions/function-table";

export const metadata: Metadata = { title: `${en.help.title} · ${en.product}` };

export default function HelpPage() {
  return (
    <main className="mx-auto flex max-w-5xl flex-col gap-10 px-4 py-8 sm:px-6">
      <header className="flex flex-wrap items-center gap-3">
        <Mark className="size-8" />
        <h1 className="text-2xl font-semibold tracking-tight">{en.help.title}</h1>
        <Link href="/setup/" className="ml-auto font-medium text-accent underline underline-offset-4">
          {en.setup.open}
        </Link>
        <Link href="/" className="font-medium text-accent underline underline-offset-4">
          {en.help.back}
        </Link>
      </header>
      <section aria-labelledby="language" className="flex flex-col gap-3">
        <h2 id="language" className="text-lg font-semibold">
          {en.help.language}
        </h2>
        <p className="max-w-prose text-ink-soft">{en.help.languageWhy}</p>
        <LanguageGuide />
      </section>
      <section aria-labelledby="functions" className="flex flex-col gap-3">
        <h2 id="functions" className="text-lg font-semibold">
          {en.help.functions}
        </h2>
        <p className="max-w-prose text-ink-soft">{en.help.functionsWhy}</p>
        <FunctionReference functions={templateFunctions.map(describeFunction)} />
      </section>
    </main>
  );
}
