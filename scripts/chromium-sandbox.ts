import { existsSync, readFileSync } from "node:fs";

interface SandboxMachine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly isContainer: boolean;
  /** Whether the kernel lets any program create user namespaces, which the sandbox needs. */
  readonly hasUserNamespaces: boolean;
}

/** Whether Chromium can use its sandbox on this machine. Otherwise it needs `--no-sandbox`. */
export function chromiumCanSandbox(machine: SandboxMachine = inspectMachine()): boolean {
  if (machine.platform !== "linux") return true;
  return !machine.isRoot && !machine.isContainer && machine.hasUserNamespaces;
}

function inspectMachine(): SandboxMachine {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    isContainer: existsSync("/.dockerenv") || existsSync("/run/.containerenv"),
    hasUserNamespaces:
      readKernelSetting("kernel/apparmor_restrict_unprivileged_userns") !== "1" &&
      readKernelSetting("kernel/unprivileged_userns_clone") !== "0" &&
      readKernelSetting("user/max_user_namespaces") !== "0",
  };
}

/** Undefined if this kernel does not have the setting. */
function readKernelSetting(name: string): string | undefined {
  try {
    return readFileSync(`/proc/sys/${name}`, "utf8").trim();
  } catch {
    return undefined;
  }
}
