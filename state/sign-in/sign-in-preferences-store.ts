import { createStore } from "zustand/vanilla";
import type { RememberedSignIn } from "@/lib/config/choose-sign-in";

/** What the browser remembers about signing in. Tokens are stored elsewhere. */
export interface SignInPreferences {
  /** The sign-in settings that the user chose instead of the deployment's. */
  readonly remembered?: RememberedSignIn | undefined;
  /** The last choice of “Keep me signed in”. */
  readonly keepSignedIn: boolean;
}

export const signInPreferencesStore = createStore<SignInPreferences>(() => ({ keepSignedIn: false }));
