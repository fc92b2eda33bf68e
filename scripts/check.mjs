import { runScript } from "./run-script.mjs";

await runScript(async () => {
  const [{ runSteps }, { quickSteps }] = await Promise.all([import("./run-steps"), import("./quick-steps")]);
  return () => runSteps(quickSteps());
});
