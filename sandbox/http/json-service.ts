import type { z } from "zod";
import { AwsError } from "./aws-error";

/** The signer of a request. */
export interface Caller {
  readonly accessKeyId: string;
  /** As it appears in error messages. */
  readonly arn: string;
}

/** The part of the request, apart from the input, that an operation can use. */
export interface CallContext {
  readonly requestId: string;
  /** The `Host` header. */
  readonly host: string;
  /** From the signature's scope; the home region for services with unsigned calls. */
  readonly region: string;
  /** Undefined for services with unsigned calls. */
  readonly caller: Caller | undefined;
  /**
   * Returns the error code with which a fault fails the next record, or undefined if the record is accepted.
   * @param defaultCode the service's own code for failed records
   */
  readonly drawRecordFailure: (defaultCode: string) => string | undefined;
}

/** One operation of a service: its name, its request schema and its handler. */
interface OperationDefinition<Schema extends z.ZodType> {
  readonly name: string;
  readonly schema: Schema;
  /** The ARN that an AccessDenied message names. The default is `*`. */
  readonly resource?: (input: z.output<Schema>, context: CallContext) => string;
  readonly handle: (input: z.output<Schema>, context: CallContext) => unknown;
}

/** An operation with the type of its schema hidden. */
export interface JsonOperation {
  readonly name: string;
  /**
   * Validates the input and returns the call to run.
   * @throws {AwsError} with `validationCode` if the input does not match the schema
   */
  readonly prepare: (input: unknown, context: CallContext, validationCode: string) => PreparedCall;
}

interface PreparedCall {
  /** ARN of the resource that the call uses. */
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

/** A service with the AWS JSON 1.1 protocol. `X-Amz-Target` contains the operation's name. */
export interface JsonService {
  /** For example `Firehose_20150804`. */
  readonly targetPrefix: string;
  /** The service's name in IAM actions and in signatures, for example `firehose`. */
  readonly name: string;
  /** Whether calls must be signed. Cognito's calls carry tokens instead. */
  readonly signed: boolean;
  /** The error code for a request that does not match its schema. */
  readonly validationCode: string;
  readonly operations: readonly JsonOperation[];
}

type Issue = z.core.$ZodIssue;

/** `["Records", 0, "Data"]` → `records.1.member.data`, in the services' notation, which counts from 1. */
function memberPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) =>
      typeof part === "number" ? `${part + 1}.member` : String(part).replace(/^./, (c) => c.toLowerCase()),
    )
    .join(".");
}

function formatValue(value: unknown): string {
  if (value === undefined || value === null) return "null";
  if (Array.isArray(value)) return `'[${value.length === 0 ? "" : "..."}]'`;
  return typeof value === "object" ? "'{...}'" : `'${String(value)}'`;
}

function describeSizeConstraint(origin: string, bound: "greater" | "less", limit: number | bigint): string {
  const measured = origin === "number" || origin === "int" ? "value" : "length";
  return `Member must have ${measured} ${bound} than or equal to ${limit}`;
}

function describeConstraint(issue: Issue): string {
  switch (issue.code) {
    case "too_small":
      return describeSizeConstraint(issue.origin, "greater", issue.minimum);
    case "too_big":
      return describeSizeConstraint(issue.origin, "less", issue.maximum);
    case "invalid_format":
      return `Member must satisfy regular expression pattern: ${(issue.pattern ?? "").replace(/^\/\^|\$\/u?$/g, "")}`;
    case "invalid_value":
      return `Member must satisfy enum value set: [${issue.values.map(String).join(", ")}]`;
    default:
      return "Member must not be null";
  }
}

function isWrongType(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.input !== undefined && issue.input !== null;
}

function describeWrongType(issue: Issue, expected: string): string {
  if (expected === "array") return "Expected list or null";
  if (Array.isArray(issue.input)) return "Start of list found where not expected";
  if (typeof issue.input === "object") return "Start of structure or map found where not expected.";
  return `${(typeof issue.input).toUpperCase()}_VALUE can not be converted to ${expected}`;
}

/**
 * The error for an invalid request: `SerializationException` if a value has the wrong type, otherwise `code`
 * with every failed constraint in one message.
 */
function validationError(error: z.ZodError, code: string): AwsError {
  const wrongType = error.issues.find(isWrongType);
  if (wrongType?.code === "invalid_type") {
    return new AwsError("SerializationException", describeWrongType(wrongType, wrongType.expected));
  }
  const failures = error.issues.map(
    (issue) =>
      `Value ${formatValue(issue.input)} at '${memberPath(issue.path)}' failed to satisfy constraint: ${describeConstraint(issue)}`,
  );
  const count = `${failures.length} validation error${failures.length === 1 ? "" : "s"} detected`;
  return new AwsError(code, `${count}: ${failures.join("; ")}`);
}
