/** What the set-up page says, in English. */
export const setupText = {
  title: "Set up your AWS account",
  back: "Back to the workbench",
  open: "How to set up an AWS account",
  why: "Two CloudFormation stacks make everything: where records go, and who may send them. Each step can be done in the console or on the command line, and the checks say what is still missing.",
  elsewhere: (endpoint: string) =>
    `This page is connected to ${endpoint} and not to AWS, and the checks are about that. For your own account, stop it and run npm run serve.`,
  copy: "Copy",
  copyOf: (what: string) => `Copy ${what}`,
  copied: "Copied.",
  failed: "This browser does not let the page copy; select the text.",
  download: (file: string) => `Download ${file}`,
  newStack: (region: string) => `Make the stack in the console (${region})`,
  outputs: (region: string) => `Stacks and their outputs in the console (${region})`,
  where: {
    title: "Choose where",
    why: "The links and commands below are for this region. The stream is listed as soon as you are signed in.",
  },
  workshop: {
    title: "Bucket and delivery stream",
    why: "workshop.yaml makes a private bucket and the Firehose stream analytics-workshop-stream, which writes to data/raw/ after 1 MB or 60 s. Leave it out if you have a stream already.",
    lines: "the commands for the workshop’s stack",
  },
  pool: {
    title: "User pool and first user",
    why: "sign-in.yaml makes the user pool, the first user and a role that may send records and no more. With the bucket’s name it may also read what was delivered there.",
    lines: "the commands for the sign-in stack",
  },
  config: {
    title: "Tell this page",
    why: "Open the stack’s Link output once, or put its Config output as config.json beside the page, or enter the four ids.",
    enter: "Enter the ids",
    lines: "the command that writes config.json",
    linkLines: "the command that shows the link",
  },
  enter: {
    title: "Sign in and look at the checks",
    why: "With the user that the stack made.",
    done: "You are signed in. When all checks are green, go back to the workbench and send.",
  },
  checks: "Checks",
  checkAgain: "Check again",
  checkNames: {
    "user-pool": "User pool reachable",
    "sign-in": "Signed in",
    credentials: "Credentials",
    listing: "Listing streams",
    stream: "Stream found",
    "takes-records": "Stream takes records",
  },
  /** What a check waits for. */
  needs: {
    "user-pool": "Needs the ids of the sign-in stack (step 4).",
    "sign-in": "Needs a sign-in (step 5).",
    credentials: "Needs a sign-in (step 5).",
    listing: "Needs a sign-in (step 5).",
    stream: "Needs a sign-in and the name of a stream (step 1).",
    "takes-records":
      "Needs a stream that can be described: it has to be active, and a Firehose stream’s source Direct PUT.",
  },
  outcomes: { passed: "works", failed: "does not work", "not-yet": "not yet", unknown: "is being checked" },
};
