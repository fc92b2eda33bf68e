import { FirehoseClient, ListDeliveryStreamsCommand, PutRecordBatchCommand } from "@aws-sdk/client-firehose";
import { afterEach, expect, test, vi } from "vitest";
import type { Credentials } from "@/lib/aws/connection";
import { signRequest } from "@/lib/aws/put/sign-request";
import { type CapturedRequest, capturingHandler } from "@/lib/aws/testing/captured-request";

const keys = {
  accessKeyId: "ASIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  sessionToken: "FwoGZXIvYXdzEXAMPLE//token==",
};
const credentials: Credentials = { ...keys, expiration: 0 };
const at = Date.UTC(2026, 10, 23, 7, 30, 5);

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the SDK sends, signed anew by the SDK's own signer without the headers that we leave out. */
async function signedBySdk(endpoint: string): Promise<CapturedRequest> {
  const capture = capturingHandler();
  const client = new FirehoseClient({
    region: "eu-central-1",
    endpoint,
    credentials: keys,
    requestHandler: capture.handler,
  });
  const Records = [{ Data: new TextEncoder().encode("{}\n") }];
  await client.send(new PutRecordBatchCommand({ DeliveryStreamName: "s", Records }));
  const request = capture.last();
  const sent = ["host", "content-type", "x-amz-target"];
  const headers = Object.fromEntries(sent.map((name) => [name, request.headers[name] ?? ""]));
  const signer = await client.config.signer({
    name: "sigv4",
    signingName: "firehose",
    signingRegion: "eu-central-1",
    properties: {},
  });
  return (await signer.sign({ ...request, headers }, { signingDate: new Date(at) })) as CapturedRequest;
}

function ours(endpoint: string, body: string | Uint8Array) {
  return signRequest(
    {
      url: new URL(`${endpoint}/`),
      region: "eu-central-1",
      service: "firehose",
      headers: {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": "Firehose_20150804.PutRecordBatch",
      },
      body: typeof body === "string" ? new TextEncoder().encode(body) : Uint8Array.from(body),
    },
    credentials,
    at,
  );
}

test.each([
  "https://firehose.eu-central-1.amazonaws.com",
  "http://localhost:4566",
  "http://10.0.0.7:8080/aws",
])("a request to %s has the SDK's signature", async (endpoint) => {
  const { headers, body } = await signedBySdk(endpoint);
  const { host: _host, ...expected } = headers;
  expect(await ours(endpoint, body)).toEqual(expected);
});

test("the signature is the same where crypto.subtle is missing, as on plain-HTTP hosts", async () => {
  const endpoint = "http://10.0.0.7:8080";
  const expected = await ours(endpoint, "{}");
  vi.stubGlobal("crypto", {});
  expect(await ours(endpoint, "{}")).toEqual(expected);
});

test("the SDK's control calls carry the same content type", async () => {
  const capture = capturingHandler();
  const client = new FirehoseClient({
    region: "us-east-1",
    credentials: keys,
    requestHandler: capture.handler,
  });
  await client.send(new ListDeliveryStreamsCommand({}));
  expect(capture.last().headers["content-type"]).toBe("application/x-amz-json-1.1");
});
