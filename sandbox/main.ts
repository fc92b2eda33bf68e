import { startSandbox } from "./sandbox";
import { seed } from "./seed";

/** Started by `npm run sandbox`: reads `SANDBOX_PORT` (4566) and `SANDBOX_DATA` (.sandbox). */
function readPort(): number {
  const text = process.env.SANDBOX_PORT ?? "4566";
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(
    `SANDBOX_PORT is ${JSON.stringify(text)}, which is not a port number. Use a number from 0 to 65535.`,
  );
}

function describeStartError(error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return `Port ${readPort()} is in use by another program. Stop it, or set SANDBOX_PORT to a free port.`;
  }
  return error instanceof Error ? error.message : String(error);
}

async function main(): Promise<void> {
  const directory = process.env.SANDBOX_DATA ?? ".sandbox";
  const sandbox = await startSandbox({ port: readPort(), directory, report: (line) => console.error(line) });
  const [demo] = seed.users;
  console.log(
    `Sandbox: ${sandbox.url}, user ${demo.username}, password ${demo.password}, data in ${directory}`,
  );
  let stopping = false;
  const stop = async (): Promise<void> => {
    // A second signal means that the user does not want to wait. The next start delivers the buffers.
    if (stopping) process.exit(1);
    stopping = true;
    await sandbox.stop();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

main().catch((error: unknown) => {
  console.error(`The sandbox did not start. ${describeStartError(error)}`);
  process.exit(1);
});
