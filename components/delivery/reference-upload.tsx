"use client";

import { useState } from "react";
import { useStore } from "zustand";
import { ObjectList } from "@/components/delivery/object-list";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { FileField } from "@/components/ui/file-field";
import { LocalizedProblem } from "@/components/ui/problem";
import { TextField } from "@/components/ui/text-field";
import { referenceStore, toObjectKey, uploadReference, uploadTracks } from "@/state/delivery/reference-store";
import { useText } from "@/state/language/use-text";
import { sessionStore } from "@/state/sign-in/session-store";

interface ReferenceUploadProps {
  readonly bucket: string;
  readonly region: string;
}

/** Uploads reference data next to the records, for later joins. */
export function ReferenceUpload({ bucket, region }: ReferenceUploadProps) {
  const text = useText().delivery.reference;
  const { key, progress, written, objects, problems } = useStore(referenceStore);
  const connection = useStore(sessionStore, (state) => state.connection);
  const [file, setFile] = useState<File>();
  if (connection === undefined) return null;
  const busy = progress !== undefined;
  return (
    <Disclosure title={text.title}>
      <p className="max-w-prose text-ink-soft">{text.why(bucket)}</p>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <TextField
          label={text.key}
          value={key}
          onValueChange={(value) => referenceStore.setState({ key: value, objects: undefined })}
          hint={text.keyHint(toObjectKey(key, file?.name ?? "tracks_list.json"))}
          disabled={busy}
          spellCheck={false}
        />
        <FileField label={text.file} chosen={file?.name} disabled={busy} onChoose={setFile} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          disabled={busy || file === undefined}
          onClick={() => file && void uploadReference(file, bucket, connection(region))}
        >
          {text.upload}
        </Button>
        <Button
          className="max-sm:whitespace-normal"
          disabled={busy}
          onClick={() => void uploadTracks(bucket, connection(region))}
        >
          {text.uploadTracks}
        </Button>
      </div>
      {progress !== undefined && (
        <progress
          aria-label={text.progress(progress.name)}
          max={Math.max(1, progress.total)}
          value={progress.sent}
          className="h-2 w-full accent-accent"
        />
      )}
      <p role="status" aria-label={text.status} className="text-success empty:hidden">
        {written === undefined ? "" : text.uploaded(written)}
      </p>
      {problems.map((problem) => (
        <LocalizedProblem key={problem.message} severity="warning" problem={problem} />
      ))}
      {objects !== undefined && <ObjectList title={text.inFolder} objects={objects} />}
    </Disclosure>
  );
}
