import { runScript } from "./run-script.mjs";

await runScript(async () => {
  const [{ runSteps }, { quickSteps }, { siteSteps }] = await Promise.all([
    import("./run-steps"),
    import("./quick-steps"),
    import("./site-steps"),
  ]);
  return () => runSteps([...quickSteps(), ...siteSteps()]);
});
