import type { GalleryTemplate } from "./gallery-template";

/** Fields of version 2, in their order: https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html */
export const vpcFlowLog: GalleryTemplate = {
  id: "vpc-flow-log",
  name: "VPC flow log",
  description:
    "Flow log records in the default format (version 2): who talked to whom, accepted or rejected.",
  format: "text",
  recordsPerSecond: 200,
  template: `2 123456789012 eni-{{string.hexadecimal({"length": 17, "casing": "lower", "prefix": ""})}}
 {{#oneOf}}
{{#case 55}}10.0.{{random.number(7)}}.{{random.number({"min": 4, "max": 254})}} {{internet.ip}} {{random.number({"min": 32768, "max": 60999})}} {{random.weightedArrayElement({"weights": [80, 15, 5], "data": [443, 80, 53]})}} 6{{/case}}
{{#case 30}}{{internet.ip}} 10.0.{{random.number(7)}}.{{random.number({"min": 4, "max": 254})}} 443 {{random.number({"min": 32768, "max": 60999})}} 6{{/case}}
{{#case 15}}{{internet.ip}} 10.0.{{random.number(7)}}.{{random.number({"min": 4, "max": 254})}} {{random.number({"min": 1024, "max": 65535})}} {{random.arrayElement([22, 23, 3389, 5432])}} {{random.weightedArrayElement({"weights": [85, 15], "data": [6, 17]})}}{{/case}}
{{/oneOf}}
 {{random.exponential({"mean": 18, "min": 1, "precision": 1})}} {{random.exponential({"mean": 9000, "min": 40, "precision": 1})}}
 {{date.late({"probability": 1, "min": "60s", "max": "60s"}, "X")}} {{date.utc("X")}}
 {{random.weightedArrayElement({"weights": [88, 12], "data": ["ACCEPT", "REJECT"]})}} OK`,
};
