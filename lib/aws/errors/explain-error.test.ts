import { FirehoseClient, PutRecordBatchCommand } from "@aws-sdk/client-firehose";
import { ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import { createClientSettings } from "@/lib/aws/client-settings";
import { AwsError } from "@/lib/aws/errors/aws-error";
import { explainError } from "@/lib/aws/errors/explain-error";
import { type Answer, answeringServer } from "@/lib/aws/testing/answering-server";
import { fixedCredentials } from "@/lib/aws/testing/fixed-credentials";
import { HeadwaterError } from "@/lib/errors";

const call = { action: "firehose:PutRecordBatch", resource: "arn:aws:firehose:us-east-1:*:deliverystream/s" };
const connection = { region: "us-east-1", endpoint: "http://127.0.0.1:9", credentials: fixedCredentials };

/** The error for a response to the real SDK. */
async function afterSdk(answer: Answer | "cut"): Promise<AwsError> {
  const endpoint = await answeringServer(answer);
  const client = new FirehoseClient({ ...createClientSettings({ ...connection, endpoint }), maxAttempts: 1 });
  const Records = [{ Data: new Uint8Array(1) }];
  const command = new PutRecordBatchCommand({ DeliveryStreamName: "s", Records });
  return client.send(command).then(
    () => {
      throw new Error("The call succeeded.");
    },
    (error: unknown) => explainError(error, call),
  );
}

test.each([
  ["a proxy's page as success", { body: "<html>" }, "answer-unreadable"],
  ["a proxy's page as refusal", { status: 403, body: "<html>" }, "not-an-aws-answer"],
  ["a proxy's page as failure", { status: 502, body: "<html>" }, "unavailable"],
  ["nothing at all with a failure", { status: 503, body: "" }, "unavailable"],
  ["throttling", { status: 400, body: { __type: "com.amazonaws#ThrottlingException" } }, "throttled"],
  [
    "keys that expired",
    { status: 400, body: { __type: "ExpiredTokenException", message: "expired" } },
    "credentials-expired",
  ],
  [
    "no such stream",
    { status: 400, body: { __type: "ResourceNotFoundException", message: "no" } },
    "not-found",
  ],
  [
    "a gateway that names the error in a header",
    {
      status: 403,
      headers: { "x-amzn-errortype": "AccessDeniedException:http://x/" },
      body: { Message: "no" },
    },
    "access-denied",
  ],
  [
    "a clock that is wrong, which the SDK corrects",
    {
      status: 400,
      headers: { date: new Date(Date.now() + 3_600_000).toUTCString() },
      body: { __type: "InvalidSignatureException", message: "Signature expired: …" },
    },
    "clock-corrected",
  ],
])("the SDK meets %s", async (_what, answer, code) => {
  expect((await afterSdk(answer)).code).toBe(code);
});

test("the SDK meets a dropped connection", async () => {
  expect(await afterSdk("cut")).toMatchObject({ kind: "network", code: "no-answer" });
});

test("the SDK meets nobody", async () => {
  const client = new FirehoseClient({ ...createClientSettings(connection), maxAttempts: 1 });
  const command = new PutRecordBatchCommand({ DeliveryStreamName: "s", Records: [] });
  const error = await client.send(command).catch((thrown: unknown) => explainError(thrown, call));
  expect(error).toMatchObject({ kind: "network", code: "no-answer" });
});

test("S3's error responses are read from their XML", async () => {
  const body =
    '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>User: arn:aws:sts::1:assumed-role/r/s is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::b" because no identity-based policy allows it</Message></Error>';
  const endpoint = await answeringServer({
    status: 403,
    headers: { "content-type": "application/xml" },
    body,
  });
  const client = new S3Client({ ...createClientSettings({ ...connection, endpoint }), forcePathStyle: true });
  const error = await client
    .send(new ListObjectsV2Command({ Bucket: "bbb" }))
    .catch((thrown: unknown) => explainError(thrown, { action: "s3:GetObject" }));
  expect(error).toMatchObject({ code: "access-denied", facts: { action: "s3:ListBucket" } });
});

test("a browser's failed fetch means no response, and the hint names the region", () => {
  const error = explainError(new TypeError("Failed to fetch"), { ...call, region: "us-eats-1" });
  expect(error).toMatchObject({ kind: "network", code: "no-answer" });
  expect(error.hint).toContain("“us-eats-1” is the correct region");
});

test("a canceled call differs from a failed one", () => {
  const aborted = new DOMException("The operation was aborted.", "AbortError");
  expect(explainError(aborted, call)).toMatchObject({ kind: "network", code: "aborted" });
});

test("our own errors keep their code, text and facts", () => {
  const ended = new AwsError("session-ended", "session-ended", "x");
  expect(explainError(ended, call)).toBe(ended);
  const ours = new HeadwaterError("config-malformed", "Some words.", { hint: "Do this.", facts: { a: 1 } });
  expect(explainError(ours, call)).toMatchObject({
    kind: "invalid",
    code: "config-malformed",
    message: "Some words.",
    hint: "Do this.",
    facts: { a: 1 },
  });
});

test.each([undefined, null, "text", 7, {}, [], { name: 7 }, { $metadata: "x" }])(
  "even %j is explained",
  (thrown) => {
    expect(explainError(thrown, call)).toBeInstanceOf(AwsError);
  },
);
