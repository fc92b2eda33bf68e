import { z } from "zod";
import { type FaultActions, parseFaultRequest } from "../faults/fault-settings";
import type { Faults } from "../faults/faults";
import { AwsError } from "../http/aws-error";
import { getNonLocalReason } from "../http/loopback-only";
import { readBody } from "../http/read-body";
import { jsonReply, type Reply } from "../http/reply";
import type { SandboxRequest } from "../http/request";

/** Path prefix of the sandbox's own endpoints. No bucket can have this name. */
export const CONTROL_PREFIX = "/_sandbox/";

const MAX_BODY_BYTES = 64 * 1024;

export interface ControlContext {
  readonly faults: Faults;
  readonly config: () => object;
  readonly state: () => object;
  readonly flush: () => void;
  readonly settings: () => SandboxSettings;
  readonly applySettings: (settings: SandboxSettings) => void;
  readonly runActions: (actions: FaultActions) => void;
}

type ControlHandler = (context: ControlContext, body: unknown) => Reply;

function problemReply(problems: readonly string[]): Reply {
  return jsonReply(400, { message: `The request is not valid: ${problems.join(" ")}`, problems });
}

const showFaults: ControlHandler = ({ faults }) => jsonReply(200, faults.settings);

const setFaults: ControlHandler = (context, body) => {
  const read = parseFaultRequest(body, context.faults.settings);
  if ("problems" in read) return problemReply(read.problems);
  // An action alone must not restart a seed's random sequence.
  if (read.settings !== undefined) context.faults.set(read.settings);
  context.runActions(read.actions);
  return showFaults(context, undefined);
};

const clearFaults: ControlHandler = (context) => {
  context.faults.clear();
  return showFaults(context, undefined);
};

const showSettings: ControlHandler = (context) => jsonReply(200, context.settings());

const setSettings: ControlHandler = (context, body) => {
  const read = parseSettingsRequest(body, context.settings());
  if ("problems" in read) return problemReply(read.problems);
  context.applySettings(read.settings);
  return showSettings(context, undefined);
};

const flush: ControlHandler = (context) => {
  context.flush();
  return jsonReply(200, context.state());
};

/** Not sensitive, so that health checks and pages on other machines may use them. */
const OPEN: Readonly<Record<string, ControlHandler>> = {
  "GET health": () => jsonReply(200, { status: "ok" }),
  "GET config": (context) => jsonReply(200, context.config()),
};

const LOOPBACK_ONLY: Readonly<Record<string, ControlHandler>> = {
  "GET faults": showFaults,
  "POST faults": setFaults,
  "DELETE faults": clearFaults,
  "GET settings": showSettings,
  "POST settings": setSettings,
  "GET state": (context) => jsonReply(200, context.state()),
  "POST flush": flush,
};

function parseBody(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** Answers requests below `/_sandbox/`: fault injection, settings, state. */
export async function handleControlRequest(context: ControlContext, request: SandboxRequest): Promise<Reply> {
  const name = `${request.method} ${request.path.slice(CONTROL_PREFIX.length)}`;
  const open = Object.hasOwn(OPEN, name) ? OPEN[name] : undefined;
  if (open !== undefined) return open(context, undefined);
  const control = Object.hasOwn(LOOPBACK_ONLY, name) ? LOOPBACK_ONLY[name] : undefined;
  if (control === undefined) {
    const known = [...Object.keys(OPEN), ...Object.keys(LOOPBACK_ONLY)].join(", ");
    return jsonReply(404, { message: `The sandbox does not support ${name}. It supports: ${known}.` });
  }
  const reason = getNonLocalReason(request);
  if (reason !== undefined) {
    return jsonReply(403, {
      message: `The sandbox can only be controlled from the machine it runs on: ${reason}.`,
    });
  }
  return control(context, parseBody(await readControlBody(request)));
}

async function readControlBody(request: SandboxRequest): Promise<Buffer> {
  try {
    return await readBody(request, MAX_BODY_BYTES);
  } catch (error) {
    if (error instanceof AwsError) return Buffer.from("too large");
    throw error;
  }
}

/** Settings, apart from faults, that can change while the sandbox runs. */
const settingsSchema = z.strictObject({
  /** Whether Firehose records are validated, counted and then discarded. */
  discard: z.boolean(),
});

type SandboxSettings = z.infer<typeof settingsSchema>;

type SettingsRequest = { readonly settings: SandboxSettings } | { readonly problems: readonly string[] };

/** Parses a request that changes settings. Keys that it does not contain stay unchanged. */
function parseSettingsRequest(body: unknown, current: SandboxSettings): SettingsRequest {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return { problems: ['The body must be a JSON object, for example {"discard": true}.'] };
  }
  const parsed = settingsSchema.safeParse({ ...current, ...body });
  if (parsed.success) return { settings: parsed.data };
  return { problems: parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) };
}
