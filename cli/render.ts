import { runRender } from "./run-render";

// The command ends quietly when its reader closes the pipe: each write handles the error.
process.stdout.on("error", () => undefined);
process.exitCode = await runRender(process.argv.slice(2), process);
