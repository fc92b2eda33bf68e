import { describe, expect, test } from "vitest";
import { evaluate, type StackRequest } from "./evaluate";
import { roleStatements } from "./role-statements";
import { readTemplate } from "./template";

const template = readTemplate("workshop");
const stackWith = (parameters: StackRequest["parameters"] = {}) => evaluate(template, { parameters });
const propertiesOf = (name: string, parameters: StackRequest["parameters"] = {}) =>
  stackWith(parameters).resources[name]?.properties;

test("the stream is the workshop's: Direct PUT to data/raw/, every 1 MB or 60 seconds, not compressed", () => {
  expect(propertiesOf("DeliveryStream")).toMatchObject({
    DeliveryStreamName: "analytics-workshop-stream",
    DeliveryStreamType: "DirectPut",
    ExtendedS3DestinationConfiguration: {
      BucketARN: "arn:aws:s3:::stack-bucket",
      Prefix: "data/raw/",
      ErrorOutputPrefix: "data/errors/",
      BufferingHints: { SizeInMBs: 1, IntervalInSeconds: 60 },
      CompressionFormat: "UNCOMPRESSED",
      CloudWatchLoggingOptions: { Enabled: true },
    },
  });
});

describe("the bucket", () => {
  test("is private, encrypted, and reached over HTTPS only", () => {
    expect(propertiesOf("Bucket")).toMatchObject({
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
    expect(JSON.stringify(propertiesOf("BucketPolicy"))).toContain('{"aws:SecureTransport":"false"}');
  });

  test("stays with its data when the stack goes", () => {
    expect(template.Resources.Bucket).toMatchObject({
      DeletionPolicy: "RetainExceptOnCreate",
      UpdateReplacePolicy: "Retain",
    });
    expect(stackWith().outputs.RemoveBucket).toBe("aws s3 rb s3://stack-bucket --force --region us-east-1");
  });

  test("answers pages of one site, where one is named", () => {
    const SiteOrigin = "https://headwater.example.org";
    expect(propertiesOf("Bucket", { SiteOrigin })).toMatchObject({
      CorsConfiguration: {
        CorsRules: [{ AllowedOrigins: [SiteOrigin], AllowedMethods: ["GET", "HEAD", "PUT"] }],
      },
    });
    expect(() => stackWith({ SiteOrigin: "https://headwater.example.org/" })).toThrow("without a slash");
  });
});

test("every name can be chosen, so that many people can share an account", () => {
  const parameters = {
    StreamName: "stream-of-anna",
    BucketName: "bucket-of-anna",
    KinesisShards: "1",
    KinesisStreamName: "shards-of-anna",
  };
  expect(propertiesOf("DeliveryStream", parameters)).toMatchObject({ DeliveryStreamName: "stream-of-anna" });
  expect(propertiesOf("Bucket", parameters)).toMatchObject({ BucketName: "bucket-of-anna" });
  expect(propertiesOf("KinesisStream", parameters)).toMatchObject({
    Name: "shards-of-anna",
    ShardCount: "1",
  });
});

test("there is a Kinesis stream only where shards are asked for", () => {
  expect(stackWith().resources.KinesisStream).toBeUndefined();
  expect(stackWith().outputs.KinesisStreamName).toBeUndefined();
  expect(stackWith({ KinesisShards: "2" }).outputs.KinesisStreamName).toBe("stack-KinesisStream");
});

test("Firehose may write below the two prefixes of this bucket, and into its own log", () => {
  const parameters = { Prefix: "in/", ErrorPrefix: "failed/" };
  const allowed = roleStatements(stackWith(parameters), "DeliveryRole").map(({ Action, Resource }) => [
    Action,
    Resource,
  ]);
  expect(allowed).toEqual([
    [
      ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"],
      ["arn:aws:s3:::stack-bucket"],
    ],
    [
      ["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"],
      ["arn:aws:s3:::stack-bucket/in/*", "arn:aws:s3:::stack-bucket/failed/*"],
    ],
    [["logs:PutLogEvents"], ["arn:aws:logs:us-east-1:123456789012:log-group:stack-DeliveryLog:*"]],
  ]);
});

test("only Firehose takes the role, and only for this account", () => {
  expect(propertiesOf("DeliveryRole")?.AssumeRolePolicyDocument).toMatchObject({
    Statement: [
      {
        Principal: { Service: "firehose.amazonaws.com" },
        Condition: { StringEquals: { "sts:ExternalId": "123456789012" } },
      },
    ],
  });
});

test.each<Record<string, string>>([
  { Prefix: "data/raw" },
  { ErrorPrefix: "" },
  { Prefix: "same/", ErrorPrefix: "same/" },
])("the prefixes %j are refused", (parameters) => {
  expect(() => stackWith(parameters)).toThrow(/Prefix|prefixes must differ/);
});

test("its defaults are what the sign-in stack lets people read", () => {
  const { Parameters } = readTemplate("sign-in");
  expect(Parameters.DeliveryPrefix?.Default).toBe(template.Parameters.Prefix?.Default);
  expect(Parameters.ErrorPrefix?.Default).toBe(template.Parameters.ErrorPrefix?.Default);
});
