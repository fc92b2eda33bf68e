import type { Command } from "@/components/commands/command-store";
import { signOut } from "@/components/sign-in/session-actions";
import { sessionStore } from "@/components/sign-in/session-store";
import { settingsStore } from "@/components/sign-in/settings-store";

export const sessionCommands: readonly Command[] = [
  {
    id: "page.settings",
    group: "page",
    name: (text) => text.commands.settings,
    run: () => settingsStore.setState({ open: true }),
  },
  {
    id: "page.sign-out",
    group: "page",
    name: (text) => text.commands.signOut,
    enabled: () => sessionStore.getState().phase === "signed-in",
    run: () => void signOut(),
  },
];
