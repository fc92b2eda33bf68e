import { type Reference, referencesIn } from "./references";
import { resourceFacts } from "./resource-facts";
import type { Template } from "./template";
import type { TemplateValue } from "./template-value";

const PSEUDO_PARAMETERS = new Set([
  "AWS::AccountId",
  "AWS::NoValue",
  "AWS::Partition",
  "AWS::Region",
  "AWS::StackId",
  "AWS::StackName",
  "AWS::URLSuffix",
]);

/** All that is wrong with a template and that can be known without AWS; empty where nothing is. */
export function templateProblems(template: Template): string[] {
  return [
    ...unresolved(template),
    ...unknownTypes(template),
    ...unused(template),
    ...formGaps(template),
    ...circles(template),
  ];
}

/** Each part of the template that may point elsewhere, with its place. */
function parts(template: Template): [place: string, value: TemplateValue][] {
  const { Conditions, Resources, Outputs, Rules } = template;
  return [
    ...Object.entries(Conditions).map(([name, value]) => at("Conditions", name, value)),
    ...Object.entries(Rules).map(([name, { Assertions }]) =>
      at(
        "Rules",
        name,
        Assertions.map(({ Assert }) => Assert),
      ),
    ),
    ...Object.entries(Resources).map(([name, { Properties, Condition }]) =>
      at("Resources", name, [Properties, conditionAsFunction(Condition)]),
    ),
    ...Object.entries(Outputs).map(([name, { Value, Condition }]) =>
      at("Outputs", name, [Value, conditionAsFunction(Condition)]),
    ),
  ];
}

function at(section: string, name: string, value: TemplateValue): [string, TemplateValue] {
  return [`${section}.${name}`, value];
}

function conditionAsFunction(name: string | undefined): TemplateValue {
  return name === undefined ? [] : { Condition: name };
}

function unresolved(template: Template): string[] {
  const wrong = parts(template).flatMap(([place, value]) =>
    referencesIn(value)
      .map((reference) => whyUnresolved(template, reference, place))
      .filter((problem) => problem !== undefined)
      .map((problem) => `${place}: ${problem}`),
  );
  return [...wrong, ...unknownDependencies(template)];
}

function whyUnresolved(template: Template, reference: Reference, place: string): string | undefined {
  const { name } = reference;
  switch (reference.kind) {
    case "name": {
      if (PSEUDO_PARAMETERS.has(name) || Object.hasOwn(template.Parameters, name)) return undefined;
      if (!Object.hasOwn(template.Resources, name)) return `there is no “${name}”`;
      return /^(Conditions|Rules)\./.test(place) ? `resource “${name}” cannot be asked here` : undefined;
    }
    case "attribute": {
      const type = template.Resources[name]?.Type;
      if (type === undefined) return `there is no resource “${name}”`;
      const known = Object.hasOwn(resourceFacts(type)?.attributes ?? {}, reference.attribute);
      return known ? undefined : `${type} has no attribute “${reference.attribute}” that is known here`;
    }
    case "condition":
      return Object.hasOwn(template.Conditions, name) ? undefined : `there is no condition “${name}”`;
    case "mapping":
      return Object.hasOwn(template.Mappings, name) ? undefined : `there is no mapping “${name}”`;
    case "unknown function":
      return `there is no function “${name}” that is known here`;
  }
}

function unknownDependencies({ Resources }: Template): string[] {
  return Object.entries(Resources).flatMap(([name, { DependsOn = [] }]) =>
    [DependsOn]
      .flat()
      .filter((other) => !Object.hasOwn(Resources, other))
      .map((other) => `Resources.${name}: there is no resource “${other}” to depend on`),
  );
}

function unknownTypes({ Resources }: Template): string[] {
  return Object.entries(Resources)
    .filter(([, { Type }]) => resourceFacts(Type) === undefined)
    .map(([name, { Type }]) => `Resources.${name}: nobody has looked up yet what ${Type} gives back`);
}

function unused(template: Template): string[] {
  const used = new Set(parts(template).flatMap(([, value]) => referencesIn(value).map(({ name }) => name)));
  return [
    ...Object.keys(template.Parameters),
    ...Object.keys(template.Conditions),
    ...Object.keys(template.Mappings),
  ]
    .filter((name) => !used.has(name))
    .map((name) => `“${name}” is used nowhere`);
}

/** The console's form shows each parameter once, with a label, in a group. */
function formGaps({ Parameters, Metadata }: Template): string[] {
  const { ParameterGroups, ParameterLabels } = Metadata["AWS::CloudFormation::Interface"];
  const expected = Object.keys(Parameters).sort().join(", ");
  const inGroups = ParameterGroups.flatMap((group) => group.Parameters)
    .sort()
    .join(", ");
  const labelled = Object.keys(ParameterLabels).sort().join(", ");
  return [
    ...(inGroups === expected ? [] : [`the groups show ${inGroups}, and the parameters are ${expected}`]),
    ...(labelled === expected ? [] : [`labels are for ${labelled}, and the parameters are ${expected}`]),
  ];
}

function circles({ Resources }: Template): string[] {
  const needs = (name: string): string[] => {
    const resource = Resources[name];
    if (resource === undefined) return [];
    return [...referencesIn(resource.Properties).map((reference) => reference.name), resource.DependsOn ?? []]
      .flat()
      .filter((other) => Object.hasOwn(Resources, other));
  };
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    needs(from).some((next) => {
      if (next === goal) return true;
      if (seen.has(next)) return false;
      return reaches(next, goal, seen.add(next));
    });
  return Object.keys(Resources)
    .filter((name) => reaches(name, name))
    .map((name) => `Resources.${name}: needs itself in the end`);
}
