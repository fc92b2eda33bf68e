"use client";

import { useText } from "@/components/language/use-text";
import { Button } from "@/components/ui/button";
import { Problem } from "@/components/ui/problem";

/** What stands where the page broke. The template is kept in the browser, so that loading again loses nothing. */
export default function ErrorPage({ error, reset }: { readonly error: Error; readonly reset: () => void }) {
  const text = useText();
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 p-6">
      <Problem message={text.problem.unexpected} hint={error.message} />
      <Button look="primary" onClick={reset} className="self-start">
        {text.problem.reload}
      </Button>
    </main>
  );
}
