import { expect, test } from "vitest";
import { signingKey } from "../sigv4/signature";
import { type ChunkSigning, decodeAwsChunked } from "./aws-chunked";

/** From S3's API reference, "Signature Calculations … Chunked Upload": 65 KiB of the letter a in two chunks. */
const SIGNING: ChunkSigning = {
  key: signingKey("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", {
    date: "20130524",
    region: "us-east-1",
    service: "s3",
  }),
  timestamp: "20130524T000000Z",
  scope: "20130524/us-east-1/s3/aws4_request",
  seed: "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
};
const SIGNATURES = [
  "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
  "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
  "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
];

function publishedBody(): Buffer {
  const chunk = (size: number, signature: string | undefined) =>
    `${size.toString(16)};chunk-signature=${signature}\r\n${"a".repeat(size)}\r\n`;
  return Buffer.from(chunk(65_536, SIGNATURES[0]) + chunk(1024, SIGNATURES[1]) + chunk(0, SIGNATURES[2]));
}

async function* splitIntoPieces(body: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < body.length; start += size) yield body.subarray(start, start + size);
}

async function decode(body: Buffer, signing: ChunkSigning | undefined, pieceSize = 1000) {
  let trailers: ReadonlyMap<string, string> = new Map();
  const onTrailers = (found: ReadonlyMap<string, string>) => {
    trailers = found;
  };
  const pieces: Buffer[] = [];
  for await (const piece of decodeAwsChunked(splitIntoPieces(body, pieceSize), { signing, onTrailers })) {
    pieces.push(piece);
  }
  return { text: Buffer.concat(pieces).toString(), trailers };
}

test.each([1, 7, 1000, 100_000])("the published upload is accepted, in pieces of %d bytes", async (size) => {
  const { text } = await decode(publishedBody(), SIGNING, size);
  expect(text).toBe("a".repeat(66_560));
});

test("a chunk that was changed in transit is rejected", async () => {
  const body = publishedBody();
  body.write("b", 66_000);
  await expect(decode(body, SIGNING)).rejects.toMatchObject({ code: "SignatureDoesNotMatch", status: 403 });
});

test("a body without its last chunk is rejected", async () => {
  const body = publishedBody();
  const withoutLast = body.subarray(0, body.length - 89);
  await expect(decode(withoutLast, SIGNING)).rejects.toMatchObject({ code: "IncompleteBody" });
});

test("trailers after unsigned chunks are returned by name", async () => {
  const body = Buffer.from("3\r\nabc\r\n0\r\nx-amz-checksum-crc32:NSRBwg==\r\n\r\n");
  const { text, trailers } = await decode(body, undefined);
  expect(text).toBe("abc");
  expect([...trailers]).toEqual([["x-amz-checksum-crc32", "NSRBwg=="]]);
});

test.each([
  ["a chunk longer than its header says", "3\r\nabcd\r\n0\r\n\r\n"],
  ["an invalid chunk header", "three\r\nabc\r\n"],
  ["an oversized chunk", "ffffffff\r\n"],
  ["an invalid trailer", "0\r\nnonsense\r\n\r\n"],
])("%s is rejected", async (_what, body) => {
  await expect(decode(Buffer.from(body), undefined)).rejects.toMatchObject({ code: "InvalidRequest" });
});
