import { workshopTemplate } from "@/lib/gallery/workshop";
import { parseTemplate } from "@/lib/template/template";
import { measure, rounded } from "./measure";

const KIB = 1024;
const LARGE = 256;
const SMALL = 16;

/** Parsing and checking 256 KiB: what a KiB costs must not grow with the template. */
export function parseLarge(): object {
  const [small, large] = [templateOf(SMALL), templateOf(LARGE)];
  // Both parse the same number of KiB in a round, so that both pay for collecting the garbage of as many.
  const { nanoseconds, ratio } = measure(
    {
      small: (times) => parse(small, (times * LARGE) / SMALL),
      large: (times) => parse(large, times),
    },
    { rounds: 31, roundMs: 100 },
  );
  return {
    bench: "parse/large",
    microsecondsPerKib: rounded(nanoseconds("large") / 1000 / LARGE),
    ratioToSmall: rounded(ratio("large", "small")),
  };
}

/** The workshop's record over and over, with as much text between as keeps it below the limit of placeholders. */
function templateOf(kib: number): string {
  const part = `${workshopTemplate}\n${"text between the records ".repeat(20)}\n`;
  return part
    .repeat(Math.ceil((kib * KIB) / part.length))
    .slice(0, kib * KIB - 1)
    .replace(/\{[^}]*$/, "");
}

function parse(source: string, times: number): void {
  for (let count = 0; count < times; count += 1) {
    if (parseTemplate(source).hasErrors) throw new Error("The template of the bench has errors.");
  }
}
