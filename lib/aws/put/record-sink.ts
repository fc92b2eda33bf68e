import type { AwsConnection } from "@/lib/aws/aws-connection";
import type { Credentials } from "@/lib/aws/credentials";
import { explainAwsError } from "@/lib/aws/failures/aws-error";
import { type BatchFrame, batchBody } from "@/lib/aws/put/batch-body";
import { bufferPool } from "@/lib/aws/put/buffer-pool";
import { type JsonTarget, jsonPost } from "@/lib/aws/put/json-post";
import type { Clock } from "@/lib/clock";
import { type PutResult, type Sink, SinkError, type SinkLimits } from "@/lib/send/sink";

export interface RecordSinkParts {
  readonly limits: SinkLimits;
  readonly target: JsonTarget;
  readonly frame: BatchFrame;
  /** @throws {SinkError} `answer-unreadable` */
  readonly read: (answer: string, records: number) => PutResult;
}

/**
 * What the sinks have in common. Calls are signed and sent here rather than by the SDK's client: a client that fits
 * every operation takes longer for a batch than all the rest of a record's way.
 */
export function recordSink(
  { limits, target, frame, read }: RecordSinkParts,
  { credentials: source }: AwsConnection,
  clock: Clock,
): Sink {
  const post = jsonPost(target, clock);
  const pool = bufferPool();

  const credentialsForCall = async (): Promise<Credentials> => {
    try {
      return await source.get();
    } catch (error) {
      throw nothingWritten(explainAwsError(error, target.call));
    }
  };

  return {
    limits,
    refresh: async () => {
      await credentialsForCall();
    },
    put: async (records, signal) => {
      const credentials = await credentialsForCall();
      const { bytes: body, buffer } = batchBody(frame, records, pool);
      try {
        const answer = await post({ body, credentials, signal, onSent: () => pool.give(buffer) });
        return read(answer, records.length);
      } catch (error) {
        const expired = error instanceof SinkError && error.kind === "credentials-expired";
        if (expired) await source.discard(credentials);
        throw error;
      }
    },
  };
}

/** Trouble on the way to credentials cannot have written anything. */
function nothingWritten(error: SinkError): SinkError {
  if (!error.maybeWritten) return error;
  const { kind, code, message, hint, facts } = error;
  return new SinkError(kind, code, message, { ...(hint === undefined ? {} : { hint }), facts, cause: error });
}
