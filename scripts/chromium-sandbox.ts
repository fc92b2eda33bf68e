import { existsSync, readFileSync } from "node:fs";

export interface SandboxMachine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly isContainer: boolean;
  /** Whether the kernel lets any program make the user namespaces that the sandbox is built of. */
  readonly hasUserNamespaces: boolean;
}

/** Whether Chromium can shut its pages in here. Where it cannot, it has to be started with `--no-sandbox`. */
export function chromiumCanSandbox(machine: SandboxMachine = thisMachine()): boolean {
  if (machine.platform !== "linux") return true;
  return !machine.isRoot && !machine.isContainer && machine.hasUserNamespaces;
}

function thisMachine(): SandboxMachine {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    isContainer: existsSync("/.dockerenv") || existsSync("/run/.containerenv"),
    hasUserNamespaces:
      kernelSetting("kernel/apparmor_restrict_unprivileged_userns") !== "1" &&
      kernelSetting("kernel/unprivileged_userns_clone") !== "0" &&
      kernelSetting("user/max_user_namespaces") !== "0",
  };
}

/** Undefined where this kernel has no such setting. */
function kernelSetting(name: string): string | undefined {
  try {
    return readFileSync(`/proc/sys/${name}`, "utf8").trim();
  } catch {
    return undefined;
  }
}
