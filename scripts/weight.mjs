import { runScript } from "./run-script.mjs";

await runScript(async () => {
  const { checkWeight } = await import("./check-weight");
  return async () => {
    const { output, failed } = checkWeight();
    console.log(output);
    return failed;
  };
});
