"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useStore } from "zustand";
import { IconButton } from "@/components/ui/button";
import { useText } from "@/state/language/use-text";
import { themeStore } from "@/state/theme/theme-store";

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;
const NEXT = { system: "light", light: "dark", dark: "system" } as const;

/** Cycles through system, light and dark. */
export function ThemeButton() {
  const text = useText();
  const { theme, setTheme } = useStore(themeStore);
  const Icon = ICONS[theme];
  return (
    <IconButton
      label={text.theme[theme]}
      icon={<Icon aria-hidden className="size-4.5" />}
      onClick={() => setTheme(NEXT[theme])}
    />
  );
}
