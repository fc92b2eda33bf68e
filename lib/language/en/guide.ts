import type { Catalogue } from "@/lib/language/en";
import { questions } from "@/lib/language/en/guide-questions";
import { getFormats } from "@/lib/language/formats";
import type { GuideText, GuideTopic } from "@/lib/language/guide-text";

const { plural } = getFormats("en");

/** Help, in English. @param text the catalogue whose labels help names */
export const guideText = (text: Catalogue): GuideText => ({
  contents: "Contents",
  ownTab: "Open in a new tab",
  sections: {
    "first-steps": {
      title: "First steps",
      why: "Get records into S3 in ten minutes.",
    },
    language: {
      title: "Template language",
      why: "A template is text with placeholders {{ … }}. Each rendering produces one record. Text outside placeholders is copied, and line breaks are removed. Write any quotes around values in the template.",
    },
    functions: {
      title: "Functions",
      why: "Every function, with all of its names. The example output was rendered when this page was built.",
    },
    "aws-setup": {
      title: "AWS account setup",
      why: "For your own AWS account. In a workshop, this is already done for you.",
    },
    questions: { title: "Frequently asked questions" },
  },
  search: {
    label: "Search help",
    found: (topics, functions) =>
      `${plural(topics, { one: "# topic", other: "# topics" })}, ${plural(functions, { one: "# function", other: "# functions" })}`,
    none: "No matching help topics.",
  },
  steps: firstSteps(text),
  language: {
    write: "You write",
    gives: "The record contains",
    examples: {
      value: "A value",
      time: "UTC time in a moment format",
      weighted: "Weighted choice",
      binding: "A value used again",
      lookup: "Related fields",
      counter: "A counter",
      bell: "A bell curve",
      series: "A time series per device",
      missing: "Missing values",
      late: "Late events",
      list: "A list",
      shapes: "Several record shapes",
      quoted: "Text quoted as JSON",
    },
  },
  functions: {
    general: "ungrouped",
    aliases: (names) => `also ${names}`,
    example: "Example",
    gives: "Output",
    arguments: "Arguments",
  },
  setup: awsSetup(text),
  questions: questions(text),
});

/** From signing in to delivered records. */
function firstSteps(text: Catalogue): readonly GuideTopic[] {
  return [
    {
      title: "Sign in",
      lines: [
        `Under **${text.destination.title}**, enter **${text.signIn.username}** and **${text.signIn.password}**, and choose **${text.signIn.submit}**. Without signing in, you can write a template and see samples, but not send records.`,
        `If the page says “${text.settings.none}”, see [how to set up an account](#aws-setup).`,
      ],
    },
    {
      title: "Choose a region and a stream",
      lines: [
        `**${text.destination.stream}** lists the Data Firehose and Kinesis Data Streams streams in the chosen **${text.destination.region}**. You can also enter a name that is not in the list.`,
      ],
    },
    {
      title: "Choose or write a template",
      lines: [
        `A template is one record with placeholders. Use the template in the editor, or choose another from the **${text.templates.galleryShort}**. **${text.editorTools.pasteSample}** creates a template from your own data, and **${text.editorTools.insertFunction}** shows what placeholders can do.`,
        "The editor marks errors and suggests functions as you type. Your templates are saved in this browser.",
      ],
    },
    {
      title: "Check the samples",
      lines: [
        `**${text.preview.title}** shows records from your template as you type, and **${text.preview.button}** generates new ones. **${text.previewViews.distribution}** summarizes each field over 2,000 records.`,
      ],
    },
    {
      title: "Set the rate and the target",
      lines: [
        `**${text.rate.perSecond}** sets how fast records are sent. The run ends after exactly the number of records in **${text.rate.target}**. For other rates and end conditions, use **${text.rate.kind}** and **${text.rate.ends}**.`,
      ],
    },
    {
      title: `Choose ${text.run.send}`,
      lines: [
        `**${text.run.send}** is at the bottom of the window. You can also press \`Ctrl+Enter\` (\`⌘ Enter\` on a Mac). While **${text.run.send}** is unavailable, the line next to it says [what is missing](#send-disabled).`,
      ],
    },
    {
      title: "Watch the counter",
      lines: [
        `The counter shows the records that the destination has accepted. Failed records are retried automatically. **${text.run.title}** has a chart, figures, and a log.`,
      ],
    },
    {
      title: "Find the records",
      lines: [
        `**${text.delivery.title}** shows the bucket and counts the records in it, until it says “${text.delivery.arrivedCount(20_000, 20_000)}”. Firehose buffers records before it writes them, often for up to 60 seconds, so an [empty bucket](#nothing-arrives) is normal at first.`,
        `**${text.delivery.bucketInConsole}** opens the list of objects. A Kinesis data stream stores its records itself, and **${text.delivery.countStream}** counts them.`,
      ],
    },
    {
      title: "Stop the run, if you want to",
      lines: [
        `**${text.run.pause}** suspends the run, and **${text.run.resume}** continues it. **${text.run.stop}** ends it. See [how to stop](#how-to-stop).`,
      ],
    },
    {
      title: text.share.open,
      lines: [
        `**${text.share.open}** creates a link, a file, or a QR code with the template and the settings that you choose. Anyone who opens it can start at step 4. See [what a link contains](#share-link).`,
      ],
    },
  ];
}

/** What an AWS account needs. */
function awsSetup(text: Catalogue): readonly GuideTopic[] {
  return [
    {
      title: "What you need",
      lines: ["Three things in one AWS account. This page calls AWS directly: there is no backend."],
      points: [
        "A stream: a Firehose stream whose source is Direct PUT, or a Kinesis data stream.",
        "A Cognito user pool with a user, and an app client without a client secret that allows `ALLOW_USER_SRP_AUTH` and `ALLOW_REFRESH_TOKEN_AUTH`.",
        "A Cognito identity pool that trusts the user pool, with an authenticated role that can send to the stream.",
      ],
    },
    {
      title: "Create everything with two CloudFormation stacks",
      lines: [
        `\`workshop.yaml\` creates the stream and its bucket. \`sign-in.yaml\` creates the pools, the first user, and the role. Each stack takes about two minutes. [${text.setup.title}](/setup/) has the links, the commands to copy, and a check for each step.`,
      ],
    },
    {
      title: "Connect this page to the user pool",
      lines: ["Do one of the following:"],
      points: [
        "Open the `Link` output of the sign-in stack once. The page remembers it. A Kinesis Data Generator link works as well.",
        "As the site’s operator, save the `Config` output as `config.json` next to the page. Then no one needs a link.",
        `Enter the four IDs under **${text.settings.open}**.`,
      ],
    },
    {
      title: "Permissions for the role",
      lines: [
        "`sign-in.yaml` grants these permissions. If you use your own pools, add them to the authenticated role.",
      ],
      points: [
        "To list streams: `firehose:ListDeliveryStreams` and `kinesis:ListStreams`, on `*`.",
        "To send to Firehose: `firehose:PutRecordBatch` and `firehose:DescribeDeliveryStream`, on the stream.",
        "To send to Kinesis: `kinesis:PutRecords`, `kinesis:DescribeStreamSummary` and `kinesis:ListShards`, on the stream.",
        `To count records under **${text.delivery.title}**: \`s3:ListBucket\` on the bucket and \`s3:GetObject\` on its objects; for Kinesis, \`kinesis:GetShardIterator\` and \`kinesis:GetRecords\`.`,
        "To upload reference data: `s3:PutObject` on its key in the bucket.",
      ],
    },
    {
      title: "Cost and cleanup",
      lines: [
        "The stacks are free, and a run costs little: see [What does it cost?](#cost) Only Kinesis shards are billed while they are idle.",
        "Three commands remove everything. The last one deletes the bucket and its data:",
      ],
      points: [
        "`aws cloudformation delete-stack --stack-name headwater-sign-in`",
        "`aws cloudformation delete-stack --stack-name headwater-workshop`",
        "`aws s3 rb s3://BUCKET --force`",
      ],
    },
  ];
}
