import { runScript } from "../run-script.mjs";

// After out/config.json was edited: a <meta> of each page names the endpoint that requests may go to.
await runScript(async () => {
  const { addPolicies } = await import("./add-policies");
  return async () => {
    await addPolicies("out");
    return 0;
  };
});
