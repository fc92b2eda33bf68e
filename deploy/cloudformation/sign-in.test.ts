import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseDeployment } from "@/lib/config/deployment";
import { parseKdgLink } from "@/lib/config/kdg-link";
import { findCalledActions, findNamedActions } from "./called-actions";
import { accepts, getActions, getStatements, readTemplate, substitute } from "./template";

const template = readTemplate("sign-in");
const { Parameters, Conditions, Resources, Rules, Outputs } = template;
const LIB_AWS = fileURLToPath(new URL("../../lib/aws", import.meta.url));
const NO_VALUE = { Ref: "AWS::NoValue" };

const getStatement = (sid: string) => getStatements(template, "SignedInRole").find(({ Sid }) => Sid === sid);
/** The parameters that the condition of a resource checks to be set. */
const isSet = (parameter: string) => ({ "Fn::Not": [{ "Fn::Equals": [{ Ref: parameter }, ""] }] });

describe("the permissions of signed-in users", () => {
  test("are exactly the actions that the page calls", () => {
    expect(getActions(template, "SignedInRole")).toEqual(findCalledActions(LIB_AWS));
  });

  test("include every permission that the page may report as missing", () => {
    const named = findNamedActions(LIB_AWS);
    expect(named).toContain("firehose:PutRecordBatch");
    expect(getActions(template, "SignedInRole")).toEqual(expect.arrayContaining(named));
  });

  test("are, unless parameters add more, to find streams and to send to them", () => {
    const { SendRecords, ...others } = Object.fromEntries(
      Object.entries(Resources).filter(([, { Type }]) => Type === "AWS::IAM::Policy"),
    );
    expect(SendRecords?.Condition).toBeUndefined();
    expect(Object.entries(others).map(([name, { Condition }]) => [name, Condition])).toEqual([
      ["ReadKinesis", "ReadsKinesis"],
      ["ReadDelivery", "ReadsDelivery"],
      ["WriteReference", "WritesReference"],
    ]);
    const always = getActions(
      { ...template, Resources: { ...Resources, ...withoutProperties(others) } },
      "SignedInRole",
    );
    expect(always).toEqual([
      "firehose:DescribeDeliveryStream",
      "firehose:ListDeliveryStreams",
      "firehose:PutRecordBatch",
      "kinesis:DescribeStreamSummary",
      "kinesis:ListShards",
      "kinesis:ListStreams",
      "kinesis:PutRecords",
    ]);
  });

  test("cover the streams of this account and region with a matching name", () => {
    const stream = `\${AWS::Region}:\${AWS::AccountId}`;
    expect(getStatement("SendToFirehose")?.Resource).toEqual([
      { "Fn::Sub": `arn:\${AWS::Partition}:firehose:${stream}:deliverystream/\${StreamName}` },
    ]);
    expect(getStatement("SendToKinesis")?.Resource).toEqual([
      { "Fn::Sub": `arn:\${AWS::Partition}:kinesis:${stream}:stream/\${StreamName}` },
    ]);
    expect(getStatement("ReadRecordsBack")?.Resource).toEqual(getStatement("SendToKinesis")?.Resource);
  });

  test("cover all resources only for actions that AWS cannot limit", () => {
    const everywhere = getStatements(template, "SignedInRole").filter(({ Resource }) =>
      Resource.includes("*"),
    );
    expect(everywhere.flatMap(({ Action }) => Action)).toEqual([
      "firehose:ListDeliveryStreams",
      "kinesis:ListStreams",
    ]);
  });

  test("include the delivered objects of one bucket and prefix if they are given", () => {
    expect(Conditions.ReadsDelivery).toEqual(isSet("DeliveryBucket"));
    expect(getStatement("ReadObjects")?.Resource[0]).toEqual({ "Fn::Sub": `${BUCKET}/\${DeliveryPrefix}*` });
    expect(getStatement("ListObjects")).toMatchObject({
      Resource: [{ "Fn::Sub": BUCKET }],
      Condition: {
        StringLike: { "s3:prefix": expect.arrayContaining([{ "Fn::Sub": `\${DeliveryPrefix}*` }]) },
      },
    });
  });

  test("include the error prefix and uploads below the reference prefix if they are given", () => {
    const inBucket = (parameter: string) => ({
      "Fn::And": [{ Condition: "ReadsDelivery" }, isSet(parameter)],
    });
    expect(Conditions.ReadsErrors).toEqual(inBucket("ErrorPrefix"));
    expect(Conditions.WritesReference).toEqual(inBucket("ReferencePrefix"));
    expect(getStatement("ReadObjects")?.Resource[1]).toEqual({
      "Fn::If": ["ReadsErrors", { "Fn::Sub": `${BUCKET}/\${ErrorPrefix}*` }, NO_VALUE],
    });
    expect(getStatement("ListObjects")?.Condition).toEqual({
      StringLike: {
        "s3:prefix": [
          { "Fn::Sub": `\${DeliveryPrefix}*` },
          { "Fn::If": ["ReadsErrors", { "Fn::Sub": `\${ErrorPrefix}*` }, NO_VALUE] },
          { "Fn::If": ["WritesReference", { "Fn::Sub": `\${ReferencePrefix}*` }, NO_VALUE] },
        ],
      },
    });
    expect(getStatement("UploadReferenceData")).toMatchObject({
      Action: ["s3:PutObject"],
      Resource: [{ "Fn::Sub": `${BUCKET}/\${ReferencePrefix}*` }],
    });
  });

  test("include nothing of S3 without a bucket, even if prefixes are given", () => {
    const s3 = Object.values(Resources).filter(({ Properties }) =>
      JSON.stringify(Properties).includes("s3:"),
    );
    expect(s3.map(({ Condition }) => Condition)).toEqual(["ReadsDelivery", "WritesReference"]);
  });

  test.each(["*/x", "a b", `\${x}`, "a?"])("cannot be widened by the prefix “%s”", (prefix) => {
    for (const name of ["DeliveryPrefix", "ErrorPrefix", "ReferencePrefix"]) {
      expect(accepts(template, name, prefix), name).toBe(false);
      expect(accepts(template, name, "data/raw/"), name).toBe(true);
    }
  });
});

const BUCKET = `arn:\${AWS::Partition}:s3:::\${DeliveryBucket}`;

function withoutProperties(resources: typeof Resources): typeof Resources {
  return Object.fromEntries(
    Object.entries(resources).map(([name, resource]) => [name, { ...resource, Properties: {} }]),
  );
}

describe("the trust policy of the role", () => {
  const trusted = (principal: string) => ({
    Effect: "Allow",
    Action: "sts:AssumeRoleWithWebIdentity",
    Principal: { Federated: principal },
    Condition: {
      StringEquals: { [`${principal}:aud`]: { Ref: "IdentityPool" } },
      "ForAnyValue:StringLike": { [`${principal}:amr`]: "authenticated" },
    },
  });

  test("allows only signed-in users of this identity pool, under Cognito's name in each partition", () => {
    expect(Resources.SignedInRole?.Properties.AssumeRolePolicyDocument).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          "Fn::If": [
            "InChina",
            trusted("cognito-identity.cn-north-1.amazonaws.com.cn"),
            {
              "Fn::If": [
                "InGovCloudWest",
                trusted("cognito-identity-us-gov.amazonaws.com"),
                {
                  "Fn::If": [
                    "InGovCloudEast",
                    trusted("cognito-identity.us-gov-east-1.amazonaws.com"),
                    trusted("cognito-identity.amazonaws.com"),
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    expect(Conditions).toMatchObject({
      InChina: { "Fn::Equals": [{ Ref: "AWS::Partition" }, "aws-cn"] },
      InGovCloudWest: { "Fn::Equals": [{ Ref: "AWS::Region" }, "us-gov-west-1"] },
      InGovCloudEast: { "Fn::Equals": [{ Ref: "AWS::Region" }, "us-gov-east-1"] },
    });
  });

  test("every ARN is of the stack's partition", () => {
    expect(new Set(JSON.stringify(Resources).match(/arn:[^:]+(?:::Partition})?:/g))).toEqual(
      new Set([`arn:\${AWS::Partition}:`]),
    );
  });
});

describe("signing in", () => {
  test("is for users created by an administrator, with SRP, by a client without a secret", () => {
    expect(Resources.UserPool?.Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
    expect(Resources.UserPoolClient?.Properties).toMatchObject({
      GenerateSecret: false,
      ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: "ENABLED",
    });
  });

  test("gives no credentials to guests", () => {
    expect(Resources.IdentityPool?.Properties).toMatchObject({
      AllowUnauthenticatedIdentities: false,
      AllowClassicFlow: false,
    });
    expect(Resources.IdentityPoolRoles?.Properties.Roles).toEqual({
      authenticated: { "Fn::GetAtt": "SignedInRole.Arn" },
    });
  });
});

describe("the first user", () => {
  test("with a password gets no message, and without one an invitation by email", () => {
    expect(Conditions).toMatchObject({ HasPassword: isSet("Password"), HasEmail: isSet("Email") });
    expect(Resources.FirstUser?.Properties).toEqual({
      UserPoolId: { Ref: "UserPool" },
      Username: { Ref: "Username" },
      UserAttributes: {
        "Fn::If": [
          "HasEmail",
          [
            { Name: "email", Value: { Ref: "Email" } },
            { Name: "email_verified", Value: "true" },
          ],
          NO_VALUE,
        ],
      },
      DesiredDeliveryMediums: { "Fn::If": ["HasPassword", NO_VALUE, ["EMAIL"]] },
      MessageAction: { "Fn::If": ["HasPassword", "SUPPRESS", NO_VALUE] },
    });
  });

  test("with neither could never sign in, and the stack is rejected", () => {
    const isEmpty = (parameter: string) => ({ "Fn::Equals": [{ Ref: parameter }, ""] });
    expect(Rules.FirstUserCanSignIn?.Assertions).toEqual([
      {
        Assert: { "Fn::Not": [{ "Fn::And": [isEmpty("Password"), isEmpty("Email")] }] },
        AssertDescription: expect.stringContaining("a password or an email address"),
      },
    ]);
  });

  test.each([
    ["short", "Ab3"],
    ["without a digit", "Headwaterrr"],
    ["without an upper-case letter", "headwater-2026"],
    ["without a lower-case letter", "HEADWATER-2026"],
    ["with a space", "Head water 2026"],
  ])("cannot have a password %s, which Cognito would reject later", (_what, password) => {
    expect(accepts(template, "Password", password)).toBe(false);
    expect(accepts(template, "Password", "Headwater-2026")).toBe(true);
  });

  test("has a password that is never shown", () => {
    expect(Parameters.Password?.NoEcho).toBe(true);
    expect(JSON.stringify(Outputs)).not.toMatch(/\bPassword\b/);
  });
});

describe("the function that sets the password", () => {
  test("is created only for a given password, together with its role", () => {
    const conditional = Object.values(Resources).filter(({ Condition }) => Condition === "HasPassword");
    expect(conditional.map(({ Type }) => Type).sort()).toEqual([
      "AWS::IAM::Role",
      "AWS::Lambda::Function",
      "Custom::FirstPassword",
    ]);
  });

  test("may set passwords in this pool, and nothing else", () => {
    expect(getStatements(template, "SetPasswordRole")).toEqual([
      {
        Sid: "SetPassword",
        Effect: "Allow",
        Action: ["cognito-idp:AdminSetUserPassword"],
        Resource: [{ "Fn::GetAtt": "UserPool.Arn" }],
      },
    ]);
  });
});

test("a given permissions boundary is set on every role", () => {
  expect(Conditions.HasBoundary).toEqual(isSet("PermissionsBoundary"));
  const roles = Object.values(Resources).filter(({ Type }) => Type === "AWS::IAM::Role");
  expect(roles).toHaveLength(2);
  for (const { Properties } of roles) {
    expect(Properties.PermissionsBoundary).toEqual({
      "Fn::If": ["HasBoundary", { Ref: "PermissionsBoundary" }, NO_VALUE],
    });
  }
});

describe("the outputs", () => {
  const expected = {
    region: "eu-central-1",
    userPoolId: "eu-central-1_AbCdEfGhI",
    userPoolClientId: "1h57kf5cpq17m0eml12EXAMPLE",
    identityPoolId: "eu-central-1:1a2b3c4d-5e6f-4a8b-9c0d-1e2f3a4b5c6d",
  };
  const ids = {
    "AWS::Region": expected.region,
    UserPool: expected.userPoolId,
    UserPoolClient: expected.userPoolClientId,
    IdentityPool: expected.identityPoolId,
  };

  test("contain a config.json that the page can read", () => {
    expect(parseDeployment(substitute(Outputs.Config?.Value, ids))).toEqual({ cognito: expected });
  });

  test("contain the four IDs", () => {
    const { Region, UserPoolId, UserPoolClientId, IdentityPoolId } = Outputs;
    expect([Region, UserPoolId, UserPoolClientId, IdentityPoolId].map((output) => output?.Value)).toEqual(
      Object.keys(ids).map((name) => ({ Ref: name })),
    );
  });

  test.each(["https://example.org", "https://example.org/headwater/"])(
    "contain a link to %s that the page can read",
    (SiteUrl) => {
      expect(accepts(template, "SiteUrl", SiteUrl)).toBe(true);
      const link = new URL(substitute(Outputs.Link?.Value, { ...ids, SiteUrl }));
      expect(link.origin + link.pathname).toBe(new URL(SiteUrl).href);
      expect(parseKdgLink(link.search)).toEqual(expected);
    },
  );

  test("cannot contain a link whose address already has a query", () => {
    expect(accepts(template, "SiteUrl", "https://example.org/?a=b")).toBe(false);
  });
});
