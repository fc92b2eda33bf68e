import { systemClock } from "@/lib/clock";
import type { HeadwaterError } from "@/lib/errors";
import { seededRandom, unpredictableSeed } from "@/lib/random";
import { type Making, restoreTemplate } from "@/lib/storage/change-template-library";
import { mergeTemplateLibraries } from "@/lib/storage/merge-template-libraries";
import { storedLastTemplate, storedOpenTemplate } from "@/lib/storage/stored-open-template";
import { storedTemplateLibrary, type TemplateLibrary } from "@/lib/storage/template-library";
import { templateStore } from "@/state/editor/template-store";
import { notice, noticeOrThrow } from "@/state/notice/notice-store";
import { currentTemplate, libraryStore } from "@/state/templates/library-store";
import { offerUndo } from "@/state/templates/undo-store";

/** What a new template is made with. */
export function making(): Making {
  return { now: systemClock.now(), random: seededRandom(unpredictableSeed()) };
}

/**
 * Changes the templates and saves them, upon what other tabs have saved meanwhile. An error of `step` is shown, and
 * nothing is changed then.
 */
export function changeLibrary(step: (library: TemplateLibrary) => TemplateLibrary): void {
  try {
    takeInOthers();
    libraryStore.setState(({ library }) => ({ library: step(library) }));
    save();
  } catch (error) {
    noticeOrThrow(error);
  }
}

/** Saves what was typed, upon what other tabs have saved meanwhile. */
export function saveLibrary(): void {
  takeInOthers();
  save();
}

/** Takes in what other tabs have saved; what is not saved here yet stays. */
export function takeInOthers(): void {
  const { library } = libraryStore.getState();
  mergeStored();
  followCurrent(library);
}

/** As `takeInOthers`, but for the editor. */
export function mergeStored(): void {
  const { value: theirs, problem } = storedTemplateLibrary.read();
  if (problem !== undefined) unread(problem);
  if (theirs === undefined || theirs.length === 0) return;
  const { stored, library } = libraryStore.getState();
  const merged = mergeTemplateLibraries(stored, library, theirs, making());
  const isSaved = JSON.stringify(merged) === JSON.stringify(theirs);
  libraryStore.setState({ stored: theirs, library: isSaved ? theirs : merged });
}

/** Shows a template in the editor. */
export function openTemplate(id: string): void {
  const template = libraryStore.getState().library.find((candidate) => candidate.id === id);
  if (template === undefined) return;
  libraryStore.setState({ currentId: id });
  templateStore.getState().open(id, template.text);
  // A browser that keeps nothing has said so already.
  storedOpenTemplate.write(id);
  storedLastTemplate.write(id);
}

function save(): void {
  const { library, stored } = libraryStore.getState();
  if (library === stored) return;
  const problem = storedTemplateLibrary.write(library);
  if (problem === undefined) libraryStore.setState({ stored: library, problem });
  else tell(problem);
}

function unread(problem: HeadwaterError): void {
  if (problem.code.startsWith("storage-")) {
    tell(problem);
  } else {
    notice(problem);
    // It was put aside, so that nothing of what is here is stored any more.
    libraryStore.setState({ stored: [] });
  }
}

/** Said once, not at every key that is typed; a mark stays beside the template's name. */
function tell(problem: HeadwaterError): void {
  if (libraryStore.getState().problem?.code !== problem.code) notice(problem);
  libraryStore.setState({ problem });
}

/** The editor shows what became of its template in another tab. @param before the templates as they were here */
function followCurrent(before: TemplateLibrary): void {
  const state = libraryStore.getState();
  const { library, currentId } = state;
  if (library.some(({ id }) => id === currentId)) {
    const { document, source, setSource } = templateStore.getState();
    const { text } = currentTemplate(state);
    if (document === currentId && source !== text) setSource(text);
    return;
  }
  const index = before.findIndex(({ id }) => id === currentId);
  const template = before[index];
  const next = (library[Math.min(index, library.length - 1)] ?? library[0])?.id ?? "";
  // One that somebody shared stays in the editor.
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
