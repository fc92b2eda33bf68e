import { spawnSync } from "node:child_process";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseDeployment } from "@/lib/config/deployment";
import { findCommand } from "../find-command";
import { createWorkFolder, removeFolders } from "./container-server";

const ENTRY = join(import.meta.dirname, "entry.sh");
const COGNITO = {
  HEADWATER_REGION: "eu-central-1",
  HEADWATER_USER_POOL_ID: "eu-central-1_AbCdEfGhI",
  HEADWATER_USER_POOL_CLIENT_ID: "1h57kf5cpq17m0eml12EXAMPLE",
  HEADWATER_IDENTITY_POOL_ID: "eu-central-1:1a2b3c4d-5e6f-4a8b-9c0d-1e2f3a4b5c6d",
};

let folder: string;

beforeEach(async () => {
  folder = await createWorkFolder();
  await mkdir(join(folder, "site"));
  await mkdir(join(folder, "bin"));
  // A stand-in for the web server, which may not be installed.
  await writeFile(join(folder, "bin", "nginx"), '#!/bin/sh\necho "nginx $*"\n', { mode: 0o755 });
});

afterEach(() => removeFolders(folder));

/** Uses the commands of the container's Alpine if this machine has them. */
async function useBusybox(busybox: string): Promise<void> {
  for (const name of ["cat", "cp", "dirname", "grep", "ln", "mkdir", "sed", "sh", "tr"]) {
    await symlink(busybox, join(folder, "bin", name));
  }
}

function start(variables: Record<string, string>, how = 'exec sh "$0"') {
  const result = spawnSync("sh", ["-c", how, ENTRY], {
    encoding: "utf8",
    env: {
      NODE_ENV: "test",
      PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}`,
      HEADWATER_SITE: join(folder, "site"),
      HEADWATER_WORK: join(folder, "work"),
      ...variables,
    },
  });
  return { status: result.status, printed: result.stdout, errors: result.stderr };
}

const written = (name: string) => readFile(join(folder, "work", name), "utf8");
const mounted = (text: string) => writeFile(join(folder, "site", "config.json"), text);

const shell = findCommand("sh");
const busybox = findCommand("busybox");
const tools = [
  ...(shell === undefined ? [] : [{ what: "this machine's tools", use: async () => {} }]),
  ...(busybox === undefined ? [] : [{ what: "busybox", use: () => useBusybox(busybox) }]),
];

test("the entry script runs in any sh, ends at the first command that fails, and is replaced by nginx", async () => {
  const text = await readFile(ENTRY, "utf8");
  expect(text).toMatch(/^#!\/bin\/sh\n/);
  expect(text).toContain("\nset -eu\n");
  expect(text).toMatch(/\nexec nginx [^\n]*\n$/);
});

describe.each(tools)("with $what", ({ use }) => {
  beforeEach(use);

  test("nginx starts with the written configuration at port 8080", async () => {
    const work = join(folder, "work");
    expect(start({})).toEqual({
      status: 0,
      printed: `nginx -e stderr -p ${work}/ -c ${work}/nginx.conf\n`,
      errors: "",
    });
    expect(await written("listen.conf")).toBe("listen 8080;\n");
  });

  test("requests are logged to standard output if it can be opened", async () => {
    start({}, 'exec sh "$0" > "$HEADWATER_SITE/printed"');
    expect(await written("log.conf")).toBe("access_log /dev/stdout;\n");
    start({}, 'exec sh "$0" >&-');
    expect(await written("log.conf")).toBe("access_log off;\n");
  });

  test("variables become a config.json that the page can read", async () => {
    expect(start({ ...COGNITO, HEADWATER_ENDPOINT: "http://localhost:4566/aws" }).status).toBe(0);
    expect(parseDeployment(await written("config.json"))).toEqual({
      cognito: {
        region: COGNITO.HEADWATER_REGION,
        userPoolId: COGNITO.HEADWATER_USER_POOL_ID,
        userPoolClientId: COGNITO.HEADWATER_USER_POOL_CLIENT_ID,
        identityPoolId: COGNITO.HEADWATER_IDENTITY_POOL_ID,
      },
      endpoint: "http://localhost:4566/aws",
    });
  });

  test.each<[Record<string, string>, unknown]>([
    [{ HEADWATER_REGION: "us-gov-west-1" }, { cognito: { region: "us-gov-west-1" } }],
    [{ HEADWATER_ENDPOINT: "https://aws.example.org" }, { endpoint: "https://aws.example.org" }],
  ])("any variable may be missing: %j", async (variables, config) => {
    expect(start(variables).status).toBe(0);
    expect(parseDeployment(await written("config.json"))).toEqual(config);
  });

  test("without variables the site's own config.json is served, and may change meanwhile", async () => {
    await mounted('{"cognito":{}}');
    expect(start({}).status).toBe(0);
    expect(await written("config.json")).toBe('{"cognito":{}}');
    await mounted("{}");
    expect(await written("config.json")).toBe("{}");
  });

  test("variables take precedence over a file, also after a restart, until they are removed", async () => {
    await mounted("{}");
    start({ HEADWATER_REGION: "us-east-1" });
    start({ HEADWATER_REGION: "us-west-2" });
    expect(await written("config.json")).toBe('{"cognito":{"region":"us-west-2"}}\n');
    start({});
    expect(await written("config.json")).toBe("{}");
  });

  test.each([
    ["HEADWATER_REGION", "Frankfurt"],
    ["HEADWATER_REGION", "eu-central-1 "],
    ["HEADWATER_USER_POOL_ID", 'a_b","endpoint":"http://evil'],
    ["HEADWATER_USER_POOL_ID", "$(touch /tmp/x)_a"],
    ["HEADWATER_USER_POOL_CLIENT_ID", "a\nb"],
    ["HEADWATER_USER_POOL_CLIENT_ID", "a".repeat(129)],
    ["HEADWATER_IDENTITY_POOL_ID", "`id`:1a2b"],
    ["HEADWATER_IDENTITY_POOL_ID", "eu-central-1:1a2b\\"],
    ["HEADWATER_ENDPOINT", "localhost:4566"],
    ["HEADWATER_ENDPOINT", "javascript://localhost"],
    ["HEADWATER_ENDPOINT", "http://user:secret@localhost"],
    ["HEADWATER_ENDPOINT", "http://localhost/?a=b"],
    ["HEADWATER_ENDPOINT", 'http://a"; } default "x'],
    ["HEADWATER_ENDPOINT", "http://a;script-src"],
  ])("%s is rejected with an error when it is %j", (name, value) => {
    const { status, errors, printed } = start({ [name]: value });
    expect(status).toBe(64);
    expect(errors).toContain(`${name} has to be `);
    expect(printed).toBe("");
  });

  test("all problems are reported at once", () => {
    const { errors } = start({ HEADWATER_REGION: "x", HEADWATER_ENDPOINT: "y" });
    expect(errors).toMatch(/HEADWATER_REGION.*\n.*HEADWATER_ENDPOINT/);
  });

  test.each(["http", "80a", "-1", "80 default_server", "8080;", "123456"])(
    "port “%s” is rejected",
    (PORT) => {
      expect(start({ PORT })).toMatchObject({
        status: 64,
        errors: `PORT has to be a number such as 8080, but it is: ${PORT}\n`,
      });
    },
  );

  test.each([
    ['{"endpoint":"http://aws.example.org:4566/a/b"}', "http://aws.example.org:4566"],
    ['{\n  "cognito": {},\n  "endpoint" :\n\t"https:\\/\\/aws.example.org"\n}', "https://aws.example.org"],
  ])("the policies allow the endpoint of a file: %j", async (text, source) => {
    await mounted(text);
    expect(start({}).status).toBe(0);
    expect(await written("endpoint.conf")).toBe(
      `sub_filter "connect-src 'self'" "connect-src 'self' ${source}";\n` +
        `map $host $endpoint_source { default " ${source}"; }\n`,
    );
  });

  test("the policies allow the endpoint of a variable", async () => {
    start({ HEADWATER_ENDPOINT: "http://aws.example.org/x" });
    expect(await written("endpoint.conf")).toContain('default " http://aws.example.org";');
  });

  test.each(["{}", '{"cognito":{"region":"us-east-1"}}', ""])(
    "without an endpoint the policies allow none: %j",
    async (text) => {
      await mounted(text);
      expect(start({}).status).toBe(0);
      expect(await written("endpoint.conf")).toBe('map $host $endpoint_source { default ""; }\n');
    },
  );

  test.each(["ftp://a", "http://[::1]", "http://a b", "http://a;b", "http://u@a", "http://a$host"])(
    "a file's endpoint %s is rejected with an error, because no policy can name it",
    async (endpoint) => {
      await mounted(JSON.stringify({ endpoint }));
      expect(start({})).toMatchObject({
        status: 64,
        errors: `The endpoint in config.json has to be a URL such as http://localhost:4566, but it is: ${endpoint}\n`,
      });
    },
  );
});
