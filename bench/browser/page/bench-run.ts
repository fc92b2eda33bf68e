import type { Credentials } from "@/lib/aws/connection";
import { workshopTemplate } from "@/lib/gallery/workshop";
import { createReadyState, type RunState } from "@/lib/send/run-state";
import { DEFAULT_OPTIONS_FORM, toRecordOptions } from "@/lib/settings/forms";
import type { Rate } from "@/lib/settings/rate";
import { startRun } from "@/lib/worker/run-client";
import { STREAM } from "../bench-plan";
import type { Throughput } from "./throughput";

export interface BenchRunOptions {
  readonly endpoint: string;
  readonly credentials: Credentials;
  readonly rate: Rate;
}

/** A run in the same worker as any run of the page, observed from outside. */
export class BenchRun {
  #state: RunState = createReadyState(undefined);
  readonly #handle;
  readonly #watchers = new Set<() => void>();
  readonly #over: Promise<void>;

  constructor({ endpoint, credentials, rate }: BenchRunOptions) {
    let over = () => {};
    this.#over = new Promise((resolve) => {
      over = resolve;
    });
    this.#handle = startRun(
      {
        id: "bench",
        template: workshopTemplate,
        rate,
        stops: {},
        options: toRecordOptions(DEFAULT_OPTIONS_FORM),
        destination: STREAM,
        kinesis: { keys: { kind: "random" }, shards: [], maxRecordKib: undefined },
        endpoint,
      },
      "headwater.bench",
      {
        credentials: { get: async () => credentials, discard: async () => {} },
        onState: (state) => {
          this.#state = state;
          for (const watcher of this.#watchers) watcher();
        },
        onSpread: () => {},
        onOver: over,
      },
    );
  }

  /** Resolves with the first state that matches. */
  until(matches: (state: RunState) => boolean): Promise<RunState> {
    return new Promise((resolve, reject) => {
      const check = () => {
        if (this.#state.status === "failed") reject(new Error(this.#state.failure?.message));
        if (!matches(this.#state)) return;
        this.#watchers.delete(check);
        resolve(this.#state);
      };
      this.#watchers.add(check);
      check();
    });
  }

  /** The throughput in `measureMs`, after `warmUpMs`. Milliseconds. */
  async measure(warmUpMs: number, measureMs: number): Promise<Throughput> {
    const from = await this.until(({ elapsedMs }) => elapsedMs >= warmUpMs);
    const to = await this.until(({ elapsedMs }) => elapsedMs >= from.elapsedMs + measureMs);
    return {
      records: to.sent - from.sent,
      calls: to.calls - from.calls,
      bytes: to.sentBytes - from.sentBytes,
      ms: to.elapsedMs - from.elapsedMs,
    };
  }

  /** Stops generating records, and resolves when the calls in flight have ended. */
  async pause(): Promise<void> {
    this.#handle.pause();
    await this.until(({ status }) => status === "paused");
  }

  resume(): void {
    this.#handle.resume();
  }

  /** Resolves when its worker is gone. */
  async stop(): Promise<void> {
    this.#handle.stop();
    await this.#over;
  }
}
