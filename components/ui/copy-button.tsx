"use client";

import { useState } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";

interface CopyButtonProps extends Omit<ButtonProps, "onClick"> {
  /** The text to copy. */
  readonly text: string;
  /** Labels for success, and for a browser that does not allow copying. */
  readonly copied: string;
  readonly failed: string;
}

/** Copies text and reports whether it succeeded. */
export function CopyButton({ text, copied, failed, ...rest }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly said: string }>();
  const copy = async () => {
    // Browsers provide no clipboard to pages loaded over plain HTTP from another machine.
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setOutcome({ text, said: isCopied === true ? copied : failed });
  };
  return (
    <>
      <Button onClick={copy} {...rest} />
      <span role="status" className="text-xs text-ink-soft">
        {outcome?.text === text ? outcome.said : ""}
      </span>
    </>
  );
}
