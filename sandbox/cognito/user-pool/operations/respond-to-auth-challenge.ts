import { z } from "zod";
import { AwsError } from "../../../http/aws-error";
import { type JsonOperation, jsonOperation } from "../../../http/json-service";
import { newPasswordRequired } from "../flows/new-password-required";
import { passwordVerifier } from "../flows/password-verifier";
import { assertClient, clientIdSchema, parametersSchema } from "../request-validation";
import type { UserPool } from "../user-pool";

const schema = z.object({
  ChallengeName: z.string(),
  ChallengeResponses: parametersSchema,
  ClientId: clientIdSchema,
  Session: z.string().nullish(),
});

export function respondToAuthChallenge(pool: UserPool): JsonOperation {
  return jsonOperation({
    name: "RespondToAuthChallenge",
    schema,
    handle: ({ ChallengeName, ChallengeResponses, ClientId, Session }) => {
      assertClient(ClientId);
      switch (ChallengeName) {
        case "PASSWORD_VERIFIER":
          return passwordVerifier(pool, ChallengeResponses, ClientId);
        case "NEW_PASSWORD_REQUIRED":
          return newPasswordRequired(pool, ChallengeResponses, Session, ClientId);
        default:
          throw new AwsError(
            "InvalidParameterException",
            `The sandbox does not support the ${ChallengeName} challenge, only PASSWORD_VERIFIER and NEW_PASSWORD_REQUIRED.`,
          );
      }
    },
  });
}
