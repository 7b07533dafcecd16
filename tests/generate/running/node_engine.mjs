import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A Node process that answers one message after another; it is restarted when it dies. */
export class NodeEngine {
  #file;
  #child;
  #waiting = new Map();
  #last = 0;
  #options;

  /** `options` are part of each message that requests runs. */
  constructor(file, options = {}) {
    this.#file = fileURLToPath(new URL(file, import.meta.url));
    this.#options = options;
  }

  /** The results `[status, stdout, stderr, schedule]` of programs, in order. */
  async run(sources) {
    try {
      return await this.ask({ run: sources, ...this.#options });
    } catch (error) {
      if (sources.length === 1) return [[`crashed: ${error.message}`, "", "", ""]];
    }
    const results = [];
    for (const source of sources) results.push(...(await this.run([source])));
    return results;
  }

  ask(message) {
    this.#child ??= this.#start();
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.send({ id, ...message });
    });
  }

  stop() {
    this.#child?.disconnect();
  }

  #start() {
    const child = fork(this.#file, {
      serialization: "advanced",
      execArgv: ["--stack-size=7000"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    child.on("message", (/** @type {any} */ { id, answer }) => {
      this.#waiting.get(id).resolve(answer);
      this.#waiting.delete(id);
    });
    child.on("exit", (code, signal) => {
      if (this.#child === child) this.#child = undefined;
      for (const { reject } of this.#waiting.values()) reject(new Error(`ended with ${code ?? signal}`));
      this.#waiting.clear();
    });
    return child;
  }
}
