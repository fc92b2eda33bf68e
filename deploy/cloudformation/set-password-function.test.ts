import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findCommand } from "../find-command";
import { readTemplate } from "./template";

const PASSWORD = "Headwater-2026";
const properties = readTemplate("sign-in").Resources.SetPassword?.Properties ?? {};
const code = (properties.Code as { ZipFile: string }).ZipFile;

test("the function has fewer than 30 lines, uses a runtime that AWS supports, and downloads no code", () => {
  expect(code.trimEnd().split("\n").length).toBeLessThan(30);
  expect(properties.Runtime).toMatch(/^python3\.(1[3-9]|[2-9]\d)$/);
  expect(code).not.toMatch(/\bprint\b|logging|exec|eval|subprocess/);
  expect(code.match(/^import .*/gm)).toEqual(["import json", "import urllib.request", "import boto3"]);
});

// The Python code that stands in for the SDK of AWS.
const BOTO3 = `
import json, os, sys
class ClientError(Exception):
    def __init__(self, message):
        self.response = {"Error": {"Code": "InvalidPasswordException", "Message": message}}
class Client:
    def admin_set_user_password(self, **call):
        sys.stderr.write("CALL " + json.dumps(call) + "\\n")
        if os.environ["COGNITO"] == "refuses": raise ClientError("Password not long enough")
        if os.environ["COGNITO"] == "breaks": raise ValueError("cannot send " + call["Password"])
def client(name):
    assert name == "cognito-idp"
    return Client()
`;
const MAIN = "import json, sys, index; index.handler(json.load(sys.stdin), None)";

const python = findCommand("python3");
if (python === undefined)
  test("Python is not available, so the function did not run", () => {
    // Continuous integration has to run it.
    expect(process.env.CI ?? "").toBe("");
  });
else
  describe("the function, run by the Python of this machine", () => {
    let folder: string;
    let server: Server;
    let url: string;
    let answers: { method: string; contentType: string; body: unknown }[];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "headwater-function-"));
      await writeFile(join(folder, "index.py"), code);
      await writeFile(join(folder, "boto3.py"), BOTO3);
      server = createServer(async (request, response) => {
        const body: unknown = JSON.parse(await text(request));
        answers.push({
          method: String(request.method),
          contentType: String(request.headers["content-type"]),
          body,
        });
        response.end();
      }).listen(0, "127.0.0.1");
      await once(server, "listening");
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/answer`;
    });

    afterAll(async () => {
      server.close();
      await rm(folder, { recursive: true });
    });

    beforeEach(() => {
      answers = [];
    });

    async function run(event: object, cognito = "agrees") {
      const child = spawn(python ?? "python3", ["-c", MAIN], {
        cwd: folder,
        env: { ...process.env, COGNITO: cognito, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: "1" },
      });
      child.stdin.end(
        JSON.stringify({
          StackId: "the-stack",
          RequestId: "the-request",
          LogicalResourceId: "FirstPassword",
          ResponseURL: url,
          ResourceProperties: { UserPoolId: "us-east-1_AbC", Username: "demo", Password: PASSWORD },
          ...event,
        }),
      );
      const [printed, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
      const calls = errors.split("\n").filter((line) => line.startsWith("CALL "));
      const rest = errors.split("\n").filter((line) => !line.startsWith("CALL "));
      return { calls: calls.map((line) => JSON.parse(line.slice(5))), log: printed + rest.join("\n") };
    }

    const answered = (more: object) => [
      {
        method: "PUT",
        contentType: "",
        body: {
          StackId: "the-stack",
          RequestId: "the-request",
          LogicalResourceId: "FirstPassword",
          PhysicalResourceId: "password-of-demo",
          Status: "SUCCESS",
          ...more,
        },
      },
    ];
    const theCall = { UserPoolId: "us-east-1_AbC", Username: "demo", Password: PASSWORD, Permanent: true };

    test("sets the permanent password when the stack is created, and reports success", async () => {
      const { calls, log } = await run({ RequestType: "Create" });
      expect(calls).toEqual([theCall]);
      expect(answers).toEqual(answered({}));
      expect(log).toBe("");
    });

    test("sets a changed password and remains the same resource, also for another user", async () => {
      const { calls } = await run({
        RequestType: "Update",
        PhysicalResourceId: "password-of-anna",
        OldResourceProperties: {},
      });
      expect(calls).toEqual([theCall]);
      expect(answers).toEqual(answered({ PhysicalResourceId: "password-of-anna" }));
    });

    test("does nothing when the stack is deleted", async () => {
      const { calls } = await run({ RequestType: "Delete", PhysicalResourceId: "password-of-demo" });
      expect(calls).toEqual([]);
      expect(answers).toEqual(answered({}));
    });

    test("reports why Cognito rejects a password", async () => {
      await run({ RequestType: "Create" }, "refuses");
      expect(answers).toEqual(answered({ Status: "FAILED", Reason: "Password not long enough" }));
    });

    test("reports every other failure, and never the password", async () => {
      const { log } = await run({ RequestType: "Create" }, "breaks");
      expect(answers).toEqual(answered({ Status: "FAILED", Reason: "ValueError" }));
      expect(log).not.toContain(PASSWORD);
    });
  });
