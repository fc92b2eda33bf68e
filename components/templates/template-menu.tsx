"use client";

import { Menu } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { openGallery, openImport, openRename } from "@/components/templates/template-dialogs";
import { TemplateName } from "@/components/templates/template-name";
import { useText } from "@/state/language/use-text";
import { sharedDraftStore } from "@/state/share/shared-draft-store";
import { getCurrentTemplate, libraryStore } from "@/state/templates/library-store";
import { openTemplate } from "@/state/templates/library-sync";
import {
  addAndOpen,
  deleteCurrent,
  duplicateCurrent,
  exportTemplates,
  moveCurrent,
} from "@/state/templates/template-actions";

/** The menu of your templates, with actions for the current one. Opens as soon as it is loaded. */
export function TemplateMenu() {
  return (
    <Menu.Root defaultOpen modal={false}>
      <Menu.Trigger render={<TemplateName />} />
      {/* Inside the main landmark: content outside of all landmarks is hard to find. */}
      <Menu.Portal container={document.getElementById("main")}>
        <Menu.Positioner align="start" sideOffset={4} className="z-40">
          <Menu.Popup className="flex max-h-(--available-height) w-72 max-w-(--available-width) flex-col overflow-y-auto rounded-control border border-line bg-surface py-1 shadow-popup">
            <TemplateChoice />
            <TemplateCommands />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function TemplateChoice() {
  const text = useText().templates;
  const { library, currentId } = useStore(libraryStore);
  const isSharedDraft = useStore(sharedDraftStore, (state) => state.draft !== undefined);
  return (
    <Menu.RadioGroup value={isSharedDraft ? "" : currentId} onValueChange={openTemplate}>
      <Menu.GroupLabel className="px-3 py-1 text-xs text-ink-soft">{text.yours}</Menu.GroupLabel>
      {library.map((template) => (
        <Menu.RadioItem key={template.id} value={template.id} closeOnClick className={ITEM}>
          <span className="size-4 shrink-0">
            <Menu.RadioItemIndicator>
              <Check aria-hidden className="size-4 text-accent" />
            </Menu.RadioItemIndicator>
          </span>
          <span className="truncate">{text.displayName(template)}</span>
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

function TemplateCommands() {
  const text = useText().templates;
  const library = useStore(libraryStore, (state) => state.library);
  const isSharedDraft = useStore(sharedDraftStore, (state) => state.draft !== undefined);
  return (
    <>
      <Separator />
      <Command onClick={() => addAndOpen(text.untitled, "")}>{text.new}</Command>
      <Command onClick={openGallery}>{text.gallery}</Command>
      {/* A shared template cannot be renamed or reordered until it is saved. */}
      {!isSharedDraft && <CurrentCommands />}
      <Separator />
      <Command onClick={openImport}>{text.import}</Command>
      {library.length > 1 && (
        <Command onClick={() => exportTemplates(library, "templates")}>
          {text.exportAll(library.length)}
        </Command>
      )}
    </>
  );
}

function CurrentCommands() {
  const text = useText().templates;
  const state = useStore(libraryStore);
  const current = getCurrentTemplate(state);
  const place = state.library.indexOf(current);
  return (
    <>
      <Separator />
      <Command onClick={duplicateCurrent}>{text.duplicate}</Command>
      <Command onClick={openRename}>{text.rename}</Command>
      <Command stays disabled={place <= 0} onClick={() => moveCurrent(-1)}>
        {text.moveUp}
      </Command>
      <Command stays disabled={place >= state.library.length - 1} onClick={() => moveCurrent(1)}>
        {text.moveDown}
      </Command>
      <Command onClick={() => exportTemplates([current], text.displayName(current))}>
        {text.exportOne}
      </Command>
      <Command onClick={deleteCurrent}>{text.delete}</Command>
    </>
  );
}

interface CommandProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** The menu stays open, so that the action can be repeated. */
  readonly stays?: boolean;
}

function Command({ children, onClick, disabled = false, stays = false }: CommandProps) {
  return (
    <Menu.Item className={`${ITEM} pl-9`} onClick={onClick} disabled={disabled} closeOnClick={!stays}>
      {children}
    </Menu.Item>
  );
}

function Separator() {
  return <Menu.Separator className="my-1 border-t border-line" />;
}

const ITEM =
  "flex min-h-8 cursor-default items-center gap-2 px-3 py-1 outline-none select-none data-disabled:opacity-50 data-highlighted:bg-hover";
