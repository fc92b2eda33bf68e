/** Orders faults of a sandbox, as `POST /_sandbox/faults` describes them. */
export async function orderFaults(
  sandbox: { readonly url: string },
  faults: Readonly<Record<string, unknown>>,
): Promise<void> {
  const answer = await fetch(`${sandbox.url}/_sandbox/faults`, {
    method: "POST",
    body: JSON.stringify(faults),
  });
  if (!answer.ok) throw new Error(`The sandbox refused the faults: ${await answer.text()}`);
}
