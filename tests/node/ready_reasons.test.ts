import { expect, test } from "vitest";
import { readyReason } from "../../web/model/causes/ready_reason.ts";
import { modelOf } from "./model_of.ts";

test("each entry of the ready queue has a reason", async () => {
  const model = await modelOf(`import asyncio

async def setter(future):
    await asyncio.sleep(1)
    future.set_result(5)

async def waits(future):
    await future

async def yields():
    await asyncio.sleep(0)

async def main():
    future = asyncio.get_running_loop().create_future()
    setting = asyncio.create_task(setter(future), name="setter")
    waiter = asyncio.create_task(waits(future), name="waiter")
    waiter.add_done_callback(lambda task: None)
    asyncio.create_task(yields(), name="yields")
    asyncio.get_running_loop().call_soon(print, "soon")
    asyncio.get_running_loop().call_later(0.5, print, "later")
    await setting
    late = asyncio.create_task(asyncio.sleep(9), name="late")
    await asyncio.sleep(0)
    late.cancel()
    await asyncio.wait([late])

asyncio.run(main())
`);
  const reasons = new Map<string, string[]>();
  for (let sequence = 1; sequence <= model.log.count; sequence += 1) {
    if (model.log.event(sequence).kind !== "handle_enqueued") continue;
    const entry = model.states.at(sequence).ready.at(-1);
    if (!entry) continue;
    const name = entry.task > 0 ? model.lanes.name(entry.task) : entry.what;
    reasons.set(name, [...(reasons.get(name) ?? []), readyReason(model, entry)]);
  }
  expect(reasons.get("setter")).toEqual(["created by Task-1 at line 15", "the timer due at 1.000 s fired"]);
  expect(reasons.get("waiter")).toEqual([
    "created by Task-1 at line 16",
    "the future was completed by setter at line 5",
  ]);
  expect(reasons.get("yields")).toEqual(["created by Task-1 at line 18", "it yielded at line 11"]);
  expect(reasons.get("late")).toEqual([
    "created by Task-1 at line 22",
    "the future was cancelled by Task-1 at line 24",
  ]);
  expect(reasons.get("Task-1")).toContain("setter, which it awaits, returned");
  const callbacks = [...reasons.values()].flat();
  expect(callbacks).toContain("done callback: waiter returned");
  expect(callbacks).toContain("scheduled by Task-1 at line 19");
  expect(callbacks).toContain("the timer due at 0.500 s fired, set by Task-1 at line 20");
});
