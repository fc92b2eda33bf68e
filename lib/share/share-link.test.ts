import fc from "fast-check";
import { deflateSync } from "fflate";
import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import type { Share } from "@/lib/share/share";
import { createShareLink, MAX_LINK_CHARACTERS, parseShareLink, toBase64url } from "@/lib/share/share-link";

const SITE = "https://records.example/app/?upid=us-east-1_Other#share=1.old";

const share: Share = {
  name: "Activity tracker",
  template: '{"uuid": "{{random.uuid}}",\n"온도": {{random.number(50)}}}',
};

/** A link with any text in it, as an attacker would create it. */
function linkAround(json: string | Uint8Array, version = "1"): string {
  const bytes = typeof json === "string" ? new TextEncoder().encode(json) : json;
  return `#share=${version}.${toBase64url(deflateSync(bytes))}`;
}

function problemOf(hash: string): HeadwaterError {
  try {
    parseShareLink(hash);
  } catch (error) {
    if (error instanceof HeadwaterError) return error;
    throw error;
  }
  throw new Error("the link was read");
}

const kinesis = { region: "us-east-1", kind: "kinesis", name: "stream" } as const;

const options: Share["options"] = {
  gzip: true,
  lineFeed: false,
  minifyJson: true,
  keepLineBreaks: true,
  mark: { kind: "member", name: "_run" },
  timeToLiveSeconds: "never",
};

const hashOf = (link: string): string => new URL(link).hash;

test("a link is the page's own address, without its query, and everything else behind the number sign", () => {
  const link = createShareLink(SITE, share);
  expect(link).toMatch(/^https:\/\/records\.example\/app\/#share=1\.[A-Za-z0-9_-]+$/);
});

test("a page without a share in its address is no link of ours", () => {
  expect(parseShareLink("")).toBeUndefined();
  expect(parseShareLink("#help")).toBeUndefined();
  expect(parseShareLink("#shared=1.abc")).toBeUndefined();
});

test("a template that is too long for a link says so and offers a file", () => {
  const noise = Array.from({ length: 3000 }, (_, index) => (index * 2654435761) % 4294967296).join("");
  try {
    createShareLink(SITE, { ...share, template: noise });
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({
      code: "share-too-long",
      hint: expect.stringContaining("file"),
      facts: { limit: 8000, length: expect.any(Number) },
    });
  }
});

test("a long template that compresses well fits", () => {
  const template = "{{random.uuid}},".repeat(16_000);
  expect(parseShareLink(hashOf(createShareLink(SITE, { ...share, template })))).toEqual({
    ...share,
    template,
  });
});

test("a link cut anywhere is called incomplete", () => {
  const hash = hashOf(createShareLink(SITE, share));
  for (let length = "#share=".length; length < hash.length; length += 1) {
    expect(problemOf(hash.slice(0, length)).code).toBe("share-damaged");
  }
});

test("a link with one character changed never becomes anything but a share or one message", () => {
  const hash = hashOf(createShareLink(SITE, share));
  fc.assert(
    fc.property(fc.nat(hash.length - 8), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
      const changed = hash.slice(0, at + 7) + character + hash.slice(at + 8);
      try {
        parseShareLink(changed);
      } catch (error) {
        expect(error).toBeInstanceOf(HeadwaterError);
      }
    }),
  );
});

test.each([
  ["nothing", "#share="],
  ["no version", "#share=abcdef"],
  ["version 0", "#share=0.abcd"],
  ["a version that is no number", "#share=v1.abcd"],
  ["not base64url", "#share=1.%E2%9C%93"],
  ["a length that base64 cannot have", "#share=1.abcde"],
  ["base64url of no DEFLATE data", "#share=1.________"],
  ["no JSON", linkAround("hello")],
  ["broken UTF-8", linkAround(Uint8Array.of(0x22, 0xff, 0xfe, 0x22))],
])("%s is called damaged", (_, hash) => {
  expect(problemOf(hash)).toMatchObject({ code: "share-damaged", hint: expect.any(String) });
});

test("a link of a later version says which", () => {
  const problem = problemOf(linkAround("{}", "2"));
  expect(problem).toMatchObject({ code: "share-newer", facts: { version: 2, known: 1 } });
});

test("a compression bomb is given up early", () => {
  const bomb = linkAround(new Uint8Array(5_000_000));
  expect(bomb.length).toBeLessThan(MAX_LINK_CHARACTERS);
  expect(problemOf(bomb).code).toBe("share-too-large");
});

test("a link of ten megabytes is refused before it is decoded", () => {
  expect(problemOf(`#share=1.${"A".repeat(10_000_000)}`).code).toBe("share-too-large");
});

test("JSON nested a hundred thousand deep is one message", () => {
  expect(problemOf(linkAround("[".repeat(100_000) + "]".repeat(100_000))).code).toBe("share-invalid");
  const deep = `{"name":"a","template":"b","rate":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
  expect(problemOf(linkAround(deep)).code).toBe("share-invalid");
});

test.each([
  ["credentials", { ...share, credentials: { accessKeyId: "AKIA" } }],
  ["endpoint", { ...share, endpoint: "https://evil.example" }],
  ["token", { ...share, token: "eyJ" }],
  ["autoSend", { ...share, autoSend: true }],
])("the unknown key %s is refused, both ways", (key, hostile) => {
  const problem = problemOf(linkAround(JSON.stringify(hostile)));
  expect(problem).toMatchObject({ code: "share-invalid", issues: [{ facts: { keys: `“${key}”` } }] });
  expect(() => createShareLink(SITE, hostile)).toThrow(`unknown key “${key}”`);
});

test.each(["destination", "signIn", "rate"] as const)(
  "an endpoint or a token cannot hide inside %s",
  (part) => {
    const parts = {
      destination: { region: "us-east-1", kind: "firehose", name: "stream" },
      signIn: {
        region: "us-east-1",
        userPoolId: "us-east-1_AbC",
        userPoolClientId: "abc",
        identityPoolId: "us-east-1:1a2b",
      },
      rate: { kind: "constant", recordsPerSecond: 5 },
    };
    expect(parseShareLink(linkAround(JSON.stringify({ ...share, [part]: parts[part] })))).toBeDefined();
    for (const key of ["endpoint", "idToken", "refreshToken", "secretAccessKey", "password"]) {
      const hostile = { ...share, [part]: { ...parts[part], [key]: "x" } };
      expect(problemOf(linkAround(JSON.stringify(hostile))).code).toBe("share-invalid");
      expect(() => createShareLink(SITE, hostile as unknown as Share)).toThrow("unknown key");
    }
  },
);

test("the key __proto__ is refused wherever it is, and nothing is polluted", () => {
  for (const hostile of [
    '{"name":"a","template":"b","__proto__":{"polluted":true}}',
    '{"name":"a","template":"b","destination":{"region":"us-east-1","kind":"kinesis","name":"n","__proto__":{}}}',
  ]) {
    expect(problemOf(linkAround(hostile)).code).toBe("share-invalid");
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each([
  ["a control character", "a\u0007b"],
  ["NUL", "a\u0000b"],
  ["a line break", "a\nb"],
  ["a bidirectional override", "invoice\u202Egpj.exe"],
  ["a bidirectional isolate", "a\u2066b"],
  ["a lone surrogate", "a\ud800b"],
  ["nothing that can be seen", " \u200b "],
  ["101 characters", "x".repeat(101)],
])("a name with %s is refused", (_, name) => {
  const problem = problemOf(linkAround(JSON.stringify({ ...share, name })));
  expect(problem).toMatchObject({
    code: "share-invalid",
    issues: [{ code: "template-name", path: "name" }],
  });
});

test("a seed and a key may be an emoji of several characters", () => {
  const seed = "👩‍💻";
  const destination = { ...kinesis, keys: { kind: "constant", key: seed } } as const;
  expect(parseShareLink(hashOf(createShareLink(SITE, { ...share, seed, destination })))).toMatchObject({
    seed,
    destination,
  });
});

test("markup in a name is text like any other", () => {
  const name = '<img src=x onerror="alert(1)">';
  expect(parseShareLink(hashOf(createShareLink(SITE, { ...share, name })))?.name).toBe(name);
});

test("a message never repeats what a hostile key or value says", () => {
  const hostile = JSON.stringify({ ...share, "<b>call 555 now</b>\u202e": 1 });
  expect(problemOf(linkAround(hostile)).message).not.toContain("555");
  const value = JSON.stringify({ ...share, destination: { region: "<b>555</b>", kind: "x", name: "" } });
  expect(problemOf(linkAround(value)).message).not.toContain("555");
});

test.each([
  { stops: { target: 0 } },
  { stops: { durationMs: -1 } },
  { stops: { until: 1e300 } },
  { stops: [] },
  { rate: { kind: "constant", recordsPerSecond: 1e300 } },
  { rate: { kind: "constant", recordsPerSecond: 0 } },
  { rate: { kind: "ramp", from: 0, to: 0, overSeconds: 1 } },
  { rate: { kind: "periodic", week: [{ mean: 1, stddev: 1 }], smoothing: true } },
  { rate: { kind: "bursts", base: 1, burst: 5, lengthSeconds: 20, everySeconds: 10 } },
  { rate: { kind: "else" } },
  { seed: 5 },
  { seed: "a\u0000b" },
  { seed: "🎵".repeat(257) },
  { options: {} },
  { options: { ...options, gzip: 1 } },
  { options: { ...options, endpoint: "https://evil.example" } },
  { options: { ...options, timeToLiveSeconds: 0 } },
  { options: { ...options, timeToLiveSeconds: 1e300 } },
  { options: { ...options, timeToLiveSeconds: "ever" } },
  { options: { ...options, mark: { kind: "member", name: "" } } },
  { options: { ...options, mark: { kind: "member", name: "x".repeat(65) } } },
  { options: { ...options, mark: { kind: "member", name: "a\u202eb" } } },
  { options: { ...options, mark: { kind: "member", name: "a", id: "b" } } },
  { options: { ...options, mark: { kind: "column", separator: ",," } } },
  { destination: { ...kinesis, kind: "firehose", keys: { kind: "round-robin" } } },
  { destination: { ...kinesis, keys: { kind: "constant", key: "" } } },
  { destination: { ...kinesis, keys: { kind: "constant", key: "a\nb" } } },
  { destination: { ...kinesis, keys: { kind: "constant", key: "x".repeat(257) } } },
  { destination: { ...kinesis, keys: { kind: "expression", template: "x".repeat(10_001) } } },
  { destination: { ...kinesis, keys: { kind: "round-robin", shards: [] } } },
  { template: 5 },
])("a setting that cannot be used is refused with the reason: %j", (wrong) => {
  const problem = problemOf(linkAround(JSON.stringify({ ...share, ...wrong })));
  expect(problem).toMatchObject({
    code: "share-invalid",
    issues: [{ message: expect.stringMatching(/\S/) }],
  });
});

/** Made once by the first version of the form; must never be made anew. */
const FIRST_LINK = [
  "#share=1.7ZjPjtMwEMZfpZoTSA2q039LbmVVoUqs1AMHJIKQG08bK7EdbGerVZQT3PfKjSvvBgceATt0WZBieAH7FP88meQ",
  "bf5eZDiQVCBlsCstvub2bWE2LCvXkx5f7jzAFi6KpqfUhXQ5ty1kO2SSHrtNUMiWeedT3OUxzmcP3z1-_3X_yEb_PZSsOqJ8",
  "sZ0_7vncJ9ZCsg4pL5pI2qLlivHAnZ8QKsrcdCKQSstkUjGUMbyGb99MHSsZxOo7n43gxjpfjeDWO1-P4ahw_D8kJ8IBOEhB",
  "KAkpJQCoJaCUBsSSglgTkkoDeNKA3Dd1rQG8a0BtNE00TTRNNE00TTRNNE00TTRNNE00TTRNN8w_TvHMboZQtuTxBZnWLDnD",
  "R-r7f9egdHLUSg4rH5SYD6oKuVosLMlgoycwe9WteuF7el-NMuX2B1jX30kPjjTLre_991bhdB5bqE9pBnU_CWjci4EreuMP",
  "VL9RKy-uhXI_LZWBoLJdDsM-j8TQ8AW0SqbQtkRqbpG6ycJk1HLnGUhl05DL1oJLWd5YXJjkrXZlSNYmxGqkA_4Po1cPCZzD",
  "8JHf_-UprUO-Vqnf-rb9P328O12x7fFnu_oi7rjlKO0STcrmujsui-UDWYoaiJun2zeZm_2rr4jlzYW40E8idEZoe5sWCJb4",
  "sib-LxBdq2D4s6Puf",
].join("");

test("a link of version 1 opens", () => {
  expect(parseShareLink(FIRST_LINK)).toEqual({
    name: "Activity tracker 🏃",
    template: '{"uuid": "{{random.uuid}}",\n"온도": {{random.number(50)}}}',
    rate: {
      kind: "periodic",
      week: Array.from({ length: 168 }, (_, hour) => ({ mean: (hour % 24) * 10, stddev: 3 })),
      smoothing: true,
      simulated: {
        from: 1_700_000_000_000,
        to: 1_700_086_400_000,
        secondsPerTick: 60,
        waitBetweenTicks: 500,
      },
    },
    stops: { target: 20_000, durationMs: 60_000, until: 1_800_000_000_000 },
    destination: { region: "ap-northeast-2", kind: "firehose", name: "analytics-workshop-stream" },
    seed: "42",
    signIn: {
      region: "ap-northeast-2",
      userPoolId: "ap-northeast-2_AbCdEfGhI",
      userPoolClientId: "1h57kf5cpq17m0eml12EXAMPLE",
      identityPoolId: "ap-northeast-2:1a2b3c4d-0000-4000-8000-000000000000",
    },
  });
});

/** A link of version 1 with record options and partition keys, created once. */
const LINK_WITH_OPTIONS = [
  "#share=1.VU87TgMxEL1KNBVIGwQFzXZQUKB0UFpCZv0SjXbtXfmzYrHc0dNyBO4Gh2CcREAqe96832Ry2oJauukizxyXVfS66-G",
  "poQg7DTrWbVaUEhtF7UpRzl47M9qLCpWiqFFO0ffH59f7W2X87l2yz_Bn15fnpRQxNAiRnY48Omozeez2P0phDR3i-ko4xzohemg",
  "rc8_OyCwPAocKYAlVfVzgZfIIoRqdNs4GM3eQ4FIaGqeauhfuXnmiNvqEhgaxvQPEaKuHIIBlx9vlPtReB0oPTBuh3UqhXgwOqNW",
  "-_9fCol76V__JJ0cSG9nicdzwjAd0ozOiJ4dZqKX8AA",
].join("");

test("a link of version 1 with record options and partition keys opens", () => {
  expect(parseShareLink(LINK_WITH_OPTIONS)).toEqual({
    name: "Activity tracker",
    template: '{"uuid": "{{random.uuid}}",\n"온도": {{random.number(50)}}}',
    destination: {
      region: "us-east-1",
      kind: "kinesis",
      name: "stream",
      keys: { kind: "expression", template: "{{device}}" },
    },
    options: {
      gzip: true,
      lineFeed: false,
      minifyJson: true,
      keepLineBreaks: true,
      mark: { kind: "member", name: "_run" },
      timeToLiveSeconds: "never",
    },
  });
});
