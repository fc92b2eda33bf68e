import { runScript } from "./run-script.mjs";

await runScript(async () => {
  const { measureSite } = await import("./lighthouse/measure-site");
  return () => measureSite(process.argv.slice(2));
});
