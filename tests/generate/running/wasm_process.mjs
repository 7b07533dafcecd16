// A process that runs batches of programs on the WebAssembly engine: it gets `{ id, run }`, answers `{ id, answer }`.

import { run as runProgram } from "../../../.build/cli/index.js";

process.on("message", async ({ id, run }) => {
  const answer = [];
  for (const source of run) {
    try {
      const { exitCode, stdout, stderr } = await runProgram(source, { schedule: false, maxSteps: 5000 });
      answer.push([exitCode, stdout, stderr]);
    } catch (error) {
      answer.push([`crashed: ${error.message}`, "", ""]);
    }
  }
  process.send({ id, answer });
});
process.on("disconnect", () => process.exit());
