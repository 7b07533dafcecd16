import { describe, expect, test } from "vitest";
import type * as Api from "../../web/cli/index.ts";
import { LESSONS } from "../../web/examples/manifest.ts";
import { findMoment } from "../../web/model/schedule/moment.ts";
import { modelOf } from "./model_of.ts";

const { run }: typeof Api = await import(new URL("../../.build/cli/index.js", import.meta.url).href);

describe("each lesson runs to its end, prints, and has its moment", () => {
  test.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))("%s", async (_, lesson) => {
    const { outcome, stdout } = await run(lesson.source);
    expect(["finished", "raised", "deadlocked"]).toContain(outcome);
    expect(outcome === "deadlocked").toBe(lesson.ends === "deadlocked");
    if (outcome === "raised") expect(lesson.source).toMatch(/raise|Error/);
    expect(stdout).not.toBe("");
    const model = await modelOf(lesson.source);
    expect(findMoment(model.log, lesson.moment, (id) => model.lanes.name(id))).toBeGreaterThan(0);
  });
});
