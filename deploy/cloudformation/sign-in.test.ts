import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseDeployment } from "@/lib/config/deployment";
import { readKdgLink } from "@/lib/config/kdg-link";
import { calledActions, namedActions } from "./called-actions";
import { evaluate, type StackRequest } from "./evaluate";
import { roleActions, roleStatements } from "./role-statements";
import { readTemplate } from "./template";

const template = readTemplate("sign-in");
const LIB_AWS = fileURLToPath(new URL("../../lib/aws", import.meta.url));
const WITH_PASSWORD = { Username: "demo", Password: "Headwater-2026" };
const INVITED = { Username: "demo", Email: "demo@example.org" };
const EVERYTHING = {
  ...WITH_PASSWORD,
  ReadKinesisRecords: "yes",
  DeliveryBucket: "records",
  ReferencePrefix: "reference_data/",
};

const stackWith = (parameters: StackRequest["parameters"] = WITH_PASSWORD, place: StackRequest = {}) =>
  evaluate(template, { parameters, ...place });
const statement = (parameters: StackRequest["parameters"], sid: string) =>
  roleStatements(stackWith(parameters), "SignedInRole").find(({ Sid }) => Sid === sid);

describe("what signed-in users may do", () => {
  test("is what the page asks for, no less and no more", () => {
    expect(roleActions(stackWith(EVERYTHING), "SignedInRole")).toEqual(calledActions(LIB_AWS));
  });

  test("includes every permission that the page may say is missing", () => {
    const named = namedActions(LIB_AWS);
    expect(named).toContain("firehose:PutRecordBatch");
    expect(roleActions(stackWith(EVERYTHING), "SignedInRole")).toEqual(expect.arrayContaining(named));
  });

  test("is, unless parameters say more, to find streams and to send to them", () => {
    expect(roleActions(stackWith(), "SignedInRole")).toEqual([
      "firehose:DescribeDeliveryStream",
      "firehose:ListDeliveryStreams",
      "firehose:PutRecordBatch",
      "kinesis:DescribeStreamSummary",
      "kinesis:ListShards",
      "kinesis:ListStreams",
      "kinesis:PutRecords",
    ]);
  });

  test("concerns the streams of this account and region whose name matches", () => {
    const parameters = { ...WITH_PASSWORD, StreamName: "analytics-*" };
    expect(statement(parameters, "SendToFirehose")?.Resource).toEqual([
      "arn:aws:firehose:us-east-1:123456789012:deliverystream/analytics-*",
    ]);
    expect(statement(parameters, "SendToKinesis")?.Resource).toEqual([
      "arn:aws:kinesis:us-east-1:123456789012:stream/analytics-*",
    ]);
  });

  test("concerns everything only where AWS cannot limit it", () => {
    const everywhere = roleStatements(stackWith(EVERYTHING), "SignedInRole").filter(({ Resource }) =>
      Resource.includes("*"),
    );
    expect(everywhere.flatMap(({ Action }) => Action)).toEqual([
      "firehose:ListDeliveryStreams",
      "kinesis:ListStreams",
    ]);
  });

  test("includes delivered objects of one bucket and prefix, where they are named", () => {
    const parameters = {
      ...WITH_PASSWORD,
      DeliveryBucket: "records",
      DeliveryPrefix: "raw/",
      ErrorPrefix: "",
    };
    expect(statement(parameters, "ReadObjects")?.Resource).toEqual(["arn:aws:s3:::records/raw/*"]);
    expect(statement(parameters, "ListObjects")).toMatchObject({
      Resource: ["arn:aws:s3:::records"],
      Condition: { StringLike: { "s3:prefix": ["raw/*"] } },
    });
    expect(statement(parameters, "UploadReferenceData")).toBeUndefined();
  });

  test("includes the error prefix and uploads below the reference prefix, where they are named", () => {
    expect(statement(EVERYTHING, "ReadObjects")?.Resource).toEqual([
      "arn:aws:s3:::records/data/raw/*",
      "arn:aws:s3:::records/data/errors/*",
    ]);
    expect(statement(EVERYTHING, "ListObjects")?.Condition).toEqual({
      StringLike: { "s3:prefix": ["data/raw/*", "data/errors/*", "reference_data/*"] },
    });
    expect(statement(EVERYTHING, "UploadReferenceData")).toMatchObject({
      Action: ["s3:PutObject"],
      Resource: ["arn:aws:s3:::records/reference_data/*"],
    });
  });

  test("has nothing of S3 where prefixes are named and no bucket", () => {
    const parameters = { ...WITH_PASSWORD, ReferencePrefix: "reference_data/" };
    expect(roleActions(stackWith(parameters), "SignedInRole").join()).not.toContain("s3:");
  });

  test.each(["*/x", "a b", `\${x}`, "a?"])("cannot be widened by the prefix “%s”", (prefix) => {
    for (const name of ["DeliveryPrefix", "ErrorPrefix", "ReferencePrefix"]) {
      expect(() => stackWith({ ...EVERYTHING, [name]: prefix })).toThrow(name);
    }
  });
});

describe("who may take the role", () => {
  test.each([
    ["aws", "eu-central-1", "cognito-identity.amazonaws.com"],
    ["aws-cn", "cn-north-1", "cognito-identity.cn-north-1.amazonaws.com.cn"],
    ["aws-us-gov", "us-gov-west-1", "cognito-identity-us-gov.amazonaws.com"],
    ["aws-us-gov", "us-gov-east-1", "cognito-identity.us-gov-east-1.amazonaws.com"],
  ])("%s, %s: signed-in users of this identity pool alone", (partition, region, principal) => {
    const { properties } = stackWith(WITH_PASSWORD, { partition, region }).resources.SignedInRole ?? {};
    expect(properties?.AssumeRolePolicyDocument).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Action: "sts:AssumeRoleWithWebIdentity",
          Principal: { Federated: principal },
          Condition: {
            StringEquals: { [`${principal}:aud`]: `${region}:1a2b3c4d-5e6f-4a8b-9c0d-1e2f3a4b5c6d` },
            "ForAnyValue:StringLike": { [`${principal}:amr`]: "authenticated" },
          },
        },
      ],
    });
  });

  test.each(["aws-cn", "aws-us-gov"])("%s: every ARN is of that partition", (partition) => {
    const stack = JSON.stringify(stackWith(EVERYTHING, { partition, region: "cn-north-1" }));
    expect([...new Set(stack.match(/arn:aws[a-z-]*:/g))]).toEqual([`arn:${partition}:`]);
  });
});

describe("signing in", () => {
  test("is for users whom an administrator made, with SRP, by a client without a secret", () => {
    const { resources } = stackWith();
    expect(resources.UserPool?.properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
    expect(resources.UserPoolClient?.properties).toMatchObject({
      GenerateSecret: false,
      ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: "ENABLED",
    });
  });

  test("gives no credentials to guests", () => {
    expect(stackWith().resources.IdentityPool?.properties).toMatchObject({
      AllowUnauthenticatedIdentities: false,
      AllowClassicFlow: false,
    });
    expect(stackWith().resources.IdentityPoolRoles?.properties.Roles).toEqual({
      authenticated: "arn:aws:iam::123456789012:role/stack-SignedInRole",
    });
  });
});

describe("the first user", () => {
  const user = (parameters: StackRequest["parameters"]) =>
    stackWith(parameters).resources.FirstUser?.properties;

  test("with a password gets no message", () => {
    expect(user(WITH_PASSWORD)).toEqual({
      UserPoolId: "us-east-1_AbCdEfGhI",
      Username: "demo",
      MessageAction: "SUPPRESS",
    });
  });

  test("with an email address and no password is invited", () => {
    expect(user(INVITED)).toEqual({
      UserPoolId: "us-east-1_AbCdEfGhI",
      Username: "demo",
      UserAttributes: [
        { Name: "email", Value: "demo@example.org" },
        { Name: "email_verified", Value: "true" },
      ],
      DesiredDeliveryMediums: ["EMAIL"],
    });
  });

  test("with neither could never sign in, and the stack is refused", () => {
    expect(() => stackWith({ Username: "demo" })).toThrow(
      "Give the first user a password, or an email address",
    );
  });

  test.each([
    ["short", "Ab3"],
    ["without a digit", "Headwaterrr"],
    ["without an upper-case letter", "headwater-2026"],
    ["without a lower-case letter", "HEADWATER-2026"],
    ["with a space", "Head water 2026"],
  ])("cannot have a password %s, which Cognito would refuse later", (_what, Password) => {
    expect(() => stackWith({ Username: "demo", Password })).toThrow("Password");
  });

  test("has a password that is never shown", () => {
    expect(template.Parameters.Password?.NoEcho).toBe(true);
    expect(JSON.stringify(stackWith().outputs)).not.toContain(WITH_PASSWORD.Password);
  });
});

describe("the function that sets the password", () => {
  const types = (parameters: StackRequest["parameters"]) =>
    Object.values(stackWith(parameters).resources).map(({ type }) => type);

  test("is made only where a password is given, with its role", () => {
    const further = ["AWS::IAM::Role", "AWS::Lambda::Function", "Custom::FirstPassword"];
    expect(types(WITH_PASSWORD).sort()).toEqual([...types(INVITED), ...further].sort());
  });

  test("may set passwords in this pool, and nothing else", () => {
    expect(roleStatements(stackWith(), "SetPasswordRole")).toEqual([
      {
        Sid: "SetPassword",
        Effect: "Allow",
        Action: ["cognito-idp:AdminSetUserPassword"],
        Resource: ["arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_AbCdEfGhI"],
      },
    ]);
  });
});

test("a permissions boundary is set on every role, where one is named", () => {
  const PermissionsBoundary = "arn:aws:iam::123456789012:policy/boundary";
  const { resources } = stackWith({ ...WITH_PASSWORD, PermissionsBoundary });
  const roles = Object.values(resources).filter(({ type }) => type === "AWS::IAM::Role");
  expect(roles.map(({ properties }) => properties.PermissionsBoundary)).toEqual([
    PermissionsBoundary,
    PermissionsBoundary,
  ]);
  expect(stackWith().resources.SignedInRole?.properties).not.toHaveProperty("PermissionsBoundary");
});

describe("the outputs", () => {
  const expected = {
    region: "eu-central-1",
    userPoolId: "eu-central-1_AbCdEfGhI",
    userPoolClientId: "1h57kf5cpq17m0eml12EXAMPLE",
    identityPoolId: "eu-central-1:1a2b3c4d-5e6f-4a8b-9c0d-1e2f3a4b5c6d",
  };
  const outputs = (SiteUrl: string) =>
    stackWith({ ...WITH_PASSWORD, SiteUrl }, { region: "eu-central-1" }).outputs;

  test("hold a config.json that the page understands", () => {
    expect(parseDeployment(String(outputs("http://localhost:3000/").Config))).toEqual({ cognito: expected });
  });

  test("hold the four ids", () => {
    const { Region, UserPoolId, UserPoolClientId, IdentityPoolId } = outputs("http://localhost:3000/");
    expect([Region, UserPoolId, UserPoolClientId, IdentityPoolId]).toEqual(Object.values(expected));
  });

  test.each(["https://example.org", "https://example.org/headwater/"])(
    "hold a link to %s that the page understands",
    (site) => {
      const link = new URL(String(outputs(site).Link));
      expect(link.origin + link.pathname).toBe(new URL(site).href);
      expect(readKdgLink(link.search)).toEqual(expected);
    },
  );

  test("cannot hold a link whose address already has a query", () => {
    expect(() => outputs("https://example.org/?a=b")).toThrow("SiteUrl");
  });
});
