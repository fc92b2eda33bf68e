import { z } from "zod";
import type { Stack } from "./evaluate";

const textOrList = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const statement = z.object({
  Sid: z.string().optional(),
  Effect: z.enum(["Allow", "Deny"]),
  Action: textOrList,
  Resource: textOrList,
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});
const policyDocument = z.object({ Version: z.literal("2012-10-17"), Statement: z.array(statement) });
const policy = z.object({ Roles: z.array(z.string()), PolicyDocument: policyDocument });
const role = z.object({ Policies: z.array(z.object({ PolicyDocument: policyDocument })).default([]) });

export type Statement = z.infer<typeof statement>;

/** All that a role of the stack may do: its own policies, and those that are attached to it. */
export function roleStatements({ resources }: Stack, name: string): Statement[] {
  const own = role.parse(resources[name]?.properties).Policies;
  const attached = Object.values(resources)
    .filter(({ type }) => type === "AWS::IAM::Policy")
    .map(({ properties }) => policy.parse(properties))
    .filter(({ Roles }) => Roles.includes(`stack-${name}`));
  return [...own, ...attached].flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

/** The actions that a role may do, in the order of the alphabet. */
export function roleActions(stack: Stack, name: string): string[] {
  return [...new Set(roleStatements(stack, name).flatMap(({ Action }) => Action))].sort();
}
