import { createStore } from "zustand/vanilla";
import type { AwsConnection } from "@/lib/aws/connection";
import type { NewPasswordStep, SignInStep } from "@/lib/aws/session";
import type { SignInChoice } from "@/lib/config/choose-sign-in";
import type { SignInConfig } from "@/lib/config/deployment";
import type { HeadwaterError } from "@/lib/errors";

export interface SessionState {
  /**
   * - `starting`: reads the configuration and the session of an earlier visit
   * - `unconfigured`: there are no sign-in settings
   * - `signed-out`, `signing-in`, `new-password`, `signed-in`
   */
  readonly phase: "starting" | "unconfigured" | "signed-out" | "signing-in" | "new-password" | "signed-in";
  /** The sign-in settings in use and their source. */
  readonly choice: SignInChoice | undefined;
  /** Other settings, from a link or an earlier choice, that the user can accept. */
  readonly question: SignInChoice | undefined;
  /** The sign-in settings in config.json. */
  readonly deployed: SignInConfig | undefined;
  readonly endpoint: string | undefined;
  readonly username: string;
  readonly newPassword: NewPasswordStep<SignInStep> | undefined;
  readonly problem: HeadwaterError | undefined;
  /** Connects to AWS in a region; undefined while signed out. Changes with every sign-in. */
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
