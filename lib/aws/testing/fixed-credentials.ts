import type { CredentialSource } from "@/lib/aws/connection";

/** Credentials that never change, for destinations that do not check them. */
export const fixedCredentials: CredentialSource = {
  get: async () => ({
    accessKeyId: "ASIAIOSFODNN7EXAMPLE",
    secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    sessionToken: "FwoGZXIvYXdzEXAMPLE//token==",
    expiration: Number.POSITIVE_INFINITY,
  }),
  discard: async () => undefined,
};
