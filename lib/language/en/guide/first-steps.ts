import type { Catalogue } from "@/lib/language/en";
import type { GuideTopic } from "@/lib/language/guide-text";

/** From nothing to records that arrived, in English. */
export const firstSteps = (text: Catalogue): readonly GuideTopic[] => [
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
