import { expect, test } from "vitest";
import { readShareLink } from "@/lib/share/share-link";

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

test("a link made by the first version of the form is still read", () => {
  expect(readShareLink(FIRST_LINK)).toEqual({
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

/** Made by the first version of the page that put record options and partition keys into links. */
const LINK_WITH_OPTIONS = [
  "#share=1.VU87TgMxEL1KNBVIGwQFzXZQUKB0UFpCZv0SjXbtXfmzYrHc0dNyBO4Gh2CcREAqe96832Ry2oJauukizxyXVfS66-G",
  "poQg7DTrWbVaUEhtF7UpRzl47M9qLCpWiqFFO0ffH59f7W2X87l2yz_Bn15fnpRQxNAiRnY48Omozeez2P0phDR3i-ko4xzohemg",
  "rc8_OyCwPAocKYAlVfVzgZfIIoRqdNs4GM3eQ4FIaGqeauhfuXnmiNvqEhgaxvQPEaKuHIIBlx9vlPtReB0oPTBuh3UqhXgwOqNW",
  "-_9fCol76V__JJ0cSG9nicdzwjAd0ozOiJ4dZqKX8AA",
].join("");

test("a link with record options and partition keys is still read", () => {
  expect(readShareLink(LINK_WITH_OPTIONS)).toEqual({
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
