import blockingCall from "./blocking_call.py?raw";
import cancellation from "./cancellation.py?raw";
import createTask from "./create_task.py?raw";
import gatherOrder from "./gather_order.py?raw";
import gatherRaises from "./gather_raises.py?raw";
import neverAwaited from "./never_awaited.py?raw";
import oneAfterAnother from "./one_after_another.py?raw";
import threeFetches from "./three_fetches.py?raw";
import timeout from "./timeout.py?raw";

/** A program that the page offers. `id` is its name in links, `lesson` what to look for in its schedule. */
export type Example = {
  readonly id: string;
  readonly title: string;
  readonly lesson: string;
  readonly source: string;
};

/** What a first visit shows. */
export const FIRST_EXAMPLE = "three_fetches";

export const EXAMPLES: readonly Example[] = [
  {
    id: "three_fetches",
    title: "Three fetches at once",
    lesson: "Three waits of one second overlap: all is done after one.",
    source: threeFetches,
  },
  {
    id: "one_after_another",
    title: "One after another",
    lesson: "Awaiting coroutines in turn makes no new task, so the waits add up.",
    source: oneAfterAnother,
  },
  {
    id: "gather_order",
    title: "The order of gather",
    lesson: "The slowest comes first in the results, because it was given first.",
    source: gatherOrder,
  },
  {
    id: "create_task",
    title: "A task in the background",
    lesson: "create_task only queues the first step; it runs when main lets go.",
    source: createTask,
  },
  {
    id: "blocking_call",
    title: "A blocking call",
    lesson: "time.sleep holds the loop: the ticker's timer is due, and nobody comes.",
    source: blockingCall,
  },
  {
    id: "cancellation",
    title: "Cancelling, with clean-up",
    lesson: "The request comes now, CancelledError at the task's next step, then finally.",
    source: cancellation,
  },
  {
    id: "timeout",
    title: "A timeout",
    lesson: "wait_for sets a timer; when it fires, the wait is cancelled.",
    source: timeout,
  },
  {
    id: "gather_raises",
    title: "When one of gather raises",
    lesson: "The exception is passed on at once. The others are not cancelled.",
    source: gatherRaises,
  },
  {
    id: "never_awaited",
    title: "A forgotten await",
    lesson: "Calling an async function runs nothing of it.",
    source: neverAwaited,
  },
];

export function exampleById(id: string): Example | undefined {
  return EXAMPLES.find((example) => example.id === id);
}
