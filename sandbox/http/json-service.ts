import type { z } from "zod";
import { AwsError } from "./aws-error";

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
interface OperationDefinition<Schema extends z.ZodType> {
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

interface PreparedCall {
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

type Issue = z.core.$ZodIssue;

/** `["Records", 0, "Data"]` → `records.1.member.data`, as the services count and write it. */
function memberPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) =>
      typeof part === "number" ? `${part + 1}.member` : String(part).replace(/^./, (c) => c.toLowerCase()),
    )
    .join(".");
}

function shownValue(value: unknown): string {
  if (value === undefined || value === null) return "null";
  if (Array.isArray(value)) return `'[${value.length === 0 ? "" : "..."}]'`;
  return typeof value === "object" ? "'{...}'" : `'${String(value)}'`;
}

function sizeConstraint(origin: string, bound: "greater" | "less", limit: number | bigint): string {
  const measured = origin === "number" || origin === "int" ? "value" : "length";
  return `Member must have ${measured} ${bound} than or equal to ${limit}`;
}

function constraint(issue: Issue): string {
  switch (issue.code) {
    case "too_small":
      return sizeConstraint(issue.origin, "greater", issue.minimum);
    case "too_big":
      return sizeConstraint(issue.origin, "less", issue.maximum);
    case "invalid_format":
      return `Member must satisfy regular expression pattern: ${(issue.pattern ?? "").replace(/^\/\^|\$\/u?$/g, "")}`;
    case "invalid_value":
      return `Member must satisfy enum value set: [${issue.values.map(String).join(", ")}]`;
    default:
      return "Member must not be null";
  }
}

function wrongType(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.input !== undefined && issue.input !== null;
}

function foundInstead(issue: Issue, expected: string): string {
  if (expected === "array") return "Expected list or null";
  if (Array.isArray(issue.input)) return "Start of list found where not expected";
  if (typeof issue.input === "object") return "Start of structure or map found where not expected.";
  return `${(typeof issue.input).toUpperCase()}_VALUE can not be converted to ${expected}`;
}

/**
 * What the services answer to a request of the wrong shape: `SerializationException` where a value has the wrong
 * type, else `code` with every constraint that failed in one message.
 */
function validationError(error: z.ZodError, code: string): AwsError {
  const mistyped = error.issues.find(wrongType);
  if (mistyped?.code === "invalid_type") {
    return new AwsError("SerializationException", foundInstead(mistyped, mistyped.expected));
  }
  const failures = error.issues.map(
    (issue) =>
      `Value ${shownValue(issue.input)} at '${memberPath(issue.path)}' failed to satisfy constraint: ${constraint(issue)}`,
  );
  const count = `${failures.length} validation error${failures.length === 1 ? "" : "s"} detected`;
  return new AwsError(code, `${count}: ${failures.join("; ")}`);
}
