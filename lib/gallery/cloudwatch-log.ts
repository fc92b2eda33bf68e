import type { GalleryTemplate } from "./gallery-template";

/**
 * Form: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html; what CloudWatch Logs itself
 * puts into a stream is compressed with gzip besides.
 */
export const cloudwatchLog: GalleryTemplate = {
  id: "cloudwatch-log",
  name: "CloudWatch Logs subscription",
  description:
    "What a subscription filter puts into a stream: envelopes with the log events of Lambda functions.",
  format: "json",
  recordsPerSecond: 20,
  template: String.raw`{
  "messageType": "DATA_MESSAGE",
  "owner": "123456789012",
  "logGroup": "/aws/lambda/{{random.weightedArrayElement({"weights": [60, 30, 10], "data": ["checkout-api", "image-resizer", "nightly-report"]})}}",
  "logStream": "{{date.utc("YYYY/MM/DD")}}/[$LATEST]{{string.hexadecimal({"length": 32, "casing": "lower", "prefix": ""})}}",
  "subscriptionFilters": ["to-headwater"],
  "logEvents": [{{#repeat {"min": 1, "max": 8} ", "}}
    {
      "id": "{{string.numeric({"length": 56, "allowLeadingZeros": false})}}",
      "timestamp": {{date.utc("x")}},
      "message": {{#oneOf}}
        {{#case 40}}"START RequestId: {{random.uuid}} Version: $LATEST\n"{{/case}}
        {{#case 25}}"[INFO]\t{{date.utc("YYYY-MM-DDTHH:mm:ss.SSS[Z]")}}\t{{random.uuid}}\tprocessed {{random.poisson({"mean": 12})}} items\n"{{/case}}
        {{#case 30}}"REPORT RequestId: {{random.uuid}}\tDuration: {{random.exponential({"mean": 120, "min": 1, "precision": 0.01})}} ms\tMemory Size: 512 MB\tMax Memory Used: {{random.number({"min": 71, "max": 310})}} MB\n"{{/case}}
        {{#case 4}}"[WARNING]\t{{date.utc("YYYY-MM-DDTHH:mm:ss.SSS[Z]")}}\t{{random.uuid}}\tretrying after status {{random.arrayElement([429, 500, 503])}}\n"{{/case}}
        {{#case 1}}"{{date.utc("YYYY-MM-DDTHH:mm:ss.SSS[Z]")}} {{random.uuid}} Task timed out after 3.00 seconds\n\n"{{/case}}
      {{/oneOf}}
    }{{/repeat}}
  ]
}`,
};
