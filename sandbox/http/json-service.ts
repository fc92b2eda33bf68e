import type { z } from "zod";
import { validationError } from "./validation-error";

/** Who signed a request. */
export interface Caller {
  readonly accessKeyId: string;
  /** As error messages name it. */
  readonly arn: string;
}

/** What an operation may know of the request besides its input. */
export interface CallContext {
  readonly requestId: string;
  /** The `Host` header. */
  readonly host: string;
  /** From the signature's scope; the home region where a service takes unsigned calls. */
  readonly region: string;
  /** Undefined where a service takes unsigned calls. */
  readonly caller: Caller | undefined;
  /**
   * The error code with which a fault fails the next record; undefined: the record is taken.
   *
   * @param usualCode with which the service fails records by itself
   */
  readonly nextRecordFailure: (usualCode: string) => string | undefined;
}

/** One operation of a service: its name, the schema of its request and what it does. */
export interface OperationDefinition<Schema extends z.ZodType> {
  readonly name: string;
  readonly schema: Schema;
  /** The ARN that "is not authorized to perform" names. `*` unless told. */
  readonly resource?: (input: z.output<Schema>, context: CallContext) => string;
  readonly handle: (input: z.output<Schema>, context: CallContext) => unknown;
}

/** An operation whose schema's type nobody outside needs to know. */
export interface JsonOperation {
  readonly name: string;
  /**
   * Checks the input and gives what remains to be done.
   *
   * @throws {AwsError} with `validationCode` where the input does not fit the schema
   */
  readonly prepare: (input: unknown, context: CallContext, validationCode: string) => PreparedCall;
}

export interface PreparedCall {
  /** ARN of what the call is about. */
  readonly resource: string;
  readonly run: () => unknown;
}

export function jsonOperation<Schema extends z.ZodType>(
  definition: OperationDefinition<Schema>,
): JsonOperation {
  return {
    name: definition.name,
    prepare: (input, context, validationCode) => {
      const parsed = definition.schema.safeParse(input, { reportInput: true });
      if (!parsed.success) throw validationError(parsed.error, validationCode);
      return {
        resource: definition.resource?.(parsed.data, context) ?? "*",
        run: () => definition.handle(parsed.data, context),
      };
    },
  };
}

/** A service that speaks AWS JSON 1.1: the operation's name stands in `X-Amz-Target`. */
export interface JsonService {
  /** For example `Firehose_20150804`. */
  readonly targetPrefix: string;
  /** The service's name in IAM actions and in signatures, for example `firehose`. */
  readonly name: string;
  /** Whether its calls must be signed. Cognito's carry tokens instead. */
  readonly signed: boolean;
  /** The code of a request that does not fit its schema. */
  readonly validationCode: string;
  readonly operations: readonly JsonOperation[];
}
