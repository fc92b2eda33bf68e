import { runScript } from "./run-script.mjs";

await runScript(async () => (await import("./start-development")).startDevelopment);
