"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useStore } from "zustand";
import { settingsStore } from "@/components/sign-in/settings-store";

const SettingsWindow = dynamic(
  async () => (await import("@/components/sign-in/settings-window")).SettingsWindow,
  { ssr: false },
);

/** Comes when it is first opened, and stays, so that closing it can give the focus back. */
export function SettingsDialog() {
  const open = useStore(settingsStore, (state) => state.open);
  const [wanted, setWanted] = useState(open);
  if (open && !wanted) setWanted(true);
  return wanted && <SettingsWindow />;
}
