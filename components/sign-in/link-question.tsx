"use client";

import { useStore } from "zustand";
import { useText } from "@/components/language/use-text";
import { acceptQuestion, declineQuestion } from "@/components/sign-in/session-actions";
import { sessionStore } from "@/components/sign-in/session-store";
import { Button } from "@/components/ui/button";
import { Problem } from "@/components/ui/problem";

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
