"use client";

import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { Problem } from "@/components/ui/problem";
import { useText } from "@/state/language/use-text";
import { acceptQuestion, declineQuestion } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";

/** Asks before a link changes where the page signs in. */
export function LinkQuestion() {
  const text = useText();
  const { question, choice } = useStore(sessionStore);
  if (question === undefined || choice === undefined) return null;
  return (
    <Problem
      severity="warning"
      message={text.linkQuestion.title}
      hint={text.linkQuestion.text(question.config.userPoolId, choice.config.userPoolId)}
    >
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => void acceptQuestion()}>{text.linkQuestion.accept}</Button>
        <Button look="primary" onClick={() => void declineQuestion()}>
          {text.linkQuestion.decline}
        </Button>
      </div>
    </Problem>
  );
}
