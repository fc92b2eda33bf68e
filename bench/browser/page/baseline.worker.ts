import { FirehoseClient, PutRecordBatchCommand } from "@aws-sdk/client-firehose";
import { expose } from "comlink";
import type { Credentials } from "@/lib/aws/connection";
import { writeBatchBody } from "@/lib/aws/put/batch-body";
import { createBufferPool } from "@/lib/aws/put/buffer-pool";
import { createBatchFrame, createSink } from "@/lib/aws/put/create-sink";
import { workshopTemplate } from "@/lib/gallery/workshop";
import { createOutgoingRecord } from "@/lib/send/outgoing-record";
import { parseTemplate } from "@/lib/template/parse-template";
import { createRenderer } from "@/lib/template/renderer";
import { STREAM } from "../bench-plan";
import type { Throughput } from "./throughput";

/**
 * The senders that a run is compared with. Each sends one prebuilt batch again and again.
 * - `sink`: through the client that a run uses
 * - `fetch`: as a finished body without a signature
 * - `sdk`: through the AWS SDK's own client
 */
export type BaselineKind = "sink" | "fetch" | "sdk";

export interface BaselineOptions {
  readonly endpoint: string;
  readonly credentials: Credentials;
  readonly warmUpMs: number;
  readonly measureMs: number;
}

/** The messages of this worker. */
export interface BaselineApi {
  measure(kind: BaselineKind, options: BaselineOptions): Promise<Throughput>;
}

/** As many as a run has. */
const CONNECTIONS = 6;
const BATCH = 500;

const renderer = createRenderer(parseTemplate(workshopTemplate), { seed: 1 });
const records = Array.from({ length: BATCH }, () => createOutgoingRecord(`${renderer.next()}\n`));
const bytes = records.reduce((sum, { byteLength }) => sum + byteLength, 0);

/** One call with the prebuilt batch. */
type Call = () => Promise<unknown>;

const CALLS: Record<BaselineKind, (endpoint: string, credentials: Credentials) => Call> = {
  sink: (endpoint, credentials) => {
    const source = { get: async () => credentials, discard: async () => {} };
    const sink = createSink(STREAM, { region: STREAM.region, endpoint, credentials: source });
    const { signal } = new AbortController();
    return () => sink.put(records, signal);
  },
  fetch: (endpoint) => {
    const { bytes: body } = writeBatchBody(createBatchFrame(STREAM), records, createBufferPool());
    const headers = {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": "Firehose_20150804.PutRecordBatch",
    };
    return async () => {
      const response = await fetch(endpoint, { method: "POST", headers, body });
      await response.text();
    };
  },
  sdk: (endpoint, { accessKeyId, secretAccessKey, sessionToken }) => {
    const credentials = { accessKeyId, secretAccessKey, sessionToken };
    const client = new FirehoseClient({ region: STREAM.region, endpoint, credentials, maxAttempts: 1 });
    const encoder = new TextEncoder();
    const Records = records.map(({ data }) => ({
      Data: typeof data === "string" ? encoder.encode(data) : data,
    }));
    return () => client.send(new PutRecordBatchCommand({ DeliveryStreamName: STREAM.name, Records }));
  },
};

const api: BaselineApi = {
  measure: async (kind, { endpoint, credentials, warmUpMs, measureMs }) => {
    const call = CALLS[kind](endpoint, credentials);
    await callFor(call, warmUpMs);
    const start = performance.now();
    const calls = await callFor(call, measureMs);
    return { records: calls * BATCH, calls, bytes: calls * bytes, ms: performance.now() - start };
  },
};

/** Calls again and again on every connection for `ms` milliseconds. Returns the number of calls. */
async function callFor(call: Call, ms: number): Promise<number> {
  const end = performance.now() + ms;
  let calls = 0;
  const connection = async () => {
    while (performance.now() < end) {
      await call();
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return calls;
}

expose(api);
