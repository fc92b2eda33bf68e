import type { Catalogue } from "@/lib/language/en";
import type { GuideTopic } from "@/lib/language/guide-text";

/** What an AWS account needs, in English. */
export const awsSetup = (text: Catalogue): readonly GuideTopic[] => [
  {
    title: "What is needed",
    lines: ["Three things in one AWS account. Nothing else stands between this page and AWS."],
    points: [
      "A stream: a Firehose stream whose source is Direct PUT, or a Kinesis data stream.",
      "A Cognito user pool with a user, and an app client without a secret that allows `ALLOW_USER_SRP_AUTH` and `ALLOW_REFRESH_TOKEN_AUTH`.",
      "A Cognito identity pool that trusts the user pool, with a role for signed-in users that may send to the stream.",
    ],
  },
  {
    title: "Two CloudFormation stacks make all of it",
    lines: [
      `\`workshop.yaml\` makes the stream and its bucket, \`sign-in.yaml\` the pools, the first user and the role. Each takes about two minutes. [${text.setup.title}](/setup/) has the links, the commands to copy, and a check of each step.`,
    ],
  },
  {
    title: "Tell this page where to sign in",
    lines: ["One of these is enough:"],
    points: [
      "Open the `Link` output of the sign-in stack once: the page remembers it. A link of the Kinesis Data Generator works as well.",
      "Whoever runs the site puts the `Config` output into `config.json` beside the page. Then nobody needs a link.",
      `Enter the four ids under **${text.settings.open}**.`,
    ],
  },
  {
    title: "What the role has to allow",
    lines: ["`sign-in.yaml` allows these. With pools of your own, add them to the role for signed-in users."],
    points: [
      "To list streams: `firehose:ListDeliveryStreams` and `kinesis:ListStreams`, on `*`.",
      "To send to Firehose: `firehose:PutRecordBatch` and `firehose:DescribeDeliveryStream`, on the stream.",
      "To send to Kinesis: `kinesis:PutRecords`, `kinesis:DescribeStreamSummary` and `kinesis:ListShards`, on the stream.",
      `To see under **${text.delivery.title}** what arrived: \`s3:ListBucket\` on the bucket and \`s3:GetObject\` on its objects; for Kinesis \`kinesis:GetShardIterator\` and \`kinesis:GetRecords\`.`,
      "To upload reference data: `s3:PutObject` on its place in the bucket.",
    ],
  },
  {
    title: "What it costs, and how to remove it",
    lines: [
      "The stacks themselves cost nothing, and a run costs little: see [what does it cost?](#cost) Only a Kinesis shard costs something while nobody uses it.",
      "Three commands remove everything. The bucket and its data stay until the last one:",
    ],
    points: [
      "`aws cloudformation delete-stack --stack-name headwater-sign-in`",
      "`aws cloudformation delete-stack --stack-name headwater-workshop`",
      "`aws s3 rb s3://BUCKET --force`",
    ],
  },
];
