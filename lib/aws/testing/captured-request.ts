import { HttpResponse } from "@smithy/core/protocols";

/** A request as the SDK hands it to its transport. */
export interface CapturedRequest {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

export function bodyText({ body }: CapturedRequest): string {
  return new TextDecoder().decode(body);
}

/** Records the last request of an SDK client, and responds with an empty object. */
export function capturingHandler() {
  let last: CapturedRequest | undefined;
  return {
    handler: {
      handle: async (request: CapturedRequest) => {
        last = request;
        const body = new TextEncoder().encode("{}");
        return { response: new HttpResponse({ statusCode: 200, headers: {}, body }) };
      },
    },
    last: (): CapturedRequest => {
      if (last === undefined) throw new Error("The client sent nothing.");
      return last;
    },
  };
}
