import { startSandbox } from "../../sandbox/sandbox";

/** A sandbox that checks everything and throws the records away, in a process of its own. */
const sandbox = await startSandbox({ directory: process.argv[2] ?? "", port: 0, discard: true });
console.log(JSON.stringify({ config: sandbox.config }));
// It ends with who started it.
process.stdin.on("end", () => void sandbox.stop().then(() => process.exit())).resume();
