import { createStore } from "zustand/vanilla";
import type { AwsConnection } from "@/lib/aws/connection";
import type { S3Object } from "@/lib/aws/s3/list-objects";
import { HeadwaterError } from "@/lib/errors";
import { tracksFile } from "@/state/delivery/tracks-file";
import { loadPart } from "@/state/notice/load-part";

export interface ReferenceState {
  /** Where in the bucket a file goes, as typed: its key, or a folder that ends with a slash. */
  readonly key: string;
  /** Bytes; undefined while nothing is on its way. */
  readonly progress: { readonly name: string; readonly sent: number; readonly total: number } | undefined;
  /** The key that was written last. */
  readonly written: string | undefined;
  /** What is in the folder; undefined until it was listed. */
  readonly objects: readonly S3Object[] | undefined;
  /** What could not be done: writing, then listing. */
  readonly problems: readonly HeadwaterError[];
}

export const referenceStore = createStore<ReferenceState>(() => ({
  key: "reference_data/",
  progress: undefined,
  written: undefined,
  objects: undefined,
  problems: [],
}));

/** The workshop's `tracks_list.json`, made here. */
export async function uploadTracks(bucket: string, connection: AwsConnection): Promise<void> {
  try {
    await uploadReference(await loadPart(tracksFile), bucket, connection);
  } catch (error) {
    addProblem(error);
  }
}

/** Puts a file under its key, in place of what is there, and lists the folder that it is in. */
export async function uploadReference(file: File, bucket: string, connection: AwsConnection): Promise<void> {
  const { key: typed, progress } = referenceStore.getState();
  if (progress !== undefined) return;
  const key = keyOf(typed, file.name);
  const tell = (sent: number, total: number) =>
    referenceStore.setState({ progress: { name: file.name, sent, total } });
  referenceStore.setState({ problems: [], written: undefined });
  tell(0, file.size);
  try {
    const { putObject } = await loadPart(() => import("@/lib/aws/s3/put-object"));
    const contentType = file.type || "application/octet-stream";
    await putObject({ bucket, key, body: file, contentType }, connection, { onProgress: tell });
    referenceStore.setState({ written: key });
  } catch (error) {
    addProblem(error);
  } finally {
    referenceStore.setState({ progress: undefined });
  }
  await listReference(bucket, key.slice(0, key.lastIndexOf("/") + 1), connection);
}

async function listReference(bucket: string, prefix: string, connection: AwsConnection): Promise<void> {
  try {
    const { listObjects } = await loadPart(() => import("@/lib/aws/s3/list-objects"));
    referenceStore.setState({ objects: await listObjects({ bucket, prefix }, connection) });
  } catch (error) {
    addProblem(error);
  }
}

/** What ends with a slash is a folder, in which the file keeps its name. No key begins with a slash. */
export function keyOf(typed: string, name: string): string {
  const path = typed.trim().replace(/^\/+/, "");
  return path === "" || path.endsWith("/") ? `${path}${name}` : path;
}

function addProblem(error: unknown): void {
  if (!(error instanceof HeadwaterError)) throw error;
  referenceStore.setState(({ problems }) => ({ problems: [...problems, error] }));
}
