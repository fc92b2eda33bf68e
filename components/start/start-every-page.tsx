"use client";

import { useEffect } from "react";
import { followLanguage } from "@/state/language/language-store";
import { noticePartNotLoaded } from "@/state/notice/load-part";

/** Restores the settings that every page has, and applies the language. */
export function StartEveryPage() {
  useEffect(() => followLanguage(restorePageSettings()), []);
  return null;
}

async function restorePageSettings(): Promise<void> {
  try {
    const { persistPageSettings } = await import("@/state/start/persist-page-settings");
    persistPageSettings();
  } catch (cause) {
    noticePartNotLoaded(cause);
  }
}
