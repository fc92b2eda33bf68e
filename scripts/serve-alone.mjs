import { runScript } from "./run-script.mjs";

await runScript(async () => (await import("./serve-headwater")).serveHeadwater);
