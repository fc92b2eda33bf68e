"use client";

import { useEffect, useState } from "react";
import { englishFunctionText } from "@/lib/language/function-text";
import { useText } from "@/state/language/use-text";

/** The function texts in the language of the page; in English until they load, or if they fail to load. */
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
