import { loadCodeEditor } from "@/components/editor/load-code-editor";
import { startStore } from "@/state/start/start-store";

/** After the first interaction, the editor stays loaded. */
let wanted: Promise<void> | undefined;

/** Loads the code editor after the first interaction and after the saved template has been restored. */
export async function loadCodeEditorOnFirstInteraction() {
  wanted ??= untilWanted();
  const [CodeEditor] = await Promise.all([wanted.then(loadCodeEditor), untilRestored()]);
  return CodeEditor;
}

/** Events that show that someone uses the page. */
const SIGNS_OF_USE = ["pointerdown", "keydown", "focusin"] as const;

/**
 * Resolves immediately on devices with a mouse. On a phone or tablet, loading the editor takes as long as everything
 * else together, so it waits for the first touch.
 */
async function untilWanted(): Promise<void> {
  if (!matchMedia("(pointer: coarse)").matches) return;
  await new Promise<void>((resolve) => {
    const want = () => {
      for (const sign of SIGNS_OF_USE) removeEventListener(sign, want);
      resolve();
    };
    for (const sign of SIGNS_OF_USE) addEventListener(sign, want);
  });
}

function untilRestored(): Promise<void> {
  return new Promise((resolve) => {
    if (startStore.getState().restored) return resolve();
    const end = startStore.subscribe(({ restored }) => {
      if (!restored) return;
      end();
      resolve();
    });
  });
}
