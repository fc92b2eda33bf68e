import type { Parameter, Template } from "./template";

export type ParameterValues = Readonly<Record<string, string>>;

/**
 * The values that a stack would have: those that were given, and the defaults.
 *
 * @throws {Error} where CloudFormation would refuse one, with its name
 */
export function parameterValues({ Parameters }: Template, given: ParameterValues): ParameterValues {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(Parameters, name));
  if (unknown !== undefined) throw new Error(`There is no parameter ${unknown}.`);
  return Object.fromEntries(
    Object.entries(Parameters).map(([name, parameter]) => {
      const value = given[name] ?? parameter.Default?.toString();
      if (value === undefined) throw new Error(`${name} has no value.`);
      const refusal = whyRefused(parameter, value);
      if (refusal !== undefined) throw new Error(`${name} is “${value}”, but ${refusal}.`);
      return [name, value];
    }),
  );
}

function whyRefused(parameter: Parameter, value: string): string | undefined {
  const { AllowedPattern, AllowedValues, MinLength = 0, MaxLength = 4096 } = parameter;
  if (AllowedValues !== undefined && !AllowedValues.map(String).includes(value)) {
    return `has to be one of ${AllowedValues.join(", ")}`;
  }
  if (value.length < MinLength || value.length > MaxLength) {
    return `has to have ${MinLength} to ${MaxLength} characters`;
  }
  // CloudFormation matches the whole value.
  if (AllowedPattern !== undefined && !new RegExp(`^(?:${AllowedPattern})$`).test(value)) {
    return `has to be ${parameter.ConstraintDescription}`;
  }
  return parameter.Type === "Number" ? whyNoNumber(parameter, Number(value)) : undefined;
}

function whyNoNumber({ MinValue = -Infinity, MaxValue = Infinity }: Parameter, value: number) {
  return value >= MinValue && value <= MaxValue ? undefined : `has to be from ${MinValue} to ${MaxValue}`;
}
