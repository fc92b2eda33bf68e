import { faker } from "@faker-js/faker/locale/en";
import { workshopTemplate } from "@/lib/gallery/workshop";
import { parseTemplate } from "@/lib/template/parse-template";
import { createRenderer } from "@/lib/template/renderer";
import { handWrittenRenderer } from "./hand-written-renderer";
import { kdgRenderer } from "./kdg-renderer";
import { measure, rendering, round, roundSpread } from "./measure";

/** Placeholders in the workshop's template (lib/gallery/workshop.ts). */
const WORKSHOP_PLACEHOLDERS = 6;

const WIDE_PLACEHOLDERS = 200;

/** The renderer against the KDG's way and against a function written for this one record. */
export function renderWorkshop(): object {
  const { nanoseconds, ratio } = measure({
    ours: rendering(createRenderer(parseTemplate(workshopTemplate), { seed: 1 }).next),
    kdg: rendering(kdgRenderer(workshopTemplate)),
    handWritten: rendering(handWrittenRenderer(1)),
  });
  const ours = nanoseconds("ours");
  const [toKdg, toHandWritten] = [
    roundSpread(ratio("kdg", "ours")),
    roundSpread(ratio("handWritten", "ours")),
  ];
  return {
    bench: "render/workshop",
    recordsPerSecond: Math.round(1e9 / ours),
    placeholdersPerSecond: Math.round((1e9 / ours) * WORKSHOP_PLACEHOLDERS),
    ratioToKdg: toKdg.median,
    ratioToHandWritten: toHandWritten.median,
    spread: { ratioToKdg: toKdg, ratioToHandWritten: toHandWritten },
    nanosecondsPerRecord: {
      ours: round(ours),
      kdg: round(nanoseconds("kdg")),
      handWritten: round(nanoseconds("handWritten")),
    },
  };
}

/** The workshop's fields repeated to 200 placeholders: the cost of a placeholder must not grow with the template. */
export function renderWide(): object {
  const copies = Math.ceil(WIDE_PLACEHOLDERS / WORKSHOP_PLACEHOLDERS);
  const wide = `[${new Array(copies).fill(workshopTemplate).join(",\n")}]`;
  const narrow = rendering(createRenderer(parseTemplate(workshopTemplate), { seed: 1 }).next);
  const { nanoseconds, ratio } = measure({
    // As many placeholders as the wide template has.
    narrow: (repetitions) => narrow(repetitions * copies),
    wide: rendering(createRenderer(parseTemplate(wide), { seed: 1 }).next),
  });
  const placeholders = copies * WORKSHOP_PLACEHOLDERS;
  const toWorkshop = roundSpread(ratio("narrow", "wide"));
  return {
    bench: "render/wide",
    placeholders,
    placeholdersPerSecond: Math.round((1e9 / nanoseconds("wide")) * placeholders),
    ratioToWorkshop: toWorkshop.median,
    spread: { ratioToWorkshop: toWorkshop },
  };
}

/** Ten fields of faker 10: the name in a template, and the direct call. */
const FAKER_FIELDS: readonly (readonly [name: string, draw: () => string])[] = [
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

/** Name, address and internet fields against calling faker's functions and joining their results. */
export function renderFaker(): object {
  const source = FAKER_FIELDS.map(([name]) => `{{${name}}}`).join(",");
  const draws = FAKER_FIELDS.map(([, draw]) => draw);
  const { nanoseconds, ratio } = measure({
    ours: rendering(createRenderer(parseTemplate(source), { seed: 1 }).next),
    direct: rendering(() => draws.map((draw) => draw()).join(",")),
  });
  const toDirectCalls = roundSpread(ratio("direct", "ours"));
  return {
    bench: "render/faker",
    recordsPerSecond: Math.round(1e9 / nanoseconds("ours")),
    ratioToDirectCalls: toDirectCalls.median,
    spread: { ratioToDirectCalls: toDirectCalls },
  };
}
