"use client";

import { useState } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";

interface CopyButtonProps extends Omit<ButtonProps, "onClick"> {
  /** What is copied. */
  readonly text: string;
  /** Said once it is copied, and where the browser does not let the page copy. */
  readonly copied: string;
  readonly failed: string;
}

/** Copies a text and says whether it did. */
export function CopyButton({ text, copied, failed, ...rest }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly said: string }>();
  const copy = async () => {
    // Browsers give no clipboard to pages that came over plain HTTP from another machine.
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
