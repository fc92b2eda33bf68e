import { useStore } from "zustand";
import { destinationOf, destinationStore, streamKind } from "@/components/destination/destination-store";
import { templateStore } from "@/components/editor/template-store";
import { previewStore } from "@/components/preview/preview-store";
import { formProblems } from "@/components/rate/form-problems";
import { rateStore } from "@/components/rate/rate-store";
import { keyPreviewStore } from "@/components/run/key-preview-store";
import { optionProblems, optionsStore } from "@/components/run/options-store";
import { sessionStore } from "@/components/sign-in/session-store";

export type SendBlocker = "signIn" | "stream" | "template" | "rate" | "options" | "keys";

/** The first thing that is missing before records can be sent; undefined: nothing is. */
export function useSendBlocker(): SendBlocker | undefined {
  const signedIn = useStore(sessionStore, (state) => state.phase === "signed-in");
  const destination = useStore(destinationStore, (state) => destinationOf(state) !== undefined);
  const rate = useStore(rateStore, (state) => formProblems(state, Date.now()).size === 0);
  const isKinesis = useStore(destinationStore, (state) => streamKind(state) === "kinesis");
  const options = useStore(optionsStore, (state) => optionProblems(state, isKinesis).size === 0);
  const fromTemplate = useStore(optionsStore, ({ keyKind }) => isKinesis && keyKind === "expression");
  const badKeys = useStore(keyPreviewStore, ({ preview }) => preview?.problem !== undefined);
  const empty = useStore(templateStore, (state) => state.source.trim() === "");
  const broken = useStore(
    previewStore,
    (state) => state.inspection?.diagnostics.some((diagnostic) => diagnostic.severity === "error") ?? false,
  );
  if (!signedIn) return "signIn";
  if (broken || empty) return "template";
  if (!destination) return "stream";
  if (!rate) return "rate";
  if (!options) return "options";
  return fromTemplate && badKeys ? "keys" : undefined;
}
