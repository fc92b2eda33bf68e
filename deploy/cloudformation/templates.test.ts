import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findCommand } from "../find-command";
import { getTemplateFile, readTemplate, TEMPLATES, type Template } from "./template";

describe.each(TEMPLATES)("%s.yaml", (name) => {
  const template = readTemplate(name);
  const { Parameters, Conditions, Resources, Metadata } = template;

  test("refers only to existing parameters, resources and conditions, and uses all of them", () => {
    const { names, conditions } = findReferences(template);
    const known = [...Object.keys(Parameters), ...Object.keys(Resources)];
    expect(names.filter((each) => !each.startsWith("AWS::") && !known.includes(each))).toEqual([]);
    expect(conditions.filter((each) => !Object.hasOwn(Conditions, each))).toEqual([]);
    expect(Object.keys(Parameters).filter((each) => !names.includes(each))).toEqual([]);
    expect(Object.keys(Conditions).filter((each) => !conditions.includes(each))).toEqual([]);
  });

  test("shows each parameter once in the console's form, with a label", () => {
    const { ParameterGroups, ParameterLabels } = Metadata["AWS::CloudFormation::Interface"];
    const expected = Object.keys(Parameters).sort();
    expect(ParameterGroups.flatMap((group) => group.Parameters).sort()).toEqual(expected);
    expect(Object.keys(ParameterLabels).sort()).toEqual(expected);
  });

  test("has defaults that its own constraints accept", () => {
    for (const [parameter, { Default, AllowedPattern, AllowedValues }] of Object.entries(Parameters)) {
      if (Default === undefined) continue;
      expect(String(Default), parameter).toMatch(new RegExp(AllowedPattern ?? ""));
      expect(AllowedValues ?? [Default], parameter).toContain(Default);
    }
  });

  test("fits into a request as text, without a bucket", () => {
    // TemplateBody of CreateStack in the CloudFormation API Reference, in bytes.
    expect(readFileSync(getTemplateFile(name)).length).toBeLessThanOrEqual(51_200);
  });

  test("describes each parameter constraint", () => {
    for (const [parameter, { AllowedPattern, ConstraintDescription }] of Object.entries(Parameters)) {
      expect(ConstraintDescription === undefined, parameter).toBe(AllowedPattern === undefined);
    }
  });

  test("states for each resource with data whether the data is deleted", () => {
    const holdsData = /^AWS::(S3::Bucket|Logs::LogGroup|Kinesis::Stream|Cognito::UserPool)$/;
    for (const [resource, { Type, DeletionPolicy, UpdateReplacePolicy }] of Object.entries(Resources)) {
      if (!holdsData.test(Type)) continue;
      expect(DeletionPolicy, resource).toBeDefined();
      expect(UpdateReplacePolicy, resource).toBeDefined();
    }
  });
});

/** The names in `!Ref`, `!GetAtt` and `!Sub`, and the conditions in `!If`, `!Condition` and `Condition:`. */
function findReferences(template: Template): { names: string[]; conditions: string[] } {
  const names: string[] = [];
  const conditions: string[] = [];
  JSON.stringify(template, (key, value: unknown) => {
    if (key === "Ref") names.push(String(value));
    if (key === "Fn::GetAtt") names.push(String(value).split(".", 1)[0] ?? "");
    if (key === "Fn::Sub") {
      names.push(...[...String(value).matchAll(/\$\{(\w+(?:::\w+)?)/g)].map(([, name = ""]) => name));
    }
    if (key === "Fn::If" && Array.isArray(value)) conditions.push(String(value[0]));
    // In an IAM policy, Condition is a map.
    if (key === "Condition" && typeof value === "string") conditions.push(value);
    return value;
  });
  return { names, conditions };
}

const cfnLint = findCommand("cfn-lint");
if (cfnLint !== undefined) {
  test("the installed cfn-lint reports nothing, not even information", () => {
    const files = TEMPLATES.map(getTemplateFile);
    const { stdout, stderr, status } = spawnSync(cfnLint, ["--include-checks", "I", "--", ...files], {
      encoding: "utf8",
    });
    expect({ stdout: stdout.trim(), stderr: stderr.trim(), status }).toEqual({
      stdout: "",
      stderr: "",
      status: 0,
    });
  }, 120_000);
}
