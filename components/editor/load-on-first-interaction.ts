import { loadCodeEditor } from "@/components/editor/load-code-editor";
import { startStore } from "@/state/start/start-store";

/** Once wanted, always wanted. */
let wanted: Promise<void> | undefined;

/** The code editor, when it is wanted and what it is to show has been restored, which it comes together with. */
export async function loadCodeEditorOnFirstInteraction() {
  wanted ??= untilWanted();
  const [CodeEditor] = await Promise.all([wanted.then(loadCodeEditor), untilRestored()]);
  return CodeEditor;
}

/** What somebody does who has begun to use the page. */
const SIGNS_OF_USE = ["pointerdown", "keydown", "focusin"] as const;

/**
 * At once where there is a mouse. A phone or a tablet, which it would hold up for as long as everything else together,
 * is touched first.
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
