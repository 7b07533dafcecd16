// A process that runs batches of programs on the WebAssembly engine. It receives `{ id, run, withSchedule, maxSteps }` and answers `{ id, answer }`.

import { scheduleText } from "../../reference/reference.mjs";

const { run: runProgram } = await import(new URL("../../../.build/cli/index.js", import.meta.url).href);

process.on("message", async ({ id, run, withSchedule = false, maxSteps = 5000 }) => {
  const answer = [];
  for (const source of run) {
    try {
      const { exitCode, stdout, stderr, schedule } = await runProgram(source, { schedule: withSchedule, maxSteps });
      answer.push([exitCode, stdout, stderr, withSchedule ? scheduleText(schedule) : ""]);
    } catch (error) {
      answer.push([`crashed: ${error.message}`, "", "", ""]);
    }
  }
  process.send?.({ id, answer });
});
process.on("disconnect", () => process.exit());
