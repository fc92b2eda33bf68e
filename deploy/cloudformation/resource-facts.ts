/** Where a stack is imagined to be made. */
export interface StackPlace {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

interface ResourceFacts {
  /** What `Ref` gives. */
  readonly ref: (place: StackPlace, name: string) => string;
  /** What `Fn::GetAtt` can give, as far as our templates ask. */
  readonly attributes: Readonly<Record<string, (place: StackPlace, name: string) => string>>;
}

const arn =
  (service: string, resource: string) =>
  ({ partition, region, account }: StackPlace, name: string): string =>
    `arn:${partition}:${service}:${region}:${account}:${resource}${name}`;
const ownName = (_place: StackPlace, name: string): string => `stack-${name}`;
const lowerName = (_place: StackPlace, name: string): string => `stack-${name.toLowerCase()}`;
const noAttributes = { ref: ownName, attributes: {} };

const bucketArn = (place: StackPlace, name: string): string =>
  `arn:${place.partition}:s3:::${lowerName(place, name)}`;

/**
 * What AWS gives back for each type of resource that our templates use.
 * Source: "Return values" of each type in the CloudFormation Template Reference, 2026.
 */
const FACTS: Readonly<Record<string, ResourceFacts>> = {
  "AWS::CloudFront::CachePolicy": noAttributes,
  "AWS::CloudFront::Distribution": {
    ref: () => "E2EXAMPLE1",
    attributes: { DomainName: () => "d111111abcdef8.cloudfront.net" },
  },
  "AWS::CloudFront::Function": {
    ref: arn("cloudfront", "function/"),
    attributes: { FunctionARN: arn("cloudfront", "function/") },
  },
  "AWS::CloudFront::OriginAccessControl": { ref: () => "E3EXAMPLE2", attributes: { Id: () => "E3EXAMPLE2" } },
  "AWS::CloudFront::ResponseHeadersPolicy": noAttributes,
  "AWS::Cognito::IdentityPool": {
    ref: ({ region }) => `${region}:1a2b3c4d-5e6f-4a8b-9c0d-1e2f3a4b5c6d`,
    attributes: {},
  },
  "AWS::Cognito::IdentityPoolRoleAttachment": noAttributes,
  "AWS::Cognito::UserPool": {
    ref: ({ region }) => `${region}_AbCdEfGhI`,
    attributes: {
      Arn: (place) => arn("cognito-idp", "userpool/")(place, `${place.region}_AbCdEfGhI`),
      ProviderName: ({ partition, region }) =>
        `cognito-idp.${region}.amazonaws.com${partition === "aws-cn" ? ".cn" : ""}/${region}_AbCdEfGhI`,
    },
  },
  "AWS::Cognito::UserPoolClient": { ref: () => "1h57kf5cpq17m0eml12EXAMPLE", attributes: {} },
  "AWS::Cognito::UserPoolUser": noAttributes,
  "AWS::IAM::Policy": noAttributes,
  "AWS::IAM::Role": {
    ref: ownName,
    attributes: {
      Arn: ({ partition, account }, name) => `arn:${partition}:iam::${account}:role/stack-${name}`,
    },
  },
  "AWS::Kinesis::Stream": { ref: ownName, attributes: { Arn: arn("kinesis", "stream/stack-") } },
  "AWS::KinesisFirehose::DeliveryStream": {
    ref: ownName,
    attributes: { Arn: arn("firehose", "deliverystream/stack-") },
  },
  "AWS::Lambda::Function": { ref: ownName, attributes: { Arn: arn("lambda", "function:stack-") } },
  "AWS::Logs::LogGroup": {
    ref: ownName,
    attributes: { Arn: (place, name) => `${arn("logs", "log-group:stack-")(place, name)}:*` },
  },
  "AWS::Logs::LogStream": noAttributes,
  "AWS::S3::Bucket": {
    ref: lowerName,
    attributes: {
      Arn: bucketArn,
      RegionalDomainName: (place, name) => `${lowerName(place, name)}.s3.${place.region}.amazonaws.com`,
    },
  },
  "AWS::S3::BucketPolicy": noAttributes,
  "Custom::FirstPassword": noAttributes,
};

/** @returns undefined for a type that nobody has looked up yet */
export function resourceFacts(type: string): ResourceFacts | undefined {
  return FACTS[type];
}
