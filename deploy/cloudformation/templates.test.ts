import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findCommand } from "../find-command";
import { readTemplate, templateFile } from "./template";
import { templateProblems } from "./template-problems";

describe.each(["sign-in", "workshop", "site"])("%s.yaml", (name) => {
  test("resolves in itself", () => {
    expect(templateProblems(readTemplate(name))).toEqual([]);
  });

  test("can be handed over as a text, without a bucket for it", () => {
    // TemplateBody of CreateStack in the CloudFormation API Reference, in bytes.
    expect(readFileSync(templateFile(name)).length).toBeLessThanOrEqual(51_200);
  });

  test("says what each constrained parameter expects", () => {
    const { Parameters } = readTemplate(name);
    for (const [parameter, { AllowedPattern, ConstraintDescription }] of Object.entries(Parameters)) {
      expect(ConstraintDescription === undefined, parameter).toBe(AllowedPattern === undefined);
    }
  });

  test("says what becomes of the data in each thing that holds data", () => {
    const holdsData = /^AWS::(S3::Bucket|Logs::LogGroup|Kinesis::Stream|Cognito::UserPool)$/;
    for (const [resource, { Type, DeletionPolicy, UpdateReplacePolicy }] of Object.entries(
      readTemplate(name).Resources,
    )) {
      if (!holdsData.test(Type)) continue;
      expect(DeletionPolicy, resource).toBeDefined();
      expect(UpdateReplacePolicy, resource).toBeDefined();
    }
  });
});

const cfnLint = findCommand("cfn-lint");
if (cfnLint !== undefined) {
  test("cfn-lint, which is installed here, finds nothing, not even to remark", () => {
    const files = ["sign-in", "workshop", "site"].map(templateFile);
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
