import { z } from "zod";
import { AwsError } from "../../../http/aws-error";
import { type JsonOperation, jsonOperation } from "../../../http/json-service";
import { refreshTokenAuth } from "../flows/refresh-token-auth";
import { userSrpAuth } from "../flows/user-srp-auth";
import { assertClient, clientIdSchema, parametersSchema } from "../request-validation";
import type { UserPool } from "../user-pool";

const schema = z.object({
  AuthFlow: z.enum([
    "USER_SRP_AUTH",
    "REFRESH_TOKEN_AUTH",
    "REFRESH_TOKEN",
    "CUSTOM_AUTH",
    "ADMIN_NO_SRP_AUTH",
    "USER_PASSWORD_AUTH",
    "ADMIN_USER_PASSWORD_AUTH",
    "USER_AUTH",
  ]),
  AuthParameters: parametersSchema,
  ClientId: clientIdSchema,
});

/** The app client allows only SRP and refresh, so that a password never crosses the network. */
function flowNotEnabled(flow: string): AwsError {
  const message = flow.startsWith("ADMIN_")
    ? "Initiate Auth method not supported."
    : `${flow} flow not enabled for this client`;
  return new AwsError("InvalidParameterException", message);
}

export function initiateAuth(pool: UserPool): JsonOperation {
  return jsonOperation({
    name: "InitiateAuth",
    schema,
    handle: ({ AuthFlow, AuthParameters, ClientId }) => {
      assertClient(ClientId);
      switch (AuthFlow) {
        case "USER_SRP_AUTH":
          return userSrpAuth(pool, AuthParameters);
        case "REFRESH_TOKEN_AUTH":
        case "REFRESH_TOKEN":
          return refreshTokenAuth(pool, AuthParameters, ClientId);
        default:
          throw flowNotEnabled(AuthFlow);
      }
    },
  });
}
