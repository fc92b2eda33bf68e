/** The region and names of the stacks. */
const SIGN_IN_STACK = "headwater-sign-in";
const WORKSHOP_STACK = "headwater-workshop";

/** The AWS CLI commands that do what the setup page's steps do in the console. */
export function commandLines(region: string, site: string) {
  const at = `--region ${quoted(region)}`;
  const outputs = (stack: string) => `aws cloudformation describe-stacks ${at} --stack-name ${stack}`;
  return {
    workshop: [
      `curl -fsSO ${quoted(`${site}cloudformation/workshop.yaml`)}`,
      `aws cloudformation deploy ${at} --stack-name ${WORKSHOP_STACK} --template-file workshop.yaml --capabilities CAPABILITY_IAM`,
      `${outputs(WORKSHOP_STACK)} --query "Stacks[0].Outputs" --output table`,
    ].join("\n"),
    signIn: [
      `curl -fsSO ${quoted(`${site}cloudformation/sign-in.yaml`)}`,
      `BUCKET=$(${outputs(WORKSHOP_STACK)} --query "Stacks[0].Outputs[?OutputKey=='BucketName'].OutputValue" --output text)`,
      // Bash and zsh disagree about `read -p`.
      "printf 'Password for the first user: '; read -rs PASSWORD; echo",
      `aws cloudformation deploy ${at} --stack-name ${SIGN_IN_STACK} --template-file sign-in.yaml --capabilities CAPABILITY_NAMED_IAM \\`,
      `  --parameter-overrides Username=demo Password="$PASSWORD" SiteUrl=${quoted(site)} DeliveryBucket="$BUCKET" ReferencePrefix=reference_data/`,
    ].join("\n"),
    config: `${outputs(SIGN_IN_STACK)} --query "Stacks[0].Outputs[?OutputKey=='Config'].OutputValue" --output text > config.json`,
    link: `${outputs(SIGN_IN_STACK)} --query "Stacks[0].Outputs[?OutputKey=='Link'].OutputValue" --output text`,
  };
}

/** Quotes any text as one word of a POSIX shell. */
export function quoted(text: string): string {
  return /^[A-Za-z0-9_./:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
