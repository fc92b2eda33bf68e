"use client";

import { Copy, Download, QrCode } from "lucide-react";
import { useId, useMemo } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { controlClass, Field, fieldNoteId } from "@/components/ui/field";
import { Problem } from "@/components/ui/problem";
import { HeadwaterError } from "@/lib/errors";
import type { Share } from "@/lib/share/share";
import { createShareFile } from "@/lib/share/share-file";
import { createShareLink, MAX_LINK_CHARACTERS } from "@/lib/share/share-link";
import { downloadFile } from "@/state/browser/download-file";
import { useText } from "@/state/language/use-text";
import { toFileName } from "@/state/templates/template-actions";

interface ShareResultProps {
  readonly share: Share;
  readonly onQr: (link: string) => void;
}

/** The link with its length and actions; a file if the link is too long. */
export function ShareResult({ share, onQr }: ShareResultProps) {
  const say = useText();
  const text = say.share;
  const id = useId();
  const { link, problem } = useMemo(() => createLink(share), [share]);
  // A template that cannot be shared cannot be saved as a file either.
  const hasFile = problem === undefined || problem.code === "share-too-long";
  return (
    <div className="flex flex-col gap-3">
      {problem !== undefined && <Problem {...say.localizeError(problem)} severity="warning" />}
      {link !== undefined && (
        <Field id={id} label={text.link} hint={text.length(link.length, MAX_LINK_CHARACTERS)}>
          <textarea
            id={id}
            readOnly
            rows={3}
            value={link}
            onFocus={(event) => event.target.select()}
            aria-describedby={fieldNoteId(id)}
            className={`${controlClass} resize-none font-mono text-xs break-all`}
          />
        </Field>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {link !== undefined && (
          <>
            <CopyButton look="primary" text={link} copied={text.copied} failed={text.copyFailed}>
              <Copy aria-hidden className="size-4" />
              {text.copy}
            </CopyButton>
            <Button onClick={() => onQr(link)}>
              <QrCode aria-hidden className="size-4" />
              {text.qr}
            </Button>
          </>
        )}
        {hasFile && (
          <Button look={link === undefined ? "primary" : "secondary"} onClick={() => saveFile(share)}>
            <Download aria-hidden className="size-4" />
            {text.file}
          </Button>
        )}
      </div>
      {hasFile && <p className="text-xs text-ink-soft">{text.fileHint}</p>}
    </div>
  );
}

function createLink(share: Share): { readonly link?: string; readonly problem?: HeadwaterError } {
  try {
    return { link: createShareLink(location.href, share) };
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    return { problem: error };
  }
}

function saveFile(share: Share): void {
  downloadFile(`${toFileName(share.name)}.share.json`, "application/json", createShareFile(share));
}
