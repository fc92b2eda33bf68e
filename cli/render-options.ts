import { parseArgs } from "node:util";
import { z } from "zod";
import { HeadwaterError } from "@/lib/errors";

export const USAGE = `Usage: npm run --silent render -- --template FILE [options]

Prints records of a template as a destination receives them, one per line.

  --template FILE   the template; - reads it from standard input
  --count N         the number of records (1)
  --seed S          the same seed gives the same records
  --now ISO         the time in the records, for example 2026-01-31T12:00:00Z (the current time)
  --tz ZONE         the time zone, for example Europe/Berlin (the time zone of the machine)
  --check           print only the problems of the template, without records
  --json            with --check: print them as JSON to standard output
  --help            print this

Problems are printed to standard error as FILE:LINE:COL: severity code message.
The exit status is 1 if there is an error, 0 otherwise.
`;

const SCHEMA = z
  .object({
    template: z.string({ error: "--template FILE is missing." }),
    count: z
      .string()
      .regex(/^\d{1,15}$/, {
        error: (issue) => `--count must be a whole number from 0, not "${issue.input}".`,
      })
      .transform(Number)
      .default(1),
    seed: z.string().optional(),
    now: z
      .string()
      .refine((text) => /^\d{4}-\d\d/.test(text) && !Number.isNaN(Date.parse(text)), {
        error: (issue) => `--now must be a time such as 2026-01-31T12:00:00Z, not "${issue.input}".`,
      })
      .transform((text) => Date.parse(text))
      .optional(),
    tz: z.string().optional(),
    check: z.boolean().default(false),
    json: z.boolean().default(false),
  })
  .refine(({ json, check }) => check || !json, { error: "--json requires --check." });

export type RenderOptions = z.infer<typeof SCHEMA>;

/**
 * Reads the command line. Returns undefined for --help.
 *
 * @throws {HeadwaterError} `bad-command-line`, which names every wrong option
 */
export function readOptions(argv: readonly string[]): RenderOptions | undefined {
  const values = readArguments(argv);
  if (values.help) return undefined;
  const result = SCHEMA.safeParse(values);
  if (result.success) return result.data;
  throw badCommandLine(result.error.issues.map(({ message }) => message).join(" "));
}

function readArguments(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        template: { type: "string" },
        count: { type: "string" },
        seed: { type: "string" },
        now: { type: "string" },
        tz: { type: "string" },
        check: { type: "boolean" },
        json: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
    return values;
  } catch (cause) {
    throw badCommandLine(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function badCommandLine(message: string, cause?: unknown): HeadwaterError {
  return new HeadwaterError("bad-command-line", message, {
    hint: "Use --help for the list of options.",
    cause,
  });
}
