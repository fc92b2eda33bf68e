/** What the page says about signing in and its settings, in English. */
export const signInText = {
  signIn: {
    username: "Username",
    password: "Password",
    keep: "Keep me signed in",
    submit: "Sign in",
    submitting: "Signing in…",
    out: "Sign out",
    signedInAs: (name: string) => `Signed in as ${name}`,
    why: "Sign in to send records. You can edit the template and see samples without.",
    newPassword: "New password",
    newPasswordTitle: "Choose a new password",
    newPasswordWhy: "The password that you were given was for the first sign-in only.",
    newPasswordSubmit: "Set it and continue",
    attribute: (name: string) => `Your ${name.replaceAll("_", " ")}`,
    pool: (id: string) => `User pool ${id}`,
  },
  settings: {
    open: "Settings",
    title: "Sign-in settings",
    none: "This site has no sign-in settings yet.",
    noneHint:
      "Open the link that the CloudFormation stack's Outputs tab shows, or enter the four ids here; whoever runs the site can put them into config.json.",
    region: "Region of the user pool",
    userPoolId: "User pool id",
    userPoolClientId: "App client id",
    identityPoolId: "Identity pool id",
    save: "Save",
    cancel: "Cancel",
    reset: "Use this site’s own settings",
    fromDeployment: "These come with this site (config.json).",
    fromLink: "These came with a link.",
    fromSettings: "You entered these yourself.",
  },
  linkQuestion: {
    title: "This link names another user pool",
    text: (link: string, current: string) =>
      `The link wants you to sign in to ${link}; this page signs in to ${current}. Records go to the account that you sign in to: use the link’s only if you trust who gave it to you.`,
    accept: "Use the link’s user pool",
    decline: "Keep the current one",
  },
};
