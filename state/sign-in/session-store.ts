import { createStore } from "zustand/vanilla";
import type { AwsConnection } from "@/lib/aws/connection";
import type { NewPasswordStep, SignInStep } from "@/lib/aws/session";
import type { SignInChoice } from "@/lib/config/choose-sign-in";
import type { SignInConfig } from "@/lib/config/deployment";
import type { HeadwaterError } from "@/lib/errors";

export interface SessionState {
  /**
   * - `starting`: reading the configuration and an earlier visit's session
   * - `unconfigured`: nobody has said where to sign in
   * - `signed-out`, `signing-in`, `new-password`, `signed-in`
   */
  readonly phase: "starting" | "unconfigured" | "signed-out" | "signing-in" | "new-password" | "signed-in";
  /** Where to sign in, and who said so. */
  readonly choice: SignInChoice | undefined;
  /** What a link, or an earlier choice, says differently. */
  readonly question: SignInChoice | undefined;
  /** What config.json says. */
  readonly deployed: SignInConfig | undefined;
  readonly endpoint: string | undefined;
  readonly username: string;
  readonly newPassword: NewPasswordStep<SignInStep> | undefined;
  readonly problem: HeadwaterError | undefined;
  /** How to reach AWS in a region; undefined while nobody is signed in. Changes with every sign-in. */
  readonly connection: ((region: string) => AwsConnection) | undefined;
}

export const sessionStore = createStore<SessionState>(() => ({
  phase: "starting",
  choice: undefined,
  question: undefined,
  deployed: undefined,
  endpoint: undefined,
  username: "",
  newPassword: undefined,
  problem: undefined,
  connection: undefined,
}));
