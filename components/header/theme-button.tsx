"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "zustand";
import { IconButton } from "@/components/ui/button";
import { useText } from "@/state/language/use-text";
import { noticePartNotLoaded } from "@/state/notice/load-part";
import { restoreTheme, themeStore } from "@/state/theme/theme-store";

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;
const NEXT = { system: "light", light: "dark", dark: "system" } as const;

/** Goes through system, light and dark. */
export function ThemeButton() {
  const text = useText();
  const { theme, setTheme } = useStore(themeStore);
  useEffect(() => void restoreTheme().catch(noticePartNotLoaded), []);
  const Icon = ICONS[theme];
  return (
    <IconButton
      label={text.theme[theme]}
      icon={<Icon aria-hidden className="size-4.5" />}
      onClick={() => setTheme(NEXT[theme])}
    />
  );
}
