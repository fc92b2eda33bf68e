import { expect, test } from "vitest";
import { loadDeployment } from "@/lib/config/load-deployment";

function answering(status: number, body: string, type = "application/json"): typeof fetch {
  return async () => new Response(body, { status, headers: { "content-type": type } });
}

test("the file beside the page is read", async () => {
  const deployment = { endpoint: "http://localhost:4566" };
  await expect(loadDeployment("/config.json", answering(200, JSON.stringify(deployment)))).resolves.toEqual(
    deployment,
  );
});

test.each([404, 403])("status %s is a site without settings", async (status) => {
  await expect(loadDeployment("/config.json", answering(status, "<html>"))).resolves.toEqual({});
});

test("a host that answers every address with its page is a site without settings", async () => {
  const host = answering(200, "<!doctype html><title>x</title>", "text/html; charset=utf-8");
  await expect(loadDeployment("/config.json", host)).resolves.toEqual({});
});

test("a malformed file is refused", async () => {
  await expect(loadDeployment("/config.json", answering(200, "{"))).rejects.toMatchObject({
    code: "config-malformed",
  });
});

test("a byte order mark does no harm", async () => {
  await expect(loadDeployment("/config.json", answering(200, "\ufeff{}"))).resolves.toEqual({});
});

test("a site that fails is told apart from one without settings", async () => {
  await expect(loadDeployment("/config.json", answering(500, "<html>", "text/html"))).rejects.toMatchObject({
    code: "config-unreachable",
    message: "/config.json could not be read: status 500.",
  });
});

test("no network is said", async () => {
  const offline = async () => {
    throw new TypeError("Failed to fetch");
  };
  await expect(loadDeployment("/config.json", offline)).rejects.toMatchObject({ code: "config-unreachable" });
});
