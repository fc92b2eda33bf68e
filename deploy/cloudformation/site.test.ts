import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { CACHE_AFTER_ASKING, CACHE_FOREVER } from "@/scripts/csp/cache-control";
import { contentSecurityPolicy } from "@/scripts/csp/content-security-policy";
import { pageHeaderPolicy } from "@/scripts/csp/page-header-policy";
import { SECURITY_HEADERS, STRICT_TRANSPORT_SECURITY } from "@/scripts/csp/security-headers";
import { evaluate, type StackRequest } from "./evaluate";
import { readTemplate } from "./template";

const template = readTemplate("site");
const stackWith = (parameters: StackRequest["parameters"] = {}) => evaluate(template, { parameters });
const distributionWith = (parameters: StackRequest["parameters"] = {}) =>
  distributionSchema.parse(stackWith(parameters).resources.Distribution?.properties).DistributionConfig;

const behaviour = z.object({
  PathPattern: z.string().optional(),
  AllowedMethods: z.array(z.string()),
  ResponseHeadersPolicyId: z.string(),
  ViewerProtocolPolicy: z.string(),
});
const distributionSchema = z.object({
  DistributionConfig: z.object({
    Aliases: z.array(z.string()).optional(),
    ViewerCertificate: z.record(z.string(), z.string()).optional(),
    DefaultCacheBehavior: behaviour,
    CacheBehaviors: z.array(behaviour),
    Origins: z.array(z.object({ DomainName: z.string(), OriginAccessControlId: z.string() })),
    CustomErrorResponses: z.array(z.record(z.string(), z.union([z.string(), z.number()]))),
  }),
});

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
function headersOf(policy: string): Record<string, string> {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = headersSchema.parse(
    stackWith().resources[policy]?.properties,
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
  test("of pages are those of every server of ours", () => {
    expect(headersOf("PageHeaders")).toEqual({
      ...SECURITY_HEADERS,
      "Cache-Control": CACHE_AFTER_ASKING,
      "Content-Security-Policy": pageHeaderPolicy(),
      "Strict-Transport-Security": STRICT_TRANSPORT_SECURITY,
    });
  });

  test("of scripts and workers hold a policy of their own, and let them be kept", () => {
    expect(headersOf("AssetHeaders")).toEqual({
      ...SECURITY_HEADERS,
      "Cache-Control": CACHE_FOREVER,
      "Content-Security-Policy": contentSecurityPolicy({ scriptHashes: [], forMeta: false }),
      "Strict-Transport-Security": STRICT_TRANSPORT_SECURITY,
    });
  });

  test("are sent with everything", () => {
    const { DefaultCacheBehavior, CacheBehaviors } = distributionWith();
    expect(DefaultCacheBehavior.ResponseHeadersPolicyId).toBe("stack-PageHeaders");
    expect(
      CacheBehaviors.map(({ PathPattern, ResponseHeadersPolicyId }) => [
        PathPattern,
        ResponseHeadersPolicyId,
      ]),
    ).toEqual([["/_next/static/*", "stack-AssetHeaders"]]);
  });
});

test("everything is served over HTTPS, and nothing can be written", () => {
  const { DefaultCacheBehavior, CacheBehaviors } = distributionWith();
  for (const { AllowedMethods, ViewerProtocolPolicy } of [DefaultCacheBehavior, ...CacheBehaviors]) {
    expect(ViewerProtocolPolicy).toBe("redirect-to-https");
    expect(AllowedMethods).toEqual(["GET", "HEAD"]);
  }
});

test("only this distribution reads the bucket, with signed requests", () => {
  const [origin] = distributionWith().Origins;
  expect(origin).toEqual({
    DomainName: "stack-bucket.s3.us-east-1.amazonaws.com",
    OriginAccessControlId: "E3EXAMPLE2",
  });
  expect(stackWith().resources.BucketPolicy?.properties).toMatchObject({
    PolicyDocument: {
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "cloudfront.amazonaws.com" },
          Action: "s3:GetObject",
          Resource: "arn:aws:s3:::stack-bucket/*",
          Condition: {
            StringEquals: { "AWS:SourceArn": "arn:aws:cloudfront::123456789012:distribution/E2EXAMPLE1" },
          },
        },
        { Effect: "Deny" },
      ],
    },
  });
});

test("a missing file is our own page with status 404", () => {
  expect(distributionWith().CustomErrorResponses).toEqual([
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
  const code = stackWith().resources.PageOfFolder?.properties.FunctionCode;
  const answered = runInNewContext(`${String(code)}; handler({ request: { uri } }).uri`, { uri });
  expect(answered).toBe(file);
});

describe("a domain name of one's own", () => {
  const own = {
    DomainName: "headwater.example.org",
    CertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/1a2b3c4d-0000-4000-8000-000000000000",
  };

  test("comes with its certificate", () => {
    expect(distributionWith(own)).toMatchObject({
      Aliases: ["headwater.example.org"],
      ViewerCertificate: { AcmCertificateArn: own.CertificateArn, MinimumProtocolVersion: "TLSv1.2_2021" },
    });
    expect(stackWith(own).outputs.SiteUrl).toBe("https://headwater.example.org/");
  });

  test("need not be", () => {
    expect(distributionWith()).not.toHaveProperty("Aliases");
    expect(distributionWith()).not.toHaveProperty("ViewerCertificate");
    expect(stackWith().outputs.SiteUrl).toBe("https://d111111abcdef8.cloudfront.net/");
  });

  test.each<Record<string, string>>([{ DomainName: own.DomainName }, { CertificateArn: own.CertificateArn }])(
    "is refused when half of it is given: %j",
    (parameters) => {
      expect(() => stackWith(parameters)).toThrow("A domain name needs a certificate");
    },
  );
});
