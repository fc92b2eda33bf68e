import type { BenchPlan } from "../bench-plan";
import { compareSpeed } from "./compare-speed";
import { measureMemory, measureSlowSink } from "./heap";
import { reporting } from "./report";

await reporting(async () => {
  const plan: BenchPlan = await (await fetch("/bench/plan")).json();
  const { credentials } = plan;
  await compareSpeed({
    name: "counting",
    endpoint: plan.counting,
    credentials,
    baselines: ["sink", "fetch", "sdk"],
    rounds: 5,
  });
  await compareSpeed({
    name: "sandbox",
    endpoint: plan.sandbox,
    credentials,
    baselines: ["sink"],
    rounds: 3,
  });
  await measureSlowSink(plan);
  await measureMemory(plan);
});
