import type { Catalogue } from "@/lib/language/en";
import type { GuideText } from "@/lib/language/guide-text";

/** Frequently asked questions, in English. */
export const questions = (text: Catalogue): GuideText["questions"] => ({
  "nothing-arrives": {
    title: "Why does nothing arrive in S3?",
    lines: [
      `If **${text.run.sent}** increases, the stream has the records. Firehose writes them when its buffer size or buffer interval is reached: 1 MB or 60 seconds for the workshop stream. **${text.delivery.title}** shows when the next object is due. If it is late:`,
    ],
    points: [
      `Check that you are looking at the right **${text.delivery.bucket}** and **${text.delivery.prefix}**. Folders are named by the hour, usually in UTC.`,
      `Look at “${text.delivery.notDelivered}”: Firehose writes records there that it could not process.`,
      "Check that the stream’s own role can write to the bucket. The stream’s error log in CloudWatch shows failures.",
      `Check **${text.destination.region}** and **${text.destination.stream}**: a stream with the same name in another region is a different stream.`,
      "A Kinesis data stream does not write to S3. It needs a consumer that does.",
      `If **${text.run.sent}** stays at 0, the run’s **${text.log.title}** shows why.`,
    ],
  },
  "access-denied": {
    title: "What do I do about “Access denied”?",
    lines: [
      "The message names the action and, if AWS provides it, the resource (an ARN). Signed-in users have the identity pool’s authenticated role, which must allow that action on that resource.",
    ],
    points: [
      "In the IAM console, find the role (the `SignedInRole` output of the sign-in stack), and allow the action. [Permissions for the role](#aws-setup) has the full list.",
      `You do not need to sign in again. After a minute, choose **${text.destination.reload}**, **${text.delivery.checkAgain}**, or **${text.run.send}**.`,
      "If the message names a policy that denies access, such as a permissions boundary or a service control policy, only its administrator can change it.",
      `If only **${text.delivery.title}** is denied, records are still sent, but this page cannot read the bucket. Set the stack’s \`DeliveryBucket\` parameter to the bucket name.`,
    ],
  },
  "stream-not-listed": {
    title: "Why is my stream not in the list?",
    lines: [
      `You can enter its name. **${text.destination.kind}** then asks which service it belongs to. To list it:`,
    ],
    points: [
      `Check **${text.destination.region}**: only streams in this region are listed.`,
      "Check that the role allows `firehose:ListDeliveryStreams` and `kinesis:ListStreams`. If one is missing, the page says so and lists the streams of the other service.",
      "Check that you signed in to the account that owns the stream.",
      `Wait a minute or two for a new stream. **${text.delivery.streamInConsole}** and the [checks](/setup/) show its status.`,
    ],
  },
  "send-disabled": {
    title: `Why is ${text.run.send} unavailable?`,
    lines: [`The line next to **${text.run.send}** shows the first thing that is missing:`],
    points: [
      `“${text.run.blocked.signIn}” Enter your username and password under **${text.destination.title}**.`,
      `“${text.run.blocked.template}” The editor underlines the errors. The list of problems leads to each, and many have a quick fix (\`Ctrl+.\`, or \`⌘ .\` on a Mac).`,
      `“${text.run.blocked.stream}” Choose or enter a stream. A region is required as well.`,
      `“${text.run.blocked.rate}” and “${text.run.blocked.options}” The field with the error is marked.`,
      `“${text.run.blocked.keys}” It is under **${text.keys.title}** and applies only to Kinesis.`,
    ],
  },
  "how-to-stop": {
    title: "How do I stop a run?",
    lines: [
      `Choose **${text.run.stop}** or press \`Ctrl+Shift+.\` (\`⌘ ⇧ .\` on a Mac). No new records are generated, and waiting records are still sent for up to ten seconds. To stop immediately, choose **${text.run.stop}** again.`,
    ],
    points: [
      `**${text.run.pause}** only suspends the run. **${text.run.resume}** continues where it left off, and the time in between does not count.`,
      "Closing or reloading the tab ends the run. The browser asks you first. The next visit shows the last counts, and nothing more is sent.",
      "Records that the destination has accepted cannot be recalled.",
    ],
  },
  "more-than-sent": {
    title: "Why are there more records in S3 than were sent?",
    lines: [
      `If the response to a request is lost, it is unknown whether its records were stored. They are sent again so that none is missing, and counted under **${text.run.possibleDuplicates}**. Firehose and Kinesis also provide at-least-once delivery.`,
      `Someone else may also be sending to the same stream. With a **${text.mark.kind}** (under **${text.options.title}**), **${text.delivery.title}** can distinguish your records from others.`,
    ],
  },
  "limited-rate": {
    title: "Why is the rate limited by the destination?",
    lines: [
      "A stream has a quota for the records that it accepts each second. When the stream rejects records, the page slows down, retries them, and speeds up again. None is lost.",
    ],
    points: [
      `**${text.cost.title}** shows the assumed quota. A Firehose stream accepts 5 MB per second in us-east-1, us-west-2, and eu-west-1, and 1 MB in other regions. A Kinesis shard accepts 1 MB and 1,000 records per second.`,
      "Lower the rate, make records smaller, request a higher quota from AWS, or add shards.",
      `One **${text.keys.hot}** shard slows down a Kinesis stream. Check **${text.keys.spread}** and choose other **${text.keys.title}**.`,
      `“${text.run.limitedHere}” is different: the template or the records are too large for this computer at that rate.`,
    ],
  },
  "session-ended": {
    title: "What if my sign-in expires during a run?",
    lines: [
      "The page renews credentials automatically. The sign-in expires after some days (7 with the sign-in stack) or when it is revoked. The run then waits, and no records are lost.",
      `Sign in again under **${text.destination.title}** to continue the run. **${text.signIn.keepSignedIn}** keeps you signed in when you close the browser.`,
    ],
  },
  "hidden-tab": {
    title: "Are records sent while the tab is hidden or the computer sleeps?",
    lines: [
      "A hidden tab keeps its rate because a worker sends the records. Only counting the delivered records waits until the tab is visible again.",
      `While the computer sleeps, nothing is sent. Afterwards, the run continues without catching up, and the **${text.log.title}** shows how long it was suspended. For a long run, turn off automatic sleep.`,
    ],
  },
  "first-password": {
    title: "Why am I asked for a new password or a code?",
    lines: [
      `The temporary password from an invitation works only for the first sign-in. The page then asks for your own under “${text.signIn.newPasswordTitle}”.`,
      "Users with multi-factor authentication (MFA) cannot sign in here. Create a user without MFA whose role can only send test records. To reset a forgotten password, use the Cognito console.",
    ],
  },
  "templates-kept": {
    title: "Where are my templates saved, and how do I move them?",
    lines: [
      "In this browser’s storage, for this site’s address. They are not on any server, so other browsers and private windows do not have them, and clearing site data deletes them.",
      `In the template menu, **${text.templates.exportOne}** saves a file, and **${text.templates.import}** opens it in another browser. A [link](#share-link) moves a single template.`,
    ],
  },
  kdg: {
    title: "Do Kinesis Data Generator (KDG) templates and links work?",
    lines: [
      `Every KDG template works unchanged. Paste it into the editor, or import all five templates that the KDG stores: **${text.templates.import}** in the template menu shows how.`,
      "KDG links work as well: append `?upid=…&ipid=…&cid=…&r=…` to this site’s address. If a link names a different user pool, the page asks you first.",
    ],
  },
  "share-link": {
    title: "What does a share link contain?",
    lines: [
      `The template and its name, and each of these only if you select it: ${Object.values(text.share.parts).join(", ")}. A link never contains a password, a token, or an endpoint.`,
      "All of it follows the `#` of the link, which browsers do not send to servers. Opening a link shows its contents. Nothing is sent, and no setting changes unless you choose it.",
    ],
  },
  cost: {
    title: "What does it cost?",
    lines: [
      `This page is free. AWS bills the records. **${text.cost.title}** and **${text.figures.cost}** show an estimate at list prices before and during a run.`,
    ],
    points: [
      "Firehose rounds the size of each record up to 5 KB. 20,000 records of up to 5 KB cost about a third of a US cent in us-east-1.",
      "A Kinesis shard costs about $11 a month, used or not. Records are billed separately.",
      "For tests, S3 and Cognito cost almost nothing: S3 bills storage by the month, and Cognito is free below 10,000 monthly active users.",
    ],
  },
});
