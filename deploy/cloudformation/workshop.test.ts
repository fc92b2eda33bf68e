import { describe, expect, test } from "vitest";
import { accepts, getStatements, readTemplate } from "./template";

const template = readTemplate("workshop");
const { Parameters, Conditions, Resources, Rules, Outputs } = template;
const getProperties = (name: string) => Resources[name]?.Properties;
const getDefault = (parameter: string) => Parameters[parameter]?.Default;

test("the stream is the workshop's: Direct PUT to data/raw/, every 1 MB or 60 seconds, uncompressed", () => {
  expect(getProperties("DeliveryStream")).toMatchObject({
    DeliveryStreamName: { Ref: "StreamName" },
    DeliveryStreamType: "DirectPut",
    ExtendedS3DestinationConfiguration: {
      BucketARN: { "Fn::GetAtt": "Bucket.Arn" },
      Prefix: { Ref: "Prefix" },
      ErrorOutputPrefix: { Ref: "ErrorPrefix" },
      BufferingHints: { SizeInMBs: 1, IntervalInSeconds: 60 },
      CompressionFormat: "UNCOMPRESSED",
      CloudWatchLoggingOptions: { Enabled: true },
    },
  });
  expect(["StreamName", "Prefix", "ErrorPrefix"].map(getDefault)).toEqual([
    "analytics-workshop-stream",
    "data/raw/",
    "data/errors/",
  ]);
});

describe("the bucket", () => {
  test("is private, encrypted, and accepts only HTTPS", () => {
    expect(getProperties("Bucket")).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    expect(JSON.stringify(getProperties("BucketPolicy"))).toContain('{"aws:SecureTransport":"false"}');
  });

  test("is retained with its data when the stack is deleted", () => {
    expect(Resources.Bucket).toMatchObject({
      DeletionPolicy: "RetainExceptOnCreate",
      UpdateReplacePolicy: "Retain",
    });
    expect(Outputs.RemoveBucket?.Value).toEqual({
      "Fn::Sub": `aws s3 rb s3://\${Bucket} --force --region \${AWS::Region}`,
    });
  });

  test("answers pages of the given origin", () => {
    expect(getProperties("Bucket")).toMatchObject({
      CorsConfiguration: {
        CorsRules: [{ AllowedOrigins: [{ Ref: "SiteOrigin" }], AllowedMethods: ["GET", "HEAD", "PUT"] }],
      },
    });
    expect(accepts(template, "SiteOrigin", "https://headwater.example.org")).toBe(true);
    expect(accepts(template, "SiteOrigin", "https://headwater.example.org/")).toBe(false);
    expect(Parameters.SiteOrigin?.ConstraintDescription).toContain("without a trailing slash");
  });
});

test("every name can be chosen, so that many people can share an account", () => {
  const name = { "Fn::If": ["HasBucketName", { Ref: "BucketName" }, { Ref: "AWS::NoValue" }] };
  expect(getProperties("DeliveryStream")).toMatchObject({ DeliveryStreamName: { Ref: "StreamName" } });
  expect(getProperties("Bucket")).toMatchObject({ BucketName: name });
  expect(getProperties("KinesisStream")).toMatchObject({
    Name: { Ref: "KinesisStreamName" },
    ShardCount: { Ref: "KinesisShards" },
  });
});

test("a Kinesis stream is created only with shards", () => {
  expect(getDefault("KinesisShards")).toBe(0);
  expect(Conditions.HasKinesis).toEqual({ "Fn::Not": [{ "Fn::Equals": [{ Ref: "KinesisShards" }, 0] }] });
  expect(Resources.KinesisStream?.Condition).toBe("HasKinesis");
  expect(Outputs.KinesisStreamName).toMatchObject({
    Condition: "HasKinesis",
    Value: { Ref: "KinesisStream" },
  });
});

test("Firehose may write below the two prefixes of this bucket, and to its own log", () => {
  const allowed = getStatements(template, "DeliveryRole").map(({ Action, Resource }) => [Action, Resource]);
  expect(allowed).toEqual([
    [
      ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"],
      [{ "Fn::GetAtt": "Bucket.Arn" }],
    ],
    [
      ["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"],
      [{ "Fn::Sub": `\${Bucket.Arn}/\${Prefix}*` }, { "Fn::Sub": `\${Bucket.Arn}/\${ErrorPrefix}*` }],
    ],
    [["logs:PutLogEvents"], [{ "Fn::GetAtt": "DeliveryLog.Arn" }]],
  ]);
});

test("only Firehose can assume the role, and only for this account", () => {
  expect(getProperties("DeliveryRole")?.AssumeRolePolicyDocument).toMatchObject({
    Statement: [
      {
        Principal: { Service: "firehose.amazonaws.com" },
        Condition: { StringEquals: { "sts:ExternalId": { Ref: "AWS::AccountId" } } },
      },
    ],
  });
});

test("a prefix without a trailing slash and an empty prefix are rejected", () => {
  for (const parameter of ["Prefix", "ErrorPrefix"]) {
    expect(accepts(template, parameter, "data/raw")).toBe(false);
    expect(accepts(template, parameter, "")).toBe(false);
    expect(accepts(template, parameter, "data/raw/")).toBe(true);
  }
});

test("two equal prefixes are rejected", () => {
  expect(Rules.ErrorsApart?.Assertions).toEqual([
    {
      Assert: { "Fn::Not": [{ "Fn::Equals": [{ Ref: "Prefix" }, { Ref: "ErrorPrefix" }] }] },
      AssertDescription: expect.stringContaining("prefixes must differ"),
    },
  ]);
});

test("its defaults match the objects that the sign-in stack lets users read", () => {
  const signIn = readTemplate("sign-in").Parameters;
  expect(signIn.DeliveryPrefix?.Default).toBe(getDefault("Prefix"));
  expect(signIn.ErrorPrefix?.Default).toBe(getDefault("ErrorPrefix"));
});
