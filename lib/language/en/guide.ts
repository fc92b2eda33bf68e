import type { Catalogue } from "@/lib/language/en";
import { questions } from "@/lib/language/en/guide-questions";
import { getFormats } from "@/lib/language/formats";
import type { GuideText, GuideTopic } from "@/lib/language/guide-text";

const { counted } = getFormats("en");

/** Help, in English. @param text whose labels it names */
export const guideText = (text: Catalogue): GuideText => ({
  contents: "Contents",
  ownTab: "Open in its own tab",
  sections: {
    "first-steps": {
      title: "First steps",
      why: "From nothing to records in S3, in ten minutes.",
    },
    language: {
      title: "The template language",
      why: "A template is text with placeholders {{ … }}. Rendering it once gives one record; text outside placeholders is copied, and line breaks are removed. Quotes around a value belong to the template.",
    },
    functions: {
      title: "Functions",
      why: "Every function by every name that it has. The examples are real: rendered when this page was built.",
    },
    "aws-setup": {
      title: "The AWS set-up",
      why: "For an account of your own. In a workshop, somebody has done it for you.",
    },
    questions: { title: "Questions people ask" },
  },
  search: {
    label: "Search the help",
    found: (topics, functions) =>
      `${counted(topics, { one: "# topic", other: "# topics" })}, ${counted(functions, { one: "# function", other: "# functions" })}`,
    none: "Nothing in the help has all of these words.",
  },
  steps: firstSteps(text),
  language: {
    write: "You write",
    gives: "A record has",
    examples: {
      value: "A value",
      time: "Time in UTC, by a moment format",
      weighted: "One of some, by weight",
      binding: "A value that comes again",
      lookup: "Fields that belong together",
      counter: "A counter",
      bell: "A bell curve",
      series: "A time series for each device",
      missing: "Missing values",
      late: "Late events",
      list: "A list",
      shapes: "Several shapes",
      quoted: "Text quoted as JSON",
    },
  },
  functions: {
    general: "without a group",
    aliases: (names) => `also ${names}`,
    example: "Example",
    gives: "Gives",
    arguments: "Arguments",
  },
  setup: awsSetup(text),
  questions: questions(text),
});

/** From nothing to records that arrived, in English. */
function firstSteps(text: Catalogue): readonly GuideTopic[] {
  return [
    {
      title: "Sign in",
      lines: [
        `Under **${text.destination.title}**, enter **${text.signIn.username}** and **${text.signIn.password}** and press **${text.signIn.submit}**. Without signing in you can write a template and see samples, but not send.`,
        `If the page says “${text.settings.none}”, it does not know yet where to sign in: see [the AWS set-up](#aws-setup).`,
      ],
    },
    {
      title: "Choose a region and a stream",
      lines: [
        `**${text.destination.stream}** lists the streams of the **${text.destination.region}** that is chosen, those of Data Firehose and of Kinesis Data Streams. A name that is not in the list can be typed.`,
      ],
    },
    {
      title: "Choose a template, or write one",
      lines: [
        `A template is one record with placeholders. Take the one that is in the editor, or another from the **${text.templates.galleryShort}**. **${text.editorTools.pasteSample}** makes one from your own data, and **${text.editorTools.insertFunction}** shows what placeholders can do.`,
        "The editor marks mistakes and suggests functions while you type. Your templates are kept in this browser.",
      ],
    },
    {
      title: "Look at the samples",
      lines: [
        `**${text.preview.title}** shows records of your template as you type; **${text.preview.button}** makes other ones. **${text.previewViews.distribution}** shows what 2,000 records have in each field.`,
      ],
    },
    {
      title: "Set the rate and the target",
      lines: [
        `**${text.rate.perSecond}** is how fast records are sent. The run ends by itself after exactly as many as **${text.rate.target}** says. Other rates and ends are under **${text.rate.kind}** and **${text.rate.ends}**.`,
      ],
    },
    {
      title: `Press ${text.run.send}`,
      lines: [
        `**${text.run.send}** is at the bottom of the window, and \`Ctrl+Enter\` (on a Mac \`⌘ Enter\`) does the same. While it cannot be pressed, the line beside it says [what is missing](#send-disabled).`,
      ],
    },
    {
      title: "Watch the counter",
      lines: [
        `It counts what the destination has accepted, not what was tried. What failed is sent again by itself. **${text.run.title}** has a chart, figures and a log.`,
      ],
    },
    {
      title: "Find the records",
      lines: [
        `**${text.delivery.title}** shows the bucket and counts what is in it, until it says “${text.delivery.arrivedOf(20_000, 20_000)}”. Firehose collects records before it writes them, most often for up to 60 seconds: [nothing there yet](#nothing-arrives) is normal at first.`,
        `**${text.delivery.bucketInConsole}** leads to the objects. A Kinesis data stream keeps its records itself; **${text.delivery.countStream}** counts them.`,
      ],
    },
    {
      title: "Stop, if you want to",
      lines: [
        `**${text.run.pause}** holds the run, and **${text.run.resume}** goes on. **${text.run.stop}** ends it: see [how to stop](#how-to-stop).`,
      ],
    },
    {
      title: text.share.open,
      lines: [
        `**${text.share.open}** makes a link, a file or a QR code of the template and of the settings that you choose. Whoever opens it can begin at step 4. See [what is in a link](#share-link).`,
      ],
    },
  ];
}

/** What an AWS account needs, in English. */
function awsSetup(text: Catalogue): readonly GuideTopic[] {
  return [
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
      lines: [
        "`sign-in.yaml` allows these. With pools of your own, add them to the role for signed-in users.",
      ],
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
}
