import type { Catalogue } from "@/lib/language/en";
import type { GuideText } from "@/lib/language/guide-text";

/** Questions that people ask, and answers, in English. */
export const questions = (text: Catalogue): GuideText["questions"] => ({
  "nothing-arrives": {
    title: "Nothing arrives in S3. Why?",
    lines: [
      `If **${text.run.sent}** grows, the stream has the records. Firehose writes them when its buffer is full or its time is over: the stream of the workshop at 1 MB or after 60 seconds. **${text.delivery.title}** says when the next object is due. If it is late:`,
    ],
    points: [
      `Compare **${text.delivery.bucket}** and **${text.delivery.prefix}** with where you look. Folders are named by the hour, most often in UTC.`,
      `Look at “${text.delivery.failed}”: Firehose puts there what it could not process.`,
      "The stream’s own role has to be allowed to write to the bucket. The stream’s error log in CloudWatch tells.",
      `Check **${text.destination.region}** and **${text.destination.stream}**: a stream of the same name in another region is another stream.`,
      "A Kinesis data stream writes nothing to S3 by itself: something has to read it.",
      `If **${text.run.sent}** stays at 0, the **${text.log.title}** of the run says why.`,
    ],
  },
  "access-denied": {
    title: "“Access denied”: what do I do?",
    lines: [
      "The message names the action and, where AWS tells it, the resource (an ARN). The signed-in user has the role of the identity pool for authenticated users, and this role has to allow that action on that resource.",
    ],
    points: [
      "Open the IAM console, find the role (the output `SignedInRole` of the sign-in stack), and allow the action. [What the role has to allow](#aws-setup) has the list.",
      `You need not sign in again: press **${text.destination.reload}**, **${text.delivery.lookAgain}** or **${text.run.send}** after a minute.`,
      "If the message names a policy that denies or limits, such as a permissions boundary or a policy of your organisation, only its administrator can change it.",
      `If only **${text.delivery.title}** is denied, records are sent all the same; this page cannot read the bucket. Give the stack the bucket’s name as \`DeliveryBucket\`.`,
    ],
  },
  "stream-not-listed": {
    title: "My stream is not in the list",
    lines: [
      `You can type its name; **${text.destination.kind}** then asks which service it belongs to. To have it listed:`,
    ],
    points: [
      `Check **${text.destination.region}**: only the streams of this region are listed.`,
      "The role needs `firehose:ListDeliveryStreams` and `kinesis:ListStreams`. If one is missing, the page says so, and the streams of the other service are listed.",
      "Check that you signed in to the account that the stream is in.",
      `A new stream takes a minute or two. **${text.delivery.streamInConsole}** and the [checks](/setup/) show its state.`,
    ],
  },
  "send-disabled": {
    title: `Why can I not press ${text.run.send}?`,
    lines: [`The line beside **${text.run.send}** says the first thing that is missing:`],
    points: [
      `“${text.run.blocked.signIn}” Enter your user name and password under **${text.destination.title}**.`,
      `“${text.run.blocked.template}” The editor underlines them. The list of problems leads to each, and many have a fix to choose (\`Ctrl+.\`, on a Mac \`⌘ .\`).`,
      `“${text.run.blocked.stream}” Choose or type one; the region has to be filled in, too.`,
      `“${text.run.blocked.rate}” and “${text.run.blocked.options}” The field with the mistake is marked.`,
      `“${text.run.blocked.keys}” It is under **${text.keys.title}** and is used for Kinesis only.`,
    ],
  },
  "how-to-stop": {
    title: "How do I stop?",
    lines: [
      `Press **${text.run.stop}** or \`Ctrl+Shift+.\` (on a Mac \`⌘ ⇧ .\`). Nothing new is made; what is waiting is still delivered, for up to ten seconds. Press **${text.run.stop}** again and it waits no longer.`,
    ],
    points: [
      `**${text.run.pause}** only holds the run: **${text.run.resume}** goes on where it was, and the time in between does not count.`,
      "Closing or reloading the tab ends the run, and the browser asks first. The next visit shows the last counts; nothing is sent any more.",
      "Records that the destination accepted cannot be called back.",
    ],
  },
  "more-than-sent": {
    title: "There are more records in S3 than were sent",
    lines: [
      `When the answer to a request is lost, nobody can know whether its records were stored. They are sent again and counted under **${text.run.possiblyTwice}**, so that none is missing. Firehose and Kinesis promise “at least once” as well.`,
      `Or somebody else sends to the same stream. A **${text.mark.kind}** (under **${text.options.title}**) lets **${text.delivery.title}** tell your records from others’.`,
    ],
  },
  "limited-rate": {
    title: "Why is the rate limited by the destination?",
    lines: [
      "A stream takes only so much in a second, its quota. When it refuses records, the page slows down, sends them again and speeds up again; none is lost.",
    ],
    points: [
      `**${text.cost.title}** shows the quota that is assumed. A Firehose stream takes 5 MB a second in us-east-1, us-west-2 and eu-west-1 and 1 MB in other regions; a Kinesis shard 1 MB and 1,000 records.`,
      "Ask for a lower rate, make records smaller, ask AWS for a higher quota, or add shards.",
      `One **${text.keys.hot}** shard slows a Kinesis stream down: look at **${text.keys.spread}** and choose other **${text.keys.title}**.`,
      `“${text.run.limitedHere}” is something else: the template or the records are too large for this computer at that rate.`,
    ],
  },
  "session-ended": {
    title: "My sign-in ended in mid-run",
    lines: [
      "The page renews the credentials by itself. After some days (7 with the sign-in stack), or when somebody revokes it, the sign-in ends; then the run waits and loses nothing.",
      `Sign in again under **${text.destination.title}**: the run goes on where it was. **${text.signIn.keep}** keeps the sign-in when the browser is closed.`,
    ],
  },
  "hidden-tab": {
    title: "Does it send when the tab is hidden, or the computer sleeps?",
    lines: [
      "In a hidden tab it keeps its pace, because a worker sends. Only counting what arrived waits until you look again.",
      `When the computer sleeps, nothing is sent. Afterwards the run goes on without making up for the time, and the **${text.log.title}** says how long it was. For a long run, switch off automatic sleep.`,
    ],
  },
  "first-password": {
    title: "It asks for a new password, or for a code",
    lines: [
      `A password from an invitation is for the first sign-in: the page asks for one of your own under “${text.signIn.newPasswordTitle}”.`,
      "A user with multi-factor authentication (MFA) cannot sign in here. Make a user without it for this purpose, whose role may only send test records. A forgotten password is reset in the Cognito console.",
    ],
  },
  "templates-kept": {
    title: "Where are my templates, and how do I move them?",
    lines: [
      "In the storage of this browser, for the address of this site. They are on no server: another browser, a private window or cleared site data does not have them.",
      `The template menu has **${text.templates.exportOne}**, which saves a file, and **${text.templates.import}**, which reads one in another browser. A [link](#share-link) moves a single template.`,
    ],
  },
  kdg: {
    title: "Do templates and links of the Kinesis Data Generator work?",
    lines: [
      `Every KDG template works unchanged: paste it into the editor. **${text.templates.import}** in the template menu takes all five that the KDG keeps, and shows how to get them.`,
      "KDG links work as well: put `?upid=…&ipid=…&cid=…&r=…` behind the address of this site. If a link names another user pool than the one that is set, the page asks first.",
    ],
  },
  "share-link": {
    title: "What is in a share link?",
    lines: [
      `The template and its name. Each of these only if you tick it: ${Object.values(text.share.parts).join(", ")}. Never a password, a token or an endpoint.`,
      "All of it is behind the `#` of the link, which no server sees. Whoever opens it sees what came; nothing is sent, and no setting changes without being chosen.",
    ],
  },
  cost: {
    title: "What does it cost?",
    lines: [
      `This page costs nothing; AWS bills the records. **${text.cost.title}** and **${text.figures.cost}** show an estimate at list prices, before and during a run.`,
    ],
    points: [
      "Firehose rounds each record up to 5 KB. 20,000 records of up to 5 KB cost about a third of a US cent in us-east-1.",
      "A Kinesis shard costs about $11 a month, used or not; records come on top.",
      "S3 and Cognito cost next to nothing for tests: storage by the month, and no charge below 10,000 users a month who sign in.",
    ],
  },
});
