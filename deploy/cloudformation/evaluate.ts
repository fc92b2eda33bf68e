import { type ParameterValues, parameterValues } from "./parameter-values";
import { placeholdersOf } from "./references";
import { resourceFacts, type StackPlace } from "./resource-facts";
import type { Template } from "./template";
import { functionOf, isMap, type TemplateMap, type TemplateValue } from "./template-value";

export interface StackRequest {
  readonly parameters?: ParameterValues;
  readonly partition?: string;
  readonly region?: string;
}

/** A stack as CloudFormation would make it: only what its conditions ask for, with every function worked out. */
export interface Stack {
  readonly resources: Readonly<Record<string, { readonly type: string; readonly properties: TemplateMap }>>;
  readonly outputs: Readonly<Record<string, TemplateValue>>;
}

const ACCOUNT = "123456789012";
const NO_VALUE = Symbol("AWS::NoValue");

/**
 * Makes a stack of a template, without AWS.
 *
 * @throws {Error} where CloudFormation would refuse: a parameter, a rule, or a reference to what is not made
 */
export function evaluate(template: Template, request: StackRequest = {}): Stack {
  const stack = new Evaluation(template, request);
  stack.checkRules();
  return { resources: stack.resources(), outputs: stack.outputs() };
}

class Evaluation {
  readonly #template: Template;
  readonly #place: StackPlace;
  readonly #names: Readonly<Record<string, string>>;

  constructor(
    template: Template,
    { parameters = {}, partition = "aws", region = "us-east-1" }: StackRequest,
  ) {
    this.#template = template;
    this.#place = { partition, region, account: ACCOUNT };
    this.#names = {
      ...parameterValues(template, parameters),
      "AWS::AccountId": ACCOUNT,
      "AWS::Partition": partition,
      "AWS::Region": region,
      "AWS::StackName": "stack",
      "AWS::URLSuffix": partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com",
    };
  }

  checkRules(): void {
    for (const { Assertions } of Object.values(this.#template.Rules)) {
      for (const { Assert, AssertDescription } of Assertions) {
        if (this.#value(Assert) !== true) throw new Error(AssertDescription);
      }
    }
  }

  resources(): Stack["resources"] {
    const made = Object.entries(this.#template.Resources).filter(([name]) => this.#isMade(name));
    return Object.fromEntries(
      made.map(([name, { Type, Properties }]) => [
        name,
        { type: Type, properties: this.#value(Properties) as TemplateMap },
      ]),
    );
  }

  outputs(): Stack["outputs"] {
    const made = Object.entries(this.#template.Outputs).filter(([, { Condition }]) => this.#holds(Condition));
    return Object.fromEntries(made.map(([name, { Value }]) => [name, this.#value(Value)]));
  }

  #isMade(name: string): boolean {
    return this.#holds(this.#template.Resources[name]?.Condition);
  }

  #holds(condition: string | undefined): boolean {
    if (condition === undefined) return true;
    const definition = this.#template.Conditions[condition];
    if (definition === undefined) throw new Error(`There is no condition ${condition}.`);
    return this.#value(definition) === true;
  }

  #value(value: TemplateValue): TemplateValue {
    const result = this.#valueOrNone(value);
    return result === NO_VALUE ? null : result;
  }

  #valueOrNone(value: TemplateValue): TemplateValue | typeof NO_VALUE {
    if (Array.isArray(value)) {
      return value.map((item) => this.#valueOrNone(item)).filter((item) => item !== NO_VALUE);
    }
    const called = functionOf(value);
    if (called !== undefined) return this.#call(called.name, called.argument);
    if (!isMap(value)) return value;
    const entries = Object.entries(value).map(([key, item]) => [key, this.#valueOrNone(item)] as const);
    return Object.fromEntries(
      entries.filter((entry): entry is [string, TemplateValue] => entry[1] !== NO_VALUE),
    );
  }

  #call(name: string, argument: TemplateValue): TemplateValue | typeof NO_VALUE {
    const list = Array.isArray(argument) ? argument : [argument];
    switch (name) {
      case "Ref":
        return argument === "AWS::NoValue" ? NO_VALUE : this.#named(String(argument));
      case "Fn::GetAtt":
        return this.#attribute(String(list[0]), String(list[1]));
      case "Fn::Sub":
        return this.#substituted(String(list[0]));
      case "Fn::If":
        return this.#valueOrNone(list[this.#holds(String(list[0])) ? 1 : 2] ?? null);
      case "Condition":
        return this.#holds(String(argument));
      case "Fn::Equals":
        return String(this.#value(list[0] ?? null)) === String(this.#value(list[1] ?? null));
      case "Fn::Not":
        return this.#value(list[0] ?? null) !== true;
      case "Fn::And":
        return list.every((item) => this.#value(item) === true);
      case "Fn::Or":
        return list.some((item) => this.#value(item) === true);
      default:
        throw new Error(`The function ${name} is not known here.`);
    }
  }

  #substituted(text: string): string {
    return placeholdersOf(text).reduce((result, placeholder) => {
      const [name = "", ...attribute] = placeholder.split(".");
      const value = attribute.length === 0 ? this.#named(name) : this.#attribute(name, attribute.join("."));
      return result.replace(`\${${placeholder}}`, () => value);
    }, text);
  }

  #named(name: string): string {
    return this.#names[name] ?? this.#facts(name).ref(this.#place, name);
  }

  #attribute(name: string, attribute: string): string {
    const value = this.#facts(name).attributes[attribute];
    if (value === undefined) throw new Error(`${name} has no attribute ${attribute} that is known here.`);
    return value(this.#place, name);
  }

  #facts(name: string) {
    const resource = this.#template.Resources[name];
    const facts = resourceFacts(resource?.Type ?? "");
    if (facts === undefined) throw new Error(`There is no ${name} that is known here.`);
    if (!this.#isMade(name)) throw new Error(`${name} is asked for, but its condition does not hold.`);
    return facts;
  }
}
