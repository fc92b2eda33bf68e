"use client";

import { type FormEvent, type RefObject, useRef, useState } from "react";
import type { OpenedDialogProps } from "@/components/dialogs/dialog-store";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import { toTemplateName } from "@/lib/share/template-name";
import { useText } from "@/state/language/use-text";
import { getCurrentTemplate, libraryStore } from "@/state/templates/library-store";
import { renameCurrent } from "@/state/templates/template-actions";

export function RenameDialog({ open, onClose }: OpenedDialogProps) {
  const text = useText().templates;
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog open={open} onClose={onClose} title={text.renameTitle} initialFocus={field}>
      <RenameForm field={field} onDone={onClose} />
    </Dialog>
  );
}

interface RenameFormProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onDone: () => void;
}

function RenameForm({ field, onDone }: RenameFormProps) {
  const text = useText().templates;
  const [name, setName] = useState(() => text.displayName(getCurrentTemplate(libraryStore.getState())));
  const [tried, setTried] = useState(false);
  const fits = toTemplateName(name) !== undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!fits) return;
    renameCurrent(name);
    onDone();
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3">
      <TextField
        ref={field}
        label={text.name}
        value={name}
        onValueChange={setName}
        onFocus={(event) => event.target.select()}
        autoComplete="off"
        maxLength={100}
        error={tried && !fits ? text.nameNeeded : undefined}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onDone}>{text.cancel}</Button>
        <Button type="submit" look="primary">
          {text.save}
        </Button>
      </div>
    </form>
  );
}
