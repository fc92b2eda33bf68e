import type { Command } from "@/state/commands/command-store";
import { signOut } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";

export const sessionCommands = (openSettings: () => void): readonly Command[] => [
  {
    id: "page.settings",
    group: "page",
    name: (text) => text.commands.settings,
    run: openSettings,
  },
  {
    id: "page.sign-out",
    group: "page",
    name: (text) => text.commands.signOut,
    enabled: () => sessionStore.getState().phase === "signed-in",
    run: () => void signOut(),
  },
];
