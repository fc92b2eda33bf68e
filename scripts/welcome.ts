export interface Welcome {
  /** Where the page is. */
  readonly address: string;
  readonly user: { readonly username: string; readonly password: string };
  /** The folder in which records land. */
  readonly records: string;
}

/** What a person has to know once the page is there. */
export function welcome({ address, user, records }: Welcome): string {
  return `
Headwater is ready.

  Page       ${address}
  User name  ${user.username}
  Password   ${user.password}
  Records    ${records}
             (written when 1 MB has come together, after 60 seconds, or when you stop)

Stop with Ctrl-C.
`;
}
