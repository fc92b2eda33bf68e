import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { parseYaml } from "./parse-yaml";
import type { TemplateMap, TemplateValue } from "./template-value";

const value: z.ZodType<TemplateValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(value), map]),
);
const map: z.ZodType<TemplateMap> = z.lazy(() => z.record(z.string(), value));
const text = z.union([z.string(), z.number()]);

const parameter = z.strictObject({
  Type: z.enum(["String", "Number"]),
  Description: z.string().max(4000),
  Default: text.optional(),
  NoEcho: z.boolean().optional(),
  AllowedValues: z.array(text).optional(),
  AllowedPattern: z.string().optional(),
  ConstraintDescription: z.string().optional(),
  MinLength: z.number().optional(),
  MaxLength: z.number().optional(),
  MinValue: z.number().optional(),
  MaxValue: z.number().optional(),
});

const resource = z.strictObject({
  Type: z.string(),
  Condition: z.string().optional(),
  DependsOn: z.union([z.string(), z.array(z.string())]).optional(),
  DeletionPolicy: z.enum(["Delete", "Retain", "RetainExceptOnCreate"]).optional(),
  UpdateReplacePolicy: z.enum(["Delete", "Retain"]).optional(),
  Properties: map,
});

const assertion = z.strictObject({ Assert: value, AssertDescription: z.string() });
const rule = z.strictObject({ RuleCondition: value.optional(), Assertions: z.array(assertion) });

const templateSchema = z.strictObject({
  AWSTemplateFormatVersion: z.literal("2010-09-09"),
  Description: z.string().max(1024),
  Metadata: z.strictObject({
    "AWS::CloudFormation::Interface": z.strictObject({
      ParameterGroups: z.array(
        z.strictObject({ Label: z.strictObject({ default: z.string() }), Parameters: z.array(z.string()) }),
      ),
      ParameterLabels: z.record(z.string(), z.strictObject({ default: z.string() })),
    }),
  }),
  Parameters: z.record(z.string(), parameter),
  Rules: z.record(z.string(), rule).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), map)).default({}),
  Conditions: map.default({}),
  Resources: z.record(z.string(), resource),
  Outputs: z.record(
    z.string(),
    z.strictObject({ Description: z.string(), Condition: z.string().optional(), Value: value }),
  ),
});

export type Template = z.infer<typeof templateSchema>;
export type Parameter = z.infer<typeof parameter>;
export type Resource = z.infer<typeof resource>;

/** Reads a template and checks the shape that all of our templates share. */
export function parseTemplate(yaml: string): Template {
  return templateSchema.parse(parseYaml(yaml));
}

/** @param name a file of `public/cloudformation/`, without its ending */
export function readTemplate(name: string): Template {
  return parseTemplate(readFileSync(templateFile(name), "utf8"));
}

export function templateFile(name: string): string {
  return fileURLToPath(new URL(`../../public/cloudformation/${name}.yaml`, import.meta.url));
}
