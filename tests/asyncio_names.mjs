// Checks tests/corpus/asyncio_names.tsv: every public name of CPython's asyncio, and whether Loopscope has it or the text of the refusal.
// A name that is neither supported nor refused fails. tests/programs/ASYNCIO.md is generated from the file.
//   node tests/asyncio_names.mjs [--update] [--engine native|wasm]

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { engines } from "./corpus/engines.mjs";
import { runReference } from "./reference/reference.mjs";

const tableFile = "tests/corpus/asyncio_names.tsv";

/** The expressions that give an object of a class, to list its members. */
const makers = {
  BaseEventLoop: "asyncio.new_event_loop()",
  Future: "asyncio.new_event_loop().create_future()",
  Task: "asyncio.Task(nothing(), loop=asyncio.new_event_loop())",
  Handle: "asyncio.new_event_loop().call_soon(print)",
  TimerHandle: "asyncio.new_event_loop().call_later(1, print)",
  Timeout: "asyncio.Timeout(None)",
  Barrier: "asyncio.Barrier(1)",
  FutureCallGraph: "asyncio.FutureCallGraph(None, (), ())",
  FrameCallGraphEntry: "asyncio.FrameCallGraphEntry(None)",
};

process.chdir(join(dirname(fileURLToPath(import.meta.url)), ".."));
process.exitCode = await main(process.argv.slice(2));

async function main(args) {
  const engine = args.includes("native") ? "native" : "wasm";
  const answers = await answersTo(await namesOfReference(), engines[engine]);
  const missing = [...answers].filter(([, answer]) => answer === "missing");
  for (const [name] of missing) console.log(`asyncio.${name} is neither there nor refused`);
  const text = [...answers].map(([name, answer]) => `${name}\t${answer}\n`).join("");
  const isStale = text !== readFileSync(tableFile, "utf8");
  if (args.includes("--update")) writeFileSync(tableFile, text);
  else if (isStale) console.log(`${tableFile} is not what is: run node tests/asyncio_names.mjs --update`);
  console.log(`names: ${answers.size - missing.length} passed, ${missing.length} failed`);
  return missing.length > 0 || (isStale && !args.includes("--update")) ? 1 : 0;
}

async function namesOfReference() {
  const { stdout } = await runReference(readFileSync("tests/reference/asyncio_names.py", "utf8"));
  return JSON.parse(stdout).map(([name, members]) => ({ name, members }));
}

/** A Map from each name and each member of a supported class to `has`, `missing`, or the text of the refusal. */
async function answersTo(names, run) {
  const ask = async (questions) => {
    const folder = mkdtempSync(join(tmpdir(), "loopscope-asyncio-"));
    const programs = questions.map(([name, lines]) => {
      const [path, source] = [join(folder, `${name}.py`), `import asyncio\n${lines}\n`];
      writeFileSync(path, source);
      return { name, path, source };
    });
    const results = await run(programs);
    rmSync(folder, { recursive: true });
    return new Map(programs.map(({ name, path }) => [name, answerOf(results.get(path))]));
  };
  const whole = await ask(names.map(({ name }) => [name, `asyncio.${name}`]));
  const there = names.filter(({ name }) => whole.get(name) === "has");
  const members = await ask(
    there.flatMap(({ name, members }) => members.map((member) => [`${name}.${member}`, program(name, member)])),
  );
  return new Map(
    names.flatMap(({ name }) => [
      [name, whole.get(name)],
      ...[...members].filter(([member]) => member.startsWith(`${name}.`)),
    ]),
  );
}

function program(name, member) {
  const maker = makers[name] ?? `asyncio.${name}()`;
  return `async def nothing(): pass\nobject = ${maker}\nmember = object.${member}\nprint("there")\nmember()`;
}

function answerOf({ stdout, stderr }) {
  const refusal = refusalIn(stderr);
  if (refusal !== null) return refusal;
  return stderr === "" || !/AttributeError|ImportError/.test(stderr) || stdout.startsWith("there") ? "has" : "missing";
}

/** The message and hint of a diagnostic, or the text of a NotImplementedError by Loopscope. */
function refusalIn(stderr) {
  const lines = stderr.trimEnd().split("\n");
  const raised = /^NotImplementedError: (Loopscope.*)$/m.exec(stderr);
  if (raised) return raised[1];
  const reported = /^\S+:\d+:\d+: (?!warning)[a-z-]+: (.*)/.exec(lines[0]);
  return reported && reported[1] !== "" && lines.length >= 3
    ? `${reported[1]} ${lines
        .at(-1)
        .trim()
        .replace(/^hint: /, "")}`
    : null;
}
