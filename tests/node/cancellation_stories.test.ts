import { expect, test } from "vitest";
import { cancellationAt } from "../../web/model/causes/cancellation_at.ts";
import { cancellationStory } from "../../web/model/sentences/cancellation_story.ts";
import { modelOf } from "./model_of.ts";

/** The cancellation stories of a program: each item as its part, its text and its source line. */
async function stories(body: string): Promise<string[][]> {
  const model = await modelOf(`import asyncio\n\n${body}\nasyncio.run(main())\n`);
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

test("a request by the program: the requester, the await, the finally block, the end, and the awaiting task", async () => {
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
    "handled: The finally block ends and CancelledError propagates. [7]",
    "handled: work ends in the cancelled state.",
    "reached: Task-1 gets CancelledError from work. [17]",
    "handled: Task-1 catches CancelledError. [18]",
    "handled: Task-1 has handled CancelledError and continues. [19]",
  ]);
});

test("a timeout: its timer, its request, and the TimeoutError that replaces CancelledError", async () => {
  const [story] = await stories(`async def main():
    try:
        async with asyncio.timeout(2):
            await asyncio.sleep(9)
    except TimeoutError:
        print("late")
`);
  expect(story).toEqual([
    "cause: Task-1 sets a timeout, due at 2.000 s. [5]",
    "cause: The timer fires: the deadline has passed.",
    "asked: The timeout asks Task-1 to cancel: the deadline has passed.",
    "delivered: CancelledError is raised in Task-1 at its await of sleep 9 s: in main, line 6. [6]",
    "handled: Task-1 leaves its with block. [5]",
    "handled: The request to cancel Task-1 is withdrawn; no other request remains. [5]",
    "handled: TimeoutError replaces CancelledError. [5]",
    "handled: Task-1 catches TimeoutError. [7]",
    "handled: Task-1 prints “late”. [8]",
    "handled: Task-1 has handled TimeoutError and continues. [8]",
  ]);
});

test("wait_for is named as the requester, and the TimeoutError belongs to the same story", async () => {
  const model = await modelOf(`import asyncio

async def main():
    await asyncio.wait_for(asyncio.sleep(9), 2)

asyncio.run(main())
`);
  const raised = Array.from({ length: model.log.count }, (_, index) => model.log.event(index + 1)).find(
    (event) => event.kind === "exception_raised" && event.type === "TimeoutError",
  );
  const request = cancellationAt(model, raised?.sequence ?? 0);
  const describeEvent = request ? cancellationStory(model, request).items.map(({ text }) => text) : [];
  expect(describeEvent).toContain("Task-1 sets the timeout of wait_for, due at 2.000 s.");
  expect(describeEvent).toContain("wait_for asks Task-1 to cancel: the deadline has passed.");
  expect(describeEvent.at(-1)).toBe("Task-1 ends with TimeoutError.");
});

test("a task group that aborts: the failure, the tasks it cancels, and the exception its owner raises", async () => {
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
    "cause: bad fails with ValueError: boom, so its task group cancels the other tasks.",
    "asked: The task group asks sleeper to cancel: bad has failed.",
    "asked: The task group asks Task-1 to cancel: bad has failed.",
    "delivered: CancelledError is raised in sleeper at its await of sleep 9 s.",
    "handled: sleeper ends in the cancelled state.",
    expect.stringMatching(/^delivered: CancelledError is raised in Task-1 at its await of task group/),
    "handled: The request to cancel Task-1 is withdrawn; no other request remains. [9]",
    "handled: Task-1 raises ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception). [9]",
  ]);
});

test("a request passes to the awaited task, and is lost when that task swallows it", async () => {
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
    "asked: waiter awaits stubborn and passes the request to cancel on to stubborn. [17]",
    "delivered: CancelledError is raised in stubborn at its await of sleep 9 s: in stubborn, line 5. [5]",
    "handled: stubborn catches CancelledError. [6]",
    "handled: stubborn prints “no”. [7]",
    "handled: stubborn swallows CancelledError and continues; the request stands because uncancel() was not called. [7]",
    "handled: Nevertheless, stubborn returns 5.",
    "handled: CancelledError was never raised: waiter returns 5.",
  ]);
});

test("a task that has not started runs no code, and the runner cancels the remaining tasks", async () => {
  const [first, last] = await stories(`async def main():
    task = asyncio.create_task(asyncio.sleep(9), name="never")
    task.cancel()
    asyncio.create_task(asyncio.sleep(9), name="left")
    await asyncio.sleep(1)
`);
  expect(first?.[1]).toBe("delivered: never has not started: CancelledError ends it before any of its code runs.");
  expect(last?.slice(0, 2)).toEqual([
    "cause: The loop is shutting down: the runner cancels the remaining tasks.",
    "asked: The runner asks left to cancel before it closes the loop.",
  ]);
});

test("arrows lead from the request to the await that raises, and from the end of the task to the tasks it reaches", async () => {
  const model = await modelOf(`import asyncio

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
