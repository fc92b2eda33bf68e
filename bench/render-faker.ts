import { faker } from "@faker-js/faker/locale/en";
import { createRenderer } from "@/lib/template/renderer";
import { parseTemplate } from "@/lib/template/template";
import { measure, rounded } from "./measure";
import { repeat } from "./repeat";

/** Ten fields of faker 10: how a template writes them, and the call that gives them. */
const FIELDS: readonly (readonly [name: string, draw: () => string])[] = [
  ["person.firstName", () => faker.person.firstName()],
  ["person.lastName", () => faker.person.lastName()],
  ["person.fullName", () => faker.person.fullName()],
  ["location.streetAddress", () => faker.location.streetAddress()],
  ["location.city", () => faker.location.city()],
  ["location.zipCode", () => faker.location.zipCode()],
  ["location.country", () => faker.location.country()],
  ["internet.email", () => faker.internet.email()],
  ["internet.url", () => faker.internet.url()],
  ["internet.ipv4", () => faker.internet.ipv4()],
];

/** Name, address and internet fields against calling faker's functions and joining what they give. */
export function renderFaker(): object {
  const source = FIELDS.map(([name]) => `{{${name}}}`).join(",");
  const { next } = createRenderer(parseTemplate(source), { seed: 1 });
  const draws = FIELDS.map(([, draw]) => draw);
  const { nanoseconds, ratio } = measure({
    ours: repeat(next),
    direct: repeat(() => draws.map((draw) => draw()).join(",")),
  });
  return {
    bench: "render/faker",
    recordsPerSecond: Math.round(1e9 / nanoseconds("ours")),
    ratioToDirectCalls: rounded(ratio("direct", "ours")),
  };
}
