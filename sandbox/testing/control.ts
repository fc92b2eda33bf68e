import type { Sandbox } from "../sandbox";

/** Calls a control endpoint. Returns status and parsed body. */
export async function control(
  sandbox: Sandbox,
  method: string,
  name: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const answer = await fetch(`${sandbox.url}/_sandbox/${name}`, {
    method,
    headers,
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** Sets faults. */
export async function setFaults(sandbox: Sandbox, faults: object): Promise<void> {
  const { status, body } = await control(sandbox, "POST", "faults", faults);
  if (status !== 200) throw new Error(`The faults were rejected: ${JSON.stringify(body)}`);
}
