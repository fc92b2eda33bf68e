import { z } from "zod";
import { endedShare, type FaultSettings, faultSettingsSchema, noFaults } from "./fault-settings";

/** Things that happen once, when they are asked for. */
const actionsSchema = z.strictObject({
  /** Every key given so far counts as expired. */
  expireCredentialsNow: z.boolean().default(false),
  /** Everyone is signed out for good: refresh tokens, tokens and keys given so far are refused. */
  endSessionsNow: z.boolean().default(false),
});

export type FaultActions = z.infer<typeof actionsSchema>;

export type FaultRequest =
  | {
      /** Undefined where the request names none. */
      readonly settings: FaultSettings | undefined;
      readonly actions: FaultActions;
    }
  | { readonly problems: readonly string[] };

const ACTIONS = new Set(Object.keys(actionsSchema.shape));

function problemsOf(error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const place = issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
    return `${place}${issue.message}`;
  });
}

/** `null` puts a key back to rest. */
function merge(current: FaultSettings, changes: readonly (readonly [string, unknown])[]): unknown {
  const rest: Record<string, unknown> = { ...noFaults };
  return {
    ...current,
    ...Object.fromEntries(changes.map(([key, value]) => [key, value === null ? rest[key] : value])),
  };
}

/**
 * Reads a request for faults. Keys that it names change, the others stay as they are; `null` puts one to rest.
 * Every problem is named at once, and nothing changes where there is one.
 */
export function readFaultRequest(body: unknown, current: FaultSettings): FaultRequest {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return { problems: ['The body must be a JSON object, for example {"failedRecordShare": 0.1}.'] };
  }
  const entries = Object.entries(body);
  const actions = actionsSchema.safeParse(Object.fromEntries(entries.filter(([key]) => ACTIONS.has(key))));
  const changes = entries.filter(([key]) => !ACTIONS.has(key));
  const settings = faultSettingsSchema.safeParse(merge(current, changes));
  const problems = [actions, settings].flatMap((part) => (part.success ? [] : problemsOf(part.error)));
  if (settings.success && endedShare(settings.data) > 1) {
    problems.push(
      `unavailableShare, throttledShare, cutBeforeWriteShare and cutAfterWriteShare come to ${endedShare(settings.data)}; together they cannot be above 1.`,
    );
  }
  if (!actions.success || !settings.success || problems.length > 0) return { problems };
  return { settings: changes.length === 0 ? undefined : settings.data, actions: actions.data };
}
