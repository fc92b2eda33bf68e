import { expect, test } from "vitest";
import { evaluate } from "./evaluate";
import { parseTemplate } from "./template";

const template = parseTemplate(`
AWSTemplateFormatVersion: "2010-09-09"
Description: Two buckets
Metadata:
  AWS::CloudFormation::Interface: { ParameterGroups: [], ParameterLabels: {} }
Parameters:
  Name: { Type: String, Description: Its name, Default: "", AllowedPattern: "[a-z]*", ConstraintDescription: lower case }
  Size: { Type: Number, Description: Its size, Default: 2, MinValue: 1, MaxValue: 3 }
  Kind: { Type: String, Description: Its kind, Default: a, AllowedValues: [a, b] }
Rules:
  NotBad:
    Assertions:
      - Assert: !Not [!Equals [!Ref Name, bad]]
        AssertDescription: Choose another name.
Conditions:
  HasName: !Not [!Equals [!Ref Name, ""]]
  IsBigB: !And [!Equals [!Ref Kind, b], !Or [!Equals [!Ref Size, 3], !Condition HasName]]
Resources:
  One:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !If [HasName, !Ref Name, !Ref AWS::NoValue]
      List: [a, !If [IsBigB, b, !Ref AWS::NoValue]]
      Text: !Sub "\${Name}:\${One.Arn}:\${AWS::Region}:\${!Stays}"
  Two:
    Type: AWS::S3::Bucket
    Condition: HasName
    Properties: {}
Outputs:
  Two: { Description: The second, Condition: HasName, Value: !Ref Two }
`);

test("without a name there is one bucket, without what has no value", () => {
  const { resources, outputs } = evaluate(template);
  expect(Object.keys(resources)).toEqual(["One"]);
  expect(resources.One?.properties).toEqual({
    List: ["a"],
    Text: `:arn:aws:s3:::stack-one:us-east-1:\${!Stays}`,
  });
  expect(outputs).toEqual({});
});

test("with a name there are two", () => {
  const request = { parameters: { Name: "x", Kind: "b" }, partition: "aws-cn", region: "cn-north-1" };
  const { resources, outputs } = evaluate(template, request);
  expect(resources.One?.properties).toEqual({
    BucketName: "x",
    List: ["a", "b"],
    Text: `x:arn:aws-cn:s3:::stack-one:cn-north-1:\${!Stays}`,
  });
  expect(resources.Two?.properties).toEqual({});
  expect(outputs).toEqual({ Two: "stack-two" });
});

test.each([
  [{ Name: "X" }, "Name is “X”, but has to be lower case."],
  [{ Name: "bad" }, "Choose another name."],
  [{ Size: "4" }, "Size is “4”, but has to be from 1 to 3."],
  [{ Size: "many" }, "Size is “many”, but has to be from 1 to 3."],
  [{ Kind: "c" }, "Kind is “c”, but has to be one of a, b."],
  [{ Nmae: "x" }, "There is no parameter Nmae."],
])("%j is refused", (parameters, message) => {
  expect(() => evaluate(template, { parameters })).toThrow(message);
});

test("a reference to a resource whose condition does not hold is refused, as AWS would", () => {
  const careless = {
    ...template,
    Outputs: { Two: { Description: "The second", Value: { Ref: "Two" } } },
  };
  expect(() => evaluate(careless)).toThrow("Two is asked for, but its condition does not hold.");
});
