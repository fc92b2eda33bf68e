import { runRender } from "./run-render";

// A reader that goes away ends the command quietly; each write sees the error for itself.
process.stdout.on("error", () => undefined);
process.exitCode = await runRender(process.argv.slice(2), process);
