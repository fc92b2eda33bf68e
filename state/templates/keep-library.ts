import { changeTemplateText } from "@/lib/storage/change-template-library";
import { storedLastTemplate, storedOpenTemplate } from "@/lib/storage/stored-open-template";
import { storedTemplate } from "@/lib/storage/stored-template";
import { takeOverSingleTemplate } from "@/lib/storage/take-over-single-template";
import { storedTemplateLibrary } from "@/lib/storage/template-library";
import type { Unsubscribe } from "@/lib/unsubscribe";
import { templateStore } from "@/state/editor/template-store";
import { notice } from "@/state/notice/notice-store";
import { libraryStore } from "@/state/templates/library-store";
import { making, mergeStored, openTemplate, saveLibrary, takeInOthers } from "@/state/templates/library-sync";

/** Typing must not write to the storage at every key. */
const SAVE_AFTER_MS = 300;

/**
 * Restores the templates of earlier visits and keeps them from then on, with what is typed and with what other tabs do
 * to them. Returns what ends it.
 *
 * @param migratedName the name of the one template that earlier versions of the page kept
 */
export function keepLibrary(migratedName: string): Unsubscribe {
  restore(migratedName);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const saveNow = () => {
    clearTimeout(timer);
    if (hasUnsaved()) saveLibrary();
  };
  const unsubscribe = templateStore.subscribe(({ document, source }) => {
    const { library, currentId } = libraryStore.getState();
    const template = library.find(({ id }) => id === document);
    if (document !== currentId || template === undefined || template.text === source) return;
    libraryStore.setState({ library: changeTemplateText(library, document, source, making().now) });
    clearTimeout(timer);
    timer = setTimeout(saveNow, SAVE_AFTER_MS);
  });
  const onStorage = ({ key }: StorageEvent) => {
    if (key !== storedTemplateLibrary.key) return;
    takeInOthers();
    // Another tab may have made room.
    if (libraryStore.getState().problem !== undefined) saveNow();
  };
  const onLeave = (event: BeforeUnloadEvent) => {
    saveNow();
    if (hasUnsaved()) event.preventDefault();
  };
  addEventListener("storage", onStorage);
  addEventListener("pagehide", saveNow);
  addEventListener("beforeunload", onLeave);
  return () => {
    saveNow();
    unsubscribe();
    removeEventListener("storage", onStorage);
    removeEventListener("pagehide", saveNow);
    removeEventListener("beforeunload", onLeave);
  };
}

function hasUnsaved(): boolean {
  const { library, stored } = libraryStore.getState();
  return library !== stored;
}

function restore(migratedName: string): void {
  mergeStored();
  takeOver(migratedName);
  const { library } = libraryStore.getState();
  const ids = [storedOpenTemplate.read().value, storedLastTemplate.read().value, library[0]?.id];
  const id = ids.find((candidate) => library.some((template) => template.id === candidate));
  if (id !== undefined) openTemplate(id);
}

/** What the page kept before there could be more than one template. */
function takeOver(name: string): void {
  const { value: text, problem } = storedTemplate.read();
  if (problem !== undefined && problem.code !== "storage-blocked") notice(problem);
  if (text === undefined) return;
  const stored = storedTemplateLibrary.read().value;
  libraryStore.setState(({ library }) => ({
    library: takeOverSingleTemplate(stored === undefined ? undefined : library, text, name, making()),
  }));
  saveLibrary();
  if (libraryStore.getState().problem === undefined) storedTemplate.forget();
}
