import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDocument, type Tags } from "yaml";
import { z } from "zod";

const text = z.union([z.string(), z.number()]);
const properties = z.record(z.string(), z.unknown());

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
  Properties: properties,
});

const rule = z.strictObject({
  Assertions: z.array(z.strictObject({ Assert: z.unknown(), AssertDescription: z.string() })),
});

const label = z.strictObject({ default: z.string() });
const templateSchema = z.strictObject({
  AWSTemplateFormatVersion: z.literal("2010-09-09"),
  Description: z.string().max(1024),
  Metadata: z.strictObject({
    "AWS::CloudFormation::Interface": z.strictObject({
      ParameterGroups: z.array(z.strictObject({ Label: label, Parameters: z.array(z.string()) })),
      ParameterLabels: z.record(z.string(), label),
    }),
  }),
  Parameters: z.record(z.string(), parameter),
  Rules: z.record(z.string(), rule).default({}),
  Conditions: properties.default({}),
  Resources: z.record(z.string(), resource),
  Outputs: z.record(
    z.string(),
    z.strictObject({ Description: z.string(), Condition: z.string().optional(), Value: z.unknown() }),
  ),
});

/** A template with every function in its long form: `{ "Fn::Sub": "…" }`. */
export type Template = z.infer<typeof templateSchema>;

export const TEMPLATES = ["sign-in", "workshop", "site"];

/** @param name a file of `public/cloudformation/`, without its extension */
export function readTemplate(name: string): Template {
  const document = parseDocument(readFileSync(getTemplateFile(name), "utf8"), {
    version: "1.1",
    customTags: SHORT_FORMS,
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw problem;
  return templateSchema.parse(document.toJS());
}

export function getTemplateFile(name: string): string {
  return fileURLToPath(new URL(`../../public/cloudformation/${name}.yaml`, import.meta.url));
}

/** The functions that the templates use in their short form. The parser rejects any other tag. */
const SHORT_FORMS: Tags = ["And", "Condition", "Equals", "GetAtt", "If", "Not", "Or", "Ref", "Sub"].flatMap(
  (name) => [
    { tag: `!${name}`, resolve: (value: string) => toLongForm(name, value) },
    { tag: `!${name}`, collection: "seq", resolve: (list) => toLongForm(name, list.toJSON()) },
  ],
);

function toLongForm(name: string, argument: unknown): object {
  if (name === "Ref" || name === "Condition") return { [name]: argument };
  return { [`Fn::${name}`]: argument };
}

const textOrList = z
  .union([z.string(), z.array(z.unknown())])
  .transform((value): unknown[] => [value].flat());
const statement = z.object({
  Sid: z.string().optional(),
  Effect: z.enum(["Allow", "Deny"]),
  Action: z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat()),
  Resource: z.union([textOrList, properties.transform((value): unknown[] => [value])]),
  Condition: properties.optional(),
});
const policyDocument = z.object({ Version: z.literal("2012-10-17"), Statement: z.array(statement) });
const inlinePolicies = z.array(z.object({ PolicyDocument: policyDocument })).default([]);

export type Statement = z.infer<typeof statement>;

/** The statements of a role's own policies and of the policies attached to it, whatever their conditions. */
export function getStatements({ Resources }: Template, role: string): Statement[] {
  const own = inlinePolicies.parse(Resources[role]?.Properties.Policies);
  const attached = Object.values(Resources)
    .filter(({ Type, Properties }) => Type === "AWS::IAM::Policy" && refersTo(Properties.Roles, role))
    .map(({ Properties }) => policyDocument.parse(Properties.PolicyDocument));
  return [...own.map(({ PolicyDocument }) => PolicyDocument), ...attached].flatMap(
    ({ Statement }) => Statement,
  );
}

function refersTo(roles: unknown, role: string): boolean {
  return JSON.stringify(roles) === JSON.stringify([{ Ref: role }]);
}

/** The actions that a role allows, in alphabetical order. */
export function getActions(template: Template, role: string): string[] {
  return [...new Set(getStatements(template, role).flatMap(({ Action }) => Action))].sort();
}

/** Whether CloudFormation accepts `value` for a parameter: it matches the whole value. */
export function accepts({ Parameters }: Template, name: string, value: string): boolean {
  const { AllowedPattern = ".*", MinLength = 0, MaxLength = 4096 } = Parameters[name] ?? {};
  const isLongEnough = value.length >= MinLength && value.length <= MaxLength;
  return isLongEnough && new RegExp(`^(?:${AllowedPattern})$`).test(value);
}

/** Replaces the placeholders of `{ "Fn::Sub": "…" }` with example values. */
export function substitute(sub: unknown, values: Readonly<Record<string, string>>): string {
  const { "Fn::Sub": template } = z.object({ "Fn::Sub": z.string() }).parse(sub);
  return template.replace(/\$\{([^}]+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
