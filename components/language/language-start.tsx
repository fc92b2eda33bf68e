"use client";

import { useEffect } from "react";
import { restoreLanguage } from "@/state/language/language-store";

/** Brings the page into its language as soon as React is there. */
export function LanguageStart() {
  useEffect(restoreLanguage, []);
  return null;
}
