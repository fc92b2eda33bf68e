import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { answersAt } from "./answers-at";

test("a port answers as long as somebody listens there", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  expect(await answersAt(port, "localhost")).toBe(true);

  server.close();
  await once(server, "close");
  expect(await answersAt(port, "localhost")).toBe(false);
});
