"use client";

import { useEffect, useState } from "react";
import { englishFunctionText } from "@/lib/language/function-text";
import { useText } from "@/state/language/use-text";

/** What the function table says, in the language of the page; in English until it has come, and where it does not come. */
export function useFunctionText() {
  const { functionText } = useText();
  const [loaded, setLoaded] = useState({ of: functionText, words: englishFunctionText });
  useEffect(() => {
    let isWanted = true;
    functionText().then(
      (words) => {
        if (isWanted) setLoaded({ of: functionText, words });
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [functionText]);
  return loaded.of === functionText ? loaded.words : englishFunctionText;
}
