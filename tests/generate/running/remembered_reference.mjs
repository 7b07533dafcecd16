import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const folder = ".build/generated";
/** The inputs of an answer besides the program. */
const sources = [
  "../../reference/virtual_loop.py",
  "../../reference/virtual_clock.py",
  "../../reference/ordered_set.py",
  "../../reference/program.py",
  "../../reference/reference.mjs",
  "../../../node_modules/pyodide/package.json",
];

const digest = (text) => createHash("sha256").update(text).digest("base64url").slice(0, 22);

/** The reference's answers to programs, cached in a file between runs; the answer to a text never changes. */
export class Answers {
  #known = new Map();
  #file;

  /** `runners`: the files that run programs on the reference, in addition to its own files. */
  constructor(runners) {
    mkdirSync(folder, { recursive: true });
    const version = digest([...runners, ...sources].map((name) => readFileSync(join(here, name), "utf8")).join("\n"));
    this.#file = join(folder, `answers-${version}.jsonl`);
    if (!existsSync(this.#file)) return;
    for (const line of readFileSync(this.#file, "utf8").split("\n")) {
      const [key, answer] = entryOf(line);
      if (key !== undefined) this.#known.set(key, answer);
    }
  }

  of(source) {
    return this.#known.get(digest(source));
  }

  add(pairs) {
    const entries = pairs.map(([source, answer]) => [digest(source), answer]);
    for (const [key, answer] of entries) this.#known.set(key, answer);
    appendFileSync(this.#file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
  }
}

/** `[key, answer]`; ignores an incomplete line. */
function entryOf(line) {
  try {
    return JSON.parse(line);
  } catch {
    return [];
  }
}

/** The reference, which is asked only for missing answers. */
export class RememberedReference {
  #reference;
  #answers;

  constructor(reference, answers) {
    this.#reference = reference;
    this.#answers = answers;
  }

  async run(programs) {
    const unknown = programs.filter((source) => this.#answers.of(source) === undefined);
    if (unknown.length > 0) {
      const results = await this.#reference.run(unknown);
      this.#answers.add(unknown.map((source, index) => [source, results[index]]));
    }
    return programs.map((source) => this.#answers.of(source));
  }

  ask(message) {
    return this.#reference.ask(message);
  }

  stop() {
    this.#reference.stop();
  }
}
