import { expect, test } from "vitest";
import { cancellationAt } from "../../web/model/causes/cancellation_at.ts";
import { cancellationStory } from "../../web/model/sentences/cancellation_story.ts";
import { pictureOf } from "./picture_of.ts";

/** The stories of a program's cancellations, an item a line: its part, what it says, its source line. */
async function stories(body: string): Promise<string[][]> {
  const model = await pictureOf(`import asyncio\n\n${body}\nasyncio.run(main())\n`);
  return model.cancellations.requests.map((request) =>
    cancellationStory(model, request).items.map(
      ({ part, text, line }) => `${part}: ${text}${line > 0 ? ` [${line}]` : ""}`,
    ),
  );
}

const CLEANS_UP = `async def inner():
    try:
        await asyncio.sleep(9)
    finally:
        print("clean")

async def outer():
    await inner()
`;

test("the program's own request: who, where it comes up, the finally block, the end, and who awaited it", async () => {
  const [story] = await stories(`${CLEANS_UP}
async def main():
    task = asyncio.create_task(outer(), name="work")
    await asyncio.sleep(1)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError:
        pass
`);
  expect(story).toEqual([
    "asked: Task-1 asks work to cancel with the message “enough”. [15]",
    "delivered: CancelledError is raised in work at its await of sleep 9 s: in inner, line 5, awaited by outer in line 10. [5]",
    "handled: work runs its finally block. [7]",
    "handled: work prints “clean”. [7]",
    "handled: The finally block is over, and it goes on. [7]",
    "handled: work ends as cancelled.",
    "reached: Task-1 gets CancelledError from work. [17]",
    "handled: Task-1 catches CancelledError. [18]",
    "handled: Task-1 has dealt with it and goes on. [19]",
  ]);
});

test("a timeout: its timer, the request that it makes, and the TimeoutError in the place of CancelledError", async () => {
  const [story] = await stories(`async def main():
    try:
        async with asyncio.timeout(2):
            await asyncio.sleep(9)
    except TimeoutError:
        print("late")
`);
  expect(story).toEqual([
    "cause: Task-1 sets a timeout, due at 2.000 s. [5]",
    "cause: The time is up: its timer fires.",
    "asked: The timeout asks Task-1 to cancel: its time is up.",
    "delivered: CancelledError is raised in Task-1 at its await of sleep 9 s: in main, line 6. [6]",
    "handled: Task-1 leaves its with block. [5]",
    "handled: The request to Task-1 is withdrawn: nobody else had asked. [5]",
    "handled: TimeoutError takes the place of CancelledError. [5]",
    "handled: Task-1 catches TimeoutError. [7]",
    "handled: Task-1 prints “late”. [8]",
    "handled: Task-1 has dealt with it and goes on. [8]",
  ]);
});

test("wait_for says so, and the TimeoutError belongs to the same story", async () => {
  const model = await pictureOf(`import asyncio

async def main():
    await asyncio.wait_for(asyncio.sleep(9), 2)

asyncio.run(main())
`);
  const raised = Array.from({ length: model.log.count }, (_, index) => model.log.event(index + 1)).find(
    (event) => event.kind === "exception_raised" && event.type === "TimeoutError",
  );
  const request = cancellationAt(model, raised?.sequence ?? 0);
  const describeEvent = request ? cancellationStory(model, request).items.map(({ text }) => text) : [];
  expect(describeEvent).toContain("Task-1 sets the time limit of wait_for, due at 2.000 s.");
  expect(describeEvent).toContain("wait_for asks Task-1 to cancel: its time is up.");
  expect(describeEvent.at(-1)).toBe("Task-1 ends with TimeoutError.");
});

test("a group that aborts: what failed, whom it asks, and what its owner raises in the end", async () => {
  const [story] = await stories(`async def fails():
    await asyncio.sleep(1)
    raise ValueError("boom")

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(9), name="sleeper")
            group.create_task(fails(), name="bad")
    except* ValueError:
        pass
`);
  expect(story).toEqual([
    "cause: bad raises ValueError. [5]",
    "cause: bad fails with ValueError: boom: its group will not go on without it.",
    "asked: The task group asks sleeper to cancel: bad has failed.",
    "asked: The task group asks Task-1 to cancel: bad has failed.",
    "delivered: CancelledError is raised in sleeper at its await of sleep 9 s.",
    "handled: sleeper ends as cancelled.",
    expect.stringMatching(/^delivered: CancelledError is raised in Task-1 at its await of task group/),
    "handled: The request to Task-1 is withdrawn: nobody else had asked. [9]",
    "handled: Task-1 raises ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception). [9]",
  ]);
});

test("a request goes on to what the task awaits, and is lost when that swallows it", async () => {
  const [story, inner] = await stories(`async def stubborn():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        print("no")
    return 5

async def waits(task):
    return await task

async def main():
    task = asyncio.create_task(stubborn(), name="stubborn")
    waiter = asyncio.create_task(waits(task), name="waiter")
    await asyncio.sleep(1)
    waiter.cancel()
    print(await waiter)
`);
  expect(story).toEqual(inner);
  expect(story).toEqual([
    "asked: Task-1 asks waiter to cancel. [17]",
    "asked: stubborn is asked to cancel too: waiter, which awaits it, was asked. [17]",
    "delivered: CancelledError is raised in stubborn at its await of sleep 9 s: in stubborn, line 5. [5]",
    "handled: stubborn catches CancelledError. [6]",
    "handled: stubborn prints “no”. [7]",
    "handled: stubborn swallows it and goes on; the request stands, for nobody called uncancel(). [7]",
    "handled: All the same stubborn returns 5.",
    "handled: CancelledError never came: waiter returns 5.",
  ]);
});

test("a task that has not begun runs nothing, and the end of the loop asks what is left", async () => {
  const [first, last] = await stories(`async def main():
    task = asyncio.create_task(asyncio.sleep(9), name="never")
    task.cancel()
    asyncio.create_task(asyncio.sleep(9), name="left")
    await asyncio.sleep(1)
`);
  expect(first?.[1]).toBe("delivered: never has not begun: CancelledError ends it before any of it runs.");
  expect(last?.slice(0, 2)).toEqual([
    "cause: The loop is torn down: what is left is cancelled.",
    "asked: The tear-down of the loop asks left to cancel.",
  ]);
});

test("the arrows go from the request to the await where it comes up, and from the end of the task to whom it reaches", async () => {
  const model = await pictureOf(`import asyncio

${CLEANS_UP}
async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(1)
    task.cancel()
    await task

asyncio.run(main())
`);
  const [request] = model.cancellations.requests;
  const arrows = request ? cancellationStory(model, request).arrows : [];
  expect(arrows.map(({ kind, from, to }) => `${kind} ${from.task}>${to.task}`)).toEqual(["cancel 1>2", "raise 2>1"]);
});
