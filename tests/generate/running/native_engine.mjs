import { spawn } from "node:child_process";

const program = process.env.LOOPSCOPE_NATIVE ?? ".build/debug/loopscope_native";

/** The native runner, which takes one program after another; it is restarted after a crash. */
export class NativeEngine {
  #child;
  #output = Buffer.alloc(0);
  #errors = "";
  #waiting = [];
  #options;

  /** `withSchedule`: results include the rows of the schedule. `maxSteps`: the limit of loop callbacks per program. */
  constructor({ withSchedule = false, maxSteps = 5000 } = {}) {
    const limit = Number.isFinite(maxSteps) ? ["--max-steps", String(maxSteps)] : [];
    this.#options = [...limit, ...(withSchedule ? ["--schedule", "-"] : [])];
  }

  /** The results `[status, stdout, stderr, schedule]` of programs, in order. */
  run(sources) {
    return Promise.all(sources.map((source) => this.runOne(source)));
  }

  /** The result of one program with this file name. */
  runOne(source, fileName = "main.py") {
    this.#child ??= this.#start();
    return new Promise((resolve) => {
      this.#waiting.push({ source, fileName, resolve });
      this.#send(source, fileName);
    });
  }

  /** Kills the process; its current program counts as crashed. */
  kill() {
    this.#child?.kill("SIGKILL");
  }

  stop() {
    this.#child?.stdin.end();
  }

  #send(source, fileName) {
    const bytes = Buffer.from(source);
    this.#child.stdin.write(`${bytes.length} ${fileName}\n`);
    this.#child.stdin.write(bytes);
  }

  #start() {
    const child = spawn(program, ["batch", ...this.#options]);
    this.#output = Buffer.alloc(0);
    this.#errors = "";
    child.stdin.on("error", () => {});
    child.stdout.on("data", (bytes) => {
      this.#output = this.#output.length === 0 ? bytes : Buffer.concat([this.#output, bytes]);
      this.#takeResults();
    });
    child.stderr.on("data", (text) => {
      this.#errors += text;
    });
    child.on("close", (code, signal) => this.#ended(code ?? signal));
    return child;
  }

  #takeResults() {
    for (;;) {
      const end = this.#output.indexOf("\n");
      if (end < 0) return;
      const [status, ...lengths] = this.#output.subarray(0, end).toString().split(" ").map(Number);
      let start = end + 1;
      if (this.#output.length < start + lengths.reduce((sum, length) => sum + length)) return;
      const texts = lengths.map((length) => {
        start += length;
        return this.#output.subarray(start - length, start).toString();
      });
      this.#output = this.#output.subarray(start);
      this.#waiting.shift().resolve([status, ...texts]);
    }
  }

  #ended(how) {
    this.#child = undefined;
    if (this.#errors.startsWith("usage:")) throw new Error("the native runner does not know `batch`: build it");
    const culprit = this.#waiting.shift();
    if (culprit === undefined && how !== 0)
      console.log(`the native runner ended with ${how}\n${this.#errors.slice(0, 4000)}`);
    if (culprit === undefined) return;
    culprit.resolve([`crashed: ${how}`, "", this.#errors.slice(0, 1500), ""]);
    if (this.#waiting.length === 0) return;
    this.#child = this.#start();
    for (const { source, fileName } of this.#waiting) this.#send(source, fileName);
  }
}
