import { expect, test } from "vitest";
import { parseTemplate } from "./template";
import { templateProblems } from "./template-problems";

/** A template of one bucket; `more` is put into its properties. */
function problemsOf(more: string, rest = ""): string[] {
  const lines = more
    .split("\n")
    .map((line) => `      ${line}`)
    .join("\n");
  return templateProblems(
    parseTemplate(`
AWSTemplateFormatVersion: "2010-09-09"
Description: A bucket
Metadata:
  AWS::CloudFormation::Interface:
    ParameterGroups:
      - Label: { default: Bucket }
        Parameters: [Name]
    ParameterLabels:
      Name: { default: Name }
Parameters:
  Name: { Type: String, Description: Its name }
Conditions:
  HasName: !Not [!Equals [!Ref Name, ""]]
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Condition: HasName
    Properties:
      BucketName: !Ref Name
${lines}
${rest}
Outputs:
  Bucket: { Description: The bucket, Condition: HasName, Value: !GetAtt Bucket.Arn }
`),
  );
}

test("a template in which everything resolves has no problems", () => {
  expect(problemsOf("Tags: [!Ref Name, !Ref AWS::Region]")).toEqual([]);
});

test.each([
  ["Tags: !Ref Nmae", "Resources.Bucket: there is no “Nmae”"],
  [`Tags: !Sub x-\${Nmae}`, "Resources.Bucket: there is no “Nmae”"],
  [`Tags: !Sub x-\${!Literal}-\${AWS::Regoin}`, "Resources.Bucket: there is no “AWS::Regoin”"],
  ["Tags: [{a: !GetAtt Bucet.Arn}]", "Resources.Bucket: there is no resource “Bucet”"],
  [`Tags: !Sub x-\${Name.Arn}`, "Resources.Bucket: there is no resource “Name”"],
  ["Tags: !If [HasNmae, a, b]", "Resources.Bucket: there is no condition “HasNmae”"],
  ["Tags: !FindInMap [Map, a, b]", "Resources.Bucket: there is no mapping “Map”"],
  ["Tags: { Fn::Transform: x }", "Resources.Bucket: there is no function “Fn::Transform” that is known here"],
])("%s", (more, problem) => {
  expect(problemsOf(more)).toEqual([problem]);
});

test("an attribute that the type does not give is told", () => {
  const other = `
  Other:
    Type: AWS::S3::Bucket
    Properties: { BucketName: !GetAtt Bucket.Arm }`;
  expect(problemsOf("", other)).toEqual([
    "Resources.Other: AWS::S3::Bucket has no attribute “Arm” that is known here",
  ]);
});

test("a dependency that is not there is told, and a circle of them", () => {
  const others = `
  One: { Type: AWS::S3::Bucket, DependsOn: [Two, Three], Properties: {} }
  Two: { Type: AWS::S3::Bucket, Properties: { BucketName: !Ref One } }`;
  expect(problemsOf("", others)).toEqual([
    "Resources.One: there is no resource “Three” to depend on",
    "Resources.One: needs itself in the end",
    "Resources.Two: needs itself in the end",
  ]);
});

test("a type that nobody has looked up is told", () => {
  expect(problemsOf("", "  Queue: { Type: AWS::SQS::Queue, Properties: {} }")).toEqual([
    "Resources.Queue: nobody has looked up yet what AWS::SQS::Queue gives back",
  ]);
});

test("what is used nowhere is told, and what the form does not show", () => {
  const conditions = "Mappings: { Sizes: { small: { gb: 1 } } }";
  expect(problemsOf("", conditions)).toEqual(["“Sizes” is used nowhere"]);
  const template = parseTemplate(`
AWSTemplateFormatVersion: "2010-09-09"
Description: Nothing
Metadata:
  AWS::CloudFormation::Interface: { ParameterGroups: [], ParameterLabels: {} }
Parameters: { Name: { Type: String, Description: Its name } }
Resources: {}
Outputs: { Name: { Description: The name, Value: !Ref Name } }
`);
  expect(templateProblems(template)).toEqual([
    "the groups show , and the parameters are Name",
    "labels are for , and the parameters are Name",
  ]);
});
