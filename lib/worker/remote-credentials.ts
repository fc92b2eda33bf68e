import type { CredentialSource } from "@/lib/aws/connection";
import { AwsError } from "@/lib/aws/errors/aws-error";
import type { CredentialAnswer, RunHost } from "@/lib/worker/run-request";

/** In the page: answers a worker that asks for credentials. */
export async function answerCredentialRequest(source: CredentialSource): Promise<CredentialAnswer> {
  try {
    return { credentials: await source.get() };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { kind, code, message, hint, facts } = error;
    return { problem: { kind, code, message, hint, facts } };
  }
}

/** In the worker: the page's credentials. An error keeps its fields. */
export function createHostCredentials(host: RunHost): CredentialSource {
  return {
    get: async () => {
      const answer = await host.getCredentials();
      if ("credentials" in answer) return answer.credentials;
      const { kind, code, message, hint, facts } = answer.problem;
      throw new AwsError(kind, code, message, { ...(hint === undefined ? {} : { hint }), facts });
    },
    discard: async (credentials) => host.discardCredentials(credentials),
  };
}
