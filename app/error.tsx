"use client";

import { Mark } from "@/components/header/brand";
import { PageTitle } from "@/components/language/page-title";
import { Button } from "@/components/ui/button";
import { Problem } from "@/components/ui/problem";
import { useText } from "@/state/language/use-text";

/** Replaces a page that failed. The browser has saved the template, so reloading loses nothing. */
export default function ErrorPage({ error, reset }: { readonly error: Error; readonly reset: () => void }) {
  const text = useText();
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 p-6">
      <PageTitle />
      <h1 className="flex items-center gap-2.5 text-base font-semibold tracking-tight">
        <Mark className="size-7" />
        {text.product}
      </h1>
      <Problem message={text.problem.unexpected} hint={error.message} />
      <Button look="primary" onClick={reset} className="self-start">
        {text.problem.reload}
      </Button>
    </main>
  );
}
