import { startSandbox } from "../../sandbox/sandbox";

/** A sandbox in a separate process that checks every request and discards the records. */
const sandbox = await startSandbox({ directory: process.argv[2] ?? "", port: 0, discard: true });
console.log(JSON.stringify({ config: sandbox.config }));
// Ends together with its parent.
process.stdin.on("end", () => void sandbox.stop().then(() => process.exit())).resume();
