"use client";

import { Button } from "@/components/ui/button";
import { Problem } from "@/components/ui/problem";
import { en } from "@/lib/language/en";

/** What stands where the page broke. The template is kept in the browser, so that loading again loses nothing. */
export default function ErrorPage({ error, reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 p-6">
      <Problem message={en.problem.unexpected} hint={error.message} />
      <Button look="primary" onClick={reset} className="self-start">
        {en.problem.reload}
      </Button>
    </main>
  );
}
