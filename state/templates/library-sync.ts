import { persist } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import { systemClock } from "@/lib/clock";
import type { HeadwaterError } from "@/lib/errors";
import { createSeededRandom, createUnpredictableSeed } from "@/lib/random";
import {
  type CreateContext,
  changeTemplateText,
  restoreTemplate,
} from "@/lib/storage/change-template-library";
import { mergeTemplateLibraries } from "@/lib/storage/merge-template-libraries";
import type { TemplateLibrary } from "@/lib/storage/template-library";
import {
  isSameLibrary,
  isTemplateKey,
  readTemplates,
  type TemplateStore,
  writeTemplates,
} from "@/lib/storage/template-storage";
import type { Unsubscribe } from "@/lib/unsubscribe";
import { z } from "@/lib/zod";
import { templateStore } from "@/state/editor/template-store";
import { notice, noticeOrThrow } from "@/state/notice/notice-store";
import { persistStore } from "@/state/persistence/persist-store";
import { getCurrentTemplate, libraryStore } from "@/state/templates/library-store";
import { offerUndo } from "@/state/templates/undo-store";

/** Avoids a write to the storage at every keystroke. */
const SAVE_DELAY_MS = 300;

/** Restores the templates of earlier visits, then saves edits and merges the changes of other tabs. */
export function persistLibrary(): Unsubscribe {
  mergeStored();
  const openedTemplate = persistOpenedTemplate();
  const { library } = libraryStore.getState();
  const { id: opened } = openedStore.getState();
  openTemplate((library.find(({ id }) => id === opened) ?? library[0])?.id ?? "");

  let timer: ReturnType<typeof setTimeout> | undefined;
  const saveNow = () => {
    clearTimeout(timer);
    if (hasUnsaved()) saveLibrary();
  };
  const unsubscribe = templateStore.subscribe(({ document, source }) => {
    const { library: before, currentId } = libraryStore.getState();
    const template = before.find(({ id }) => id === document);
    if (document !== currentId || template === undefined || template.text === source) return;
    const { now } = createContext();
    libraryStore.setState({ library: changeTemplateText(before, document, source, now) });
    clearTimeout(timer);
    timer = setTimeout(saveNow, SAVE_DELAY_MS);
  });
  const onStorage = ({ key }: StorageEvent) => {
    if (!isTemplateKey(key)) return;
    mergeOtherTabs();
    // The other tab may have freed space.
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
    openedTemplate.stop();
    removeEventListener("storage", onStorage);
    removeEventListener("pagehide", saveNow);
    removeEventListener("beforeunload", onLeave);
  };
}

/** The time and the randomness for a new template. */
export function createContext(): CreateContext {
  return { now: systemClock.now(), random: createSeededRandom(createUnpredictableSeed()) };
}

/**
 * Merges what other tabs have saved, then changes the templates and saves them. If `step` throws a `HeadwaterError`, the
 * page shows it and nothing changes.
 */
export function changeLibrary(step: (library: TemplateLibrary) => TemplateLibrary): void {
  try {
    mergeOtherTabs();
    libraryStore.setState(({ library }) => ({ library: step(library) }));
    save();
  } catch (error) {
    noticeOrThrow(error);
  }
}

/** Merges what other tabs have saved, then saves. */
export function saveLibrary(): void {
  mergeOtherTabs();
  save();
}

/** Merges what other tabs have saved into the templates and the editor; unsaved changes stay. */
export function mergeOtherTabs(): void {
  const { library } = libraryStore.getState();
  mergeStored();
  updateEditor(library);
}

/** As `mergeOtherTabs`, without the editor. */
export function mergeStored(): void {
  // Synchronous, because the storage is.
  void persisted.persist.rehydrate();
}

/** Shows a template in the editor. */
export function openTemplate(id: string): void {
  const template = libraryStore.getState().library.find((candidate) => candidate.id === id);
  if (template === undefined) return;
  libraryStore.setState({ currentId: id });
  templateStore.getState().open(id, template.text);
  openedStore.setState({ id });
}

/** The template that was opened last in this tab, else in any tab. */
const openedStore = createStore<{ readonly id: string }>(() => ({ id: "" }));

function persistOpenedTemplate() {
  return persistStore(openedStore, {
    name: "headwater.open-template",
    schema: z.object({ id: z.string().min(1).max(64) }),
    select: (state) => state,
    restore: (opened) => openedStore.setState(opened),
    areas: [() => sessionStorage, () => localStorage],
    isSilent: true,
  });
}

const storage = (): TemplateStore => localStorage;

/** The stored templates as last read or written. A write only changes those that differ. */
let inBrowser: TemplateLibrary = [];

/** A read merges the stored templates into the page's; a write saves the page's templates, one key each. */
const persisted = createStore(
  persist((): { readonly library: TemplateLibrary } => ({ library: [] }), {
    name: "headwater.templates",
    version: 1,
    skipHydration: true,
    storage: {
      getItem: () => {
        const { library, unusableIds, problems } = readTemplates(storage);
        inBrowser = library ?? [];
        // Quarantined, so that the page's version counts as unsaved, not as deleted in another tab.
        if (unusableIds.length > 0) {
          libraryStore.setState(({ stored }) => ({
            stored: stored.filter(({ id }) => !unusableIds.includes(id)),
          }));
        }
        for (const problem of problems) report(problem);
        return library === undefined ? null : { state: { library }, version: 1 };
      },
      setItem: (_, { state }) => {
        const { stored, problem } = writeTemplates(state.library, inBrowser, storage);
        inBrowser = stored;
        libraryStore.setState({ stored });
        if (problem === undefined) libraryStore.setState({ problem });
        else report(problem);
      },
      removeItem: () => undefined,
    },
    merge: (read, current) => {
      if (read === undefined) return current;
      const { library: theirs } = read as { library: TemplateLibrary };
      const { stored, library } = libraryStore.getState();
      const merged = mergeTemplateLibraries(stored, library, theirs, createContext());
      const isSaved = isSameLibrary(merged, theirs);
      libraryStore.setState({ stored: theirs, library: isSaved ? theirs : merged });
      return { library: merged };
    },
  }),
);

function save(): void {
  const { library } = libraryStore.getState();
  if (hasUnsaved()) persisted.setState({ library });
}

function hasUnsaved(): boolean {
  const { library, stored } = libraryStore.getState();
  return library !== stored;
}

/** Reports a blocked or full storage once, not at every keystroke; a mark stays next to the template's name. */
function report(problem: HeadwaterError): void {
  const isStorage = problem.code.startsWith("storage-");
  if (!isStorage || libraryStore.getState().problem?.code !== problem.code) notice(problem);
  if (isStorage) libraryStore.setState({ problem });
}

/**
 * Shows another tab's change of the open template in the editor. @param before this tab's templates before the
 * merge
 */
function updateEditor(before: TemplateLibrary): void {
  const state = libraryStore.getState();
  const { library, currentId } = state;
  if (library.some(({ id }) => id === currentId)) {
    const { document, source, setSource } = templateStore.getState();
    const { text } = getCurrentTemplate(state);
    if (document === currentId && source !== text) setSource(text);
    return;
  }
  const index = before.findIndex(({ id }) => id === currentId);
  const template = before[index];
  const next = (library[Math.min(index, library.length - 1)] ?? library[0])?.id ?? "";
  // A shared template stays in the editor.
  if (templateStore.getState().document === currentId) openTemplate(next);
  else libraryStore.setState({ currentId: next });
  if (template === undefined) return;
  offerUndo({
    kind: "deleted-elsewhere",
    name: template.name,
    undo: () => {
      changeLibrary((now) => restoreTemplate(now, { template, index }));
      openTemplate(template.id);
    },
  });
}
