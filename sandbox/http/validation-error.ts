import type { z } from "zod";
import { AwsError } from "./aws-error";

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
export function validationError(error: z.ZodError, code: string): AwsError {
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
