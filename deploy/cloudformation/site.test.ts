import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { contentSecurityPolicy, pageHeaderPolicy } from "@/scripts/csp/content-security-policy";
import {
  CACHE_AND_REVALIDATE,
  CACHE_FOREVER,
  SECURITY_HEADERS,
  STRICT_TRANSPORT_SECURITY,
} from "@/scripts/csp/security-headers";
import { readTemplate } from "./template";

const { Conditions, Resources, Rules, Outputs } = readTemplate("site");

const reference = z.object({ Ref: z.string() });
const behaviour = z.object({
  PathPattern: z.string().optional(),
  AllowedMethods: z.array(z.string()),
  ResponseHeadersPolicyId: reference,
  ViewerProtocolPolicy: z.string(),
});
const distributionSchema = z.object({
  DistributionConfig: z.object({
    Aliases: z.unknown(),
    ViewerCertificate: z.unknown(),
    DefaultCacheBehavior: behaviour,
    CacheBehaviors: z.array(behaviour),
    Origins: z.array(z.object({ DomainName: z.unknown(), OriginAccessControlId: z.unknown() })),
    CustomErrorResponses: z.array(z.record(z.string(), z.union([z.string(), z.number()]))),
  }),
});

const { DistributionConfig: distribution } = distributionSchema.parse(Resources.Distribution?.Properties);
const { DefaultCacheBehavior, CacheBehaviors } = distribution;

const headersSchema = z.object({
  ResponseHeadersPolicyConfig: z.object({
    SecurityHeadersConfig: z.strictObject({
      ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string(), Override: z.literal(true) }),
      ContentTypeOptions: z.object({ Override: z.literal(true) }),
      FrameOptions: z.object({ FrameOption: z.string(), Override: z.literal(true) }),
      ReferrerPolicy: z.object({ ReferrerPolicy: z.string(), Override: z.literal(true) }),
      StrictTransportSecurity: z.strictObject({
        AccessControlMaxAgeSec: z.number(),
        Override: z.literal(true),
      }),
    }),
    CustomHeadersConfig: z.object({
      Items: z.array(z.object({ Header: z.string(), Value: z.string(), Override: z.literal(true) })),
    }),
  }),
});

/** The headers that CloudFront would send. */
function getHeaders(policy: string): Record<string, string> {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = headersSchema.parse(
    Resources[policy]?.Properties,
  ).ResponseHeadersPolicyConfig;
  return {
    "Content-Security-Policy": security.ContentSecurityPolicy.ContentSecurityPolicy,
    "Strict-Transport-Security": `max-age=${security.StrictTransportSecurity.AccessControlMaxAgeSec}`,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": security.FrameOptions.FrameOption,
    "Referrer-Policy": security.ReferrerPolicy.ReferrerPolicy,
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  };
}

describe("the headers", () => {
  test("of pages are those of every Headwater server", () => {
    expect(getHeaders("PageHeaders")).toEqual({
      ...SECURITY_HEADERS,
      "Cache-Control": CACHE_AND_REVALIDATE,
      "Content-Security-Policy": pageHeaderPolicy(),
      "Strict-Transport-Security": STRICT_TRANSPORT_SECURITY,
    });
  });

  test("of scripts and workers have their own policy and allow caching for good", () => {
    expect(getHeaders("AssetHeaders")).toEqual({
      ...SECURITY_HEADERS,
      "Cache-Control": CACHE_FOREVER,
      "Content-Security-Policy": contentSecurityPolicy({ scriptHashes: [], forMeta: false }),
      "Strict-Transport-Security": STRICT_TRANSPORT_SECURITY,
    });
  });

  test("are sent with every answer", () => {
    expect(DefaultCacheBehavior.ResponseHeadersPolicyId.Ref).toBe("PageHeaders");
    expect(
      CacheBehaviors.map(({ PathPattern, ResponseHeadersPolicyId }) => [
        PathPattern,
        ResponseHeadersPolicyId.Ref,
      ]),
    ).toEqual([["/_next/static/*", "AssetHeaders"]]);
  });
});

test("every path is served over HTTPS and is read-only", () => {
  for (const { AllowedMethods, ViewerProtocolPolicy } of [DefaultCacheBehavior, ...CacheBehaviors]) {
    expect(ViewerProtocolPolicy).toBe("redirect-to-https");
    expect(AllowedMethods).toEqual(["GET", "HEAD"]);
  }
});

test("only this distribution reads the bucket, with signed requests", () => {
  expect(distribution.Origins).toEqual([
    {
      DomainName: { "Fn::GetAtt": "Bucket.RegionalDomainName" },
      OriginAccessControlId: { "Fn::GetAtt": "OriginAccess.Id" },
    },
  ]);
  expect(Resources.BucketPolicy?.Properties).toMatchObject({
    PolicyDocument: {
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "cloudfront.amazonaws.com" },
          Action: "s3:GetObject",
          Resource: { "Fn::Sub": `\${Bucket.Arn}/*` },
          Condition: {
            StringEquals: {
              "AWS:SourceArn": {
                "Fn::Sub": `arn:\${AWS::Partition}:cloudfront::\${AWS::AccountId}:distribution/\${Distribution}`,
              },
            },
          },
        },
        { Effect: "Deny" },
      ],
    },
  });
});

test("a missing file is the site's own page with status 404", () => {
  expect(distribution.CustomErrorResponses).toEqual([
    { ErrorCode: 403, ResponseCode: 404, ResponsePagePath: "/404.html", ErrorCachingMinTTL: 10 },
  ]);
});

test.each([
  ["/", "/index.html"],
  ["/help/", "/help/index.html"],
  ["/help", "/help/index.html"],
  ["/config.json", "/config.json"],
  ["/a.b/c", "/a.b/c/index.html"],
])("%s is the file %s", (uri, file) => {
  const code = Resources.PageOfFolder?.Properties.FunctionCode;
  const answered = runInNewContext(`${String(code)}; handler({ request: { uri } }).uri`, { uri });
  expect(answered).toBe(file);
});

describe("a custom domain name", () => {
  const isSet = (parameter: string) => ({ "Fn::Not": [isEmpty(parameter)] });
  const isEmpty = (parameter: string) => ({ "Fn::Equals": [{ Ref: parameter }, ""] });

  test("is served with its certificate, and is optional", () => {
    expect(Conditions.HasDomain).toEqual(isSet("CertificateArn"));
    expect(distribution.Aliases).toEqual({
      "Fn::If": ["HasDomain", [{ Ref: "DomainName" }], { Ref: "AWS::NoValue" }],
    });
    expect(distribution.ViewerCertificate).toEqual({
      "Fn::If": [
        "HasDomain",
        {
          AcmCertificateArn: { Ref: "CertificateArn" },
          MinimumProtocolVersion: "TLSv1.2_2021",
          SslSupportMethod: "sni-only",
        },
        { Ref: "AWS::NoValue" },
      ],
    });
  });

  test("is the site's address", () => {
    expect(Outputs.SiteUrl?.Value).toEqual({
      "Fn::If": [
        "HasDomain",
        { "Fn::Sub": `https://\${DomainName}/` },
        { "Fn::Sub": `https://\${Distribution.DomainName}/` },
      ],
    });
  });

  test("is rejected without a certificate, and a certificate without a domain name", () => {
    const names = ["DomainName", "CertificateArn"];
    expect(Rules.DomainWithCertificate?.Assertions).toEqual([
      {
        Assert: { "Fn::Or": [{ "Fn::And": names.map(isEmpty) }, { "Fn::And": names.map(isSet) }] },
        AssertDescription: expect.stringContaining("A domain name needs a certificate"),
      },
    ]);
  });
});
