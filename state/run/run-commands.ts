import { isActive } from "@/lib/send/run-state";
import type { Command } from "@/state/commands/command-store";
import { pause, resume, send, stop } from "@/state/run/run-actions";
import { runStore } from "@/state/run/run-store";
import { goToBlocker, sendBlocker } from "@/state/run/send-blocker";

const status = () => runStore.getState().run.status;
const active = () => isActive(runStore.getState().run);

export const runCommands: readonly Command[] = [
  {
    id: "run.send",
    group: "run",
    name: (text) => text.commands.send,
    shortcut: "Mod-Enter",
    enabled: () => !active(),
    run: () => {
      const blocker = sendBlocker();
      if (blocker === undefined) send();
      else goToBlocker(blocker);
    },
  },
  {
    id: "run.resume",
    group: "run",
    name: (text) => text.commands.resume,
    shortcut: "Mod-Enter",
    enabled: () => status() === "paused",
    run: resume,
  },
  {
    id: "run.pause",
    group: "run",
    name: (text) => text.commands.pause,
    enabled: () => status() === "sending",
    run: pause,
  },
  {
    id: "run.stop",
    group: "run",
    name: (text) => text.commands.stop,
    shortcut: "Mod-Shift-.",
    enabled: active,
    run: stop,
  },
];
