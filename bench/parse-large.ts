import { workshopTemplate } from "@/lib/gallery/workshop";
import { parseTemplate } from "@/lib/template/parse-template";
import { measure, round, roundSpread } from "./measure";

const KIB = 1024;
const LARGE_KIB = 256;
const SMALL_KIB = 16;

/** Parsing and checking 256 KiB: the cost of a KiB must not grow with the template. */
export function parseLarge(): object {
  const [small, large] = [createTemplate(SMALL_KIB), createTemplate(LARGE_KIB)];
  // Both parse the same number of KiB in a turn, so that both pay for collecting as much garbage.
  const { nanoseconds, ratio } = measure(
    {
      small: (repetitions) => parse(small, (repetitions * LARGE_KIB) / SMALL_KIB),
      large: (repetitions) => parse(large, repetitions),
    },
    { rounds: 7, turnMs: 15 },
  );
  const toSmall = roundSpread(ratio("large", "small"));
  return {
    bench: "parse/large",
    microsecondsPerKib: round(nanoseconds("large") / 1000 / LARGE_KIB),
    ratioToSmall: toSmall.median,
    spread: { ratioToSmall: toSmall },
  };
}

/** The workshop's record over and over, with enough text in between to stay below the limit of placeholders. */
function createTemplate(kib: number): string {
  const part = `${workshopTemplate}\n${"text between the records ".repeat(20)}\n`;
  return part
    .repeat(Math.ceil((kib * KIB) / part.length))
    .slice(0, kib * KIB - 1)
    .replace(/\{[^}]*$/, "");
}

function parse(source: string, repetitions: number): void {
  for (let count = 0; count < repetitions; count += 1) {
    if (parseTemplate(source).hasErrors) throw new Error("The template of the bench has errors.");
  }
}
