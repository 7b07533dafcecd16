import { FIRST_CHAPTER, FIRST_LESSON } from "./first_lesson.ts";
import type { Chapter, Lesson } from "./lesson.ts";

const SOURCES = import.meta.glob<string>(["./*/*.py", "!./*/three_fetches.py"], {
  query: "?raw",
  import: "default",
  eager: true,
});

type Entry = Omit<Lesson, "source">;

/** The name of the folder that holds a chapter's programs. */
function folderOf(title: string): string {
  return title.toLowerCase().replaceAll(/\W+/g, "_");
}

function chapter(title: string, entries: readonly Entry[], before: readonly Lesson[] = []): Chapter {
  const lessons = entries.map((entry) => ({ ...entry, source: SOURCES[`./${folderOf(title)}/${entry.id}.py`] ?? "" }));
  return { title, lessons: [...before, ...lessons] };
}

/** The chapters of the course, which the gallery lists. */
export const CHAPTERS: readonly Chapter[] = [
  chapter(
    FIRST_CHAPTER,
    [
      {
        id: "one_after_another",
        title: "One after another",
        text: "Awaiting a coroutine creates no new task: main steps into brew and suspends there itself. With a single task the ready queue stays empty meanwhile, so the waits add up to three seconds.",
        moment: { event: "coroutine_entered", says: "brew" },
      },
      {
        id: "await_in_place",
        title: "An await does not switch",
        text: "The phone is ready from the start, yet it rings last but one. Awaiting brew, and grind inside it, runs both in main's own lane: the await stack grows, and control returns to the loop only where a coroutine really suspends.",
        moment: { event: "coroutine_entered", says: "grind" },
        predict: true,
      },
      {
        id: "coroutine_object",
        title: "A call creates an object",
        text: "Calling an async function does not run its body: it returns a coroutine object, which has no lane. Awaiting the object runs it once; a second await of the same object is an error.",
        moment: { event: "coroutine_created", says: "greet" },
      },
      {
        id: "sleep_zero",
        title: "Yielding on purpose",
        text: "sleep(0) sets no timer, but it yields to the loop: the task goes to the end of the ready queue. ann and ben take turns; greedy never yields and runs all three of its rounds in one step.",
        moment: { event: "task_suspended", says: "Task-2" },
        predict: true,
      },
      {
        id: "blocking_call",
        title: "A blocking call",
        text: "time.sleep does not suspend the task, it blocks the loop, the only worker. The ticker's timer is due at 0.5 s, but the loop is blocked until 2.2 s, so tick 1 comes 1.7 seconds late. A slow computation or a blocking library does the same.",
        moment: { event: "blocked" },
      },
      {
        id: "run_and_tear_down",
        title: "How asyncio.run ends",
        text: "When main returns, asyncio.run still has work to do. It cancels the remaining tasks and waits for their clean-up, closes the unfinished asynchronous generators in tasks that the button Tear-down shows, and then closes the loop.",
        moment: { event: "cancel_requested", says: "radio" },
      },
    ],
    [FIRST_LESSON],
  ),
  chapter("Starting and gathering", [
    {
      id: "create_task",
      title: "A task in the background",
      text: "create_task does not run any code yet: it puts the task's first step into the ready queue. That step runs when main suspends at its own await. Awaiting the task later returns its result.",
      moment: { event: "task_created", says: "download" },
      predict: true,
    },
    {
      id: "task_exception",
      title: "Where an exception surfaces",
      text: "The oven fails after one second, and nothing seems to happen: the exception stays in the task. It is raised where the task is awaited, two seconds later, in main.",
      moment: { event: "task_done", says: "bake" },
    },
    {
      id: "gather_order",
      title: "The order of gather",
      text: "The three tasks end in the order of their waits: hare, tortoise, snail. The results keep the order of the arguments. gather wakes main only once: when the last task is done.",
      moment: { event: "task_woken", says: "Task-1" },
    },
    {
      id: "gather_raises",
      title: "When a gathered task raises",
      text: "The first exception propagates to main at once. The other tasks are not cancelled: their lanes continue for two more seconds, although main no longer awaits their results.",
      moment: { event: "printed", says: "main caught" },
    },
    {
      id: "exceptions_as_results",
      title: "Exceptions as results",
      text: "With return_exceptions=True gather waits for all tasks, and an exception becomes an item of the result list, in its own position. gather raises nothing, so the program has to check the list. Compare this with the previous lesson.",
      moment: { event: "exception_raised", says: "KeyError" },
    },
    {
      id: "as_completed",
      title: "Results as they complete",
      text: "as_completed yields results in the order of completion. main is woken three times, once per parcel, and can open the letter without waiting for the piano.",
      moment: { event: "printed", says: "letter" },
    },
    {
      id: "first_completed",
      title: "The first one is enough",
      text: "wait returns as soon as one of the three tasks is done, and cancels nothing: the other two are still pending. The code that starts tasks must also end them, so main cancels both and awaits their end.",
      moment: { event: "printed", says: "still going" },
    },
  ]),
  chapter("Time limits and cancelling", [
    {
      id: "timeout",
      title: "A timeout",
      text: "wait_for sets a timer for two seconds. When the timer fires, the sleeping task is cancelled: CancelledError is raised at its await, and wait_for turns it into a TimeoutError for main.",
      moment: { event: "cancel_delivered" },
    },
    {
      id: "nested_timeouts",
      title: "Timeouts inside timeouts",
      text: "Each question has a timeout of two seconds, the whole talk one of five. The second question exceeds its own timeout and the talk continues; the fourth is cancelled by the outer timeout, which was set at the start.",
      moment: { event: "cancel_requested", which: "last" },
    },
    {
      id: "cancellation",
      title: "Cancelling, with clean-up",
      text: "cancel() is a request. In the worker's next step CancelledError is raised at the await where the worker sleeps; its finally block may await again, and main waits until it ends.",
      moment: { event: "cancel_delivered", says: "worker" },
    },
    {
      id: "clean_up_takes_time",
      title: "A limit is not a guarantee",
      text: "wait_for gives up after one second and cancels the upload. But it waits until the upload has really ended, and the upload takes its time to save: the timeout of one second ends after three.",
      moment: { event: "printed", says: "asked to stop" },
    },
    {
      id: "cancel_before_start",
      title: "Cancelled before it started",
      text: "Both visitors run the same code. The first is cancelled before its first step: none of its code ever runs, not even the finally block. The second is suspended inside its try, so its finally block runs.",
      moment: { event: "cancel_requested", says: "early" },
      predict: true,
    },
    {
      id: "shield",
      title: "A shield",
      text: "The timeout cancels what it awaits, and that is the shield, not the payment. The payment's lane continues as if nothing had happened, and main can still await it.",
      moment: { event: "printed", says: "tired" },
    },
  ]),
  chapter("Structured concurrency", [
    {
      id: "task_group",
      title: "A group of tasks",
      text: "At the end of the block main waits until every task of the group is done: afterwards all have results, and no task is left behind. That is the promise of structured concurrency.",
      moment: { event: "printed", says: "leaving the block" },
    },
    {
      id: "task_group_raises",
      title: "When a task of a group raises",
      text: "ann is done before the storm. When the scout raises, the group cancels the pending tasks, waits until they have turned back, and only then raises an ExceptionGroup with the failures.",
      moment: { event: "cancel_requested", says: "ben" },
    },
    {
      id: "group_against_gather",
      title: "gather and a task group",
      text: "The same program twice: one worker, and one task that raises after a second. gather raises and lets the worker run on; the task group cancels the worker first, so that it has ended when the block ends.",
      moment: { event: "cancel_requested", says: "worker" },
    },
    {
      id: "except_star",
      title: "Several exceptions at once",
      text: "Three tasks raise in the same pass of the loop, so the ExceptionGroup holds three exceptions. Each except* takes those of its type: two OSErrors and one ValueError here, and both handlers run.",
      moment: { event: "exception_raised", says: "ExceptionGroup" },
    },
    {
      id: "group_inside_group",
      title: "A group inside a group",
      text: "Stamping fails, and its own task group cancels sorting: the failure stays inside the department. The outer group does not see it, and delivery continues.",
      moment: { event: "cancel_requested", says: "sorting" },
    },
  ]),
  chapter("Sharing and meeting", [
    {
      id: "race",
      title: "A race across an await",
      text: "Between reading the balance and writing it lies an await, and there the other task reads the same 100. The update by ann is lost. Without the await in between, no other task could run.",
      moment: { event: "printed", says: "ben sees" },
      predict: true,
    },
    {
      id: "lock",
      title: "A lock",
      text: "ben reaches the lock while ann, its owner, sleeps inside. He becomes a waiter instead of reading an old balance. The price is time: the two sleeps no longer overlap.",
      moment: { event: "task_suspended", says: "lock" },
    },
    {
      id: "semaphore",
      title: "Two at a time",
      text: "A semaphore with two permits admits two swimmers; the others are waiters, first come, first served. Each release wakes the next waiter: five swims of two seconds take six seconds.",
      moment: { event: "task_suspended", says: "semaphore" },
    },
    {
      id: "event",
      title: "A signal for all waiters",
      text: "set() wakes all waiters but does not run them: they join the ready queue in the order in which they started to wait, and main first continues to its next await.",
      moment: { event: "printed", says: "nobody has moved" },
      predict: true,
    },
    {
      id: "condition",
      title: "Waiting until something is true",
      text: "Each falling apple notifies both children. Each one checks whether it has enough apples, and waits again if not. It owns the lock while it checks, so the other child cannot take an apple meanwhile.",
      moment: { event: "printed", says: "ben goes home" },
    },
    {
      id: "barrier",
      title: "All or none",
      text: "The hikers wait at the hut until the third arrives; then all continue at the same moment. The last one to arrive does not suspend at all.",
      moment: { event: "printed", says: "together" },
    },
    {
      id: "deadlock_of_two_locks",
      title: "Deadlock",
      text: "ann owns the pan and waits for the spoon, ben owns the spoon and waits for the pan. Nothing is ready and no timer is set: neither can ever resume. Acquiring the two locks in the same order everywhere avoids the deadlock.",
      moment: { event: "deadlock" },
      ends: "deadlocked",
    },
  ]),
  chapter("Queues and streams", [
    {
      id: "producer_consumer",
      title: "Producer and consumer",
      text: "The seller waits on the empty queue, and each put wakes it. The two tasks share nothing but the queue; the item None marks the end.",
      moment: { event: "task_suspended", says: "queue.get" },
    },
    {
      id: "back_pressure",
      title: "Back-pressure",
      text: "A queue with one slot slows the camera down: put suspends while the slot is taken. So the fast task runs at the pace of the slow one, and no items pile up in between.",
      moment: { event: "task_suspended", says: "queue.put" },
      predict: true,
    },
    {
      id: "worker_pool",
      title: "A pool of workers",
      text: "Two workers share one queue: the next job goes to whichever worker is free. join returns when task_done has been called for every job, not when the workers end; those would wait indefinitely, so main cancels them.",
      moment: { event: "task_suspended", says: "queue.join" },
    },
    {
      id: "pipeline",
      title: "A pipeline",
      text: "Three stages run concurrently, each on the item that the previous stage has passed on. When the first is done, it shuts its queue down, and the shutdown propagates: get raises QueueShutDown once the queue is empty.",
      moment: { event: "exception_raised", says: "QueueShutDown" },
    },
    {
      id: "async_generator",
      title: "An asynchronous generator",
      text: "The generator has no lane of its own: it runs inside main, from one yield to the next, and main is suspended while it sleeps. async for requests the next item and awaits it.",
      moment: { event: "printed", says: "main boards" },
    },
    {
      id: "generator_clean_up",
      title: "A generator left unfinished",
      text: "Leaving the loop does not close the generator: its finally block has not run. aclosing closes it at the end of the block; the second one is left to the event loop, which closes it later, in a task of its own.",
      moment: { event: "printed", says: "orders is not closed" },
    },
  ]),
  chapter("Patterns that hold", [
    {
      id: "retry_with_back_off",
      title: "Retries with back-off",
      text: "Each pause is twice as long as the previous one, which takes load off a busy server. The exception of the last attempt is not caught: the caller must see the failure.",
      moment: { event: "printed", says: "attempt 2" },
    },
    {
      id: "rate_limit",
      title: "A limit of requests per second",
      text: "Each request reserves the next free moment and sleeps until then. Between reading next_free and writing it there is no await, so no lock is needed: no other task can run in between.",
      moment: { event: "printed", says: "request 1" },
    },
    {
      id: "steady_beat",
      title: "A beat that does not drift",
      text: "Sleeping for one second after the work makes the period work plus sleep, so the beat drifts. Sleeping until the next planned moment subtracts the work from the pause.",
      moment: { event: "printed", says: "drifting at 1.3" },
    },
    {
      id: "first_good_answer",
      title: "The first good answer",
      text: "The fast mirror fails, so its end does not decide the race: the second wait continues with the pending tasks. When one succeeds, the finally block cancels the slow one, whichever way the function ends.",
      moment: { event: "cancel_requested" },
    },
    {
      id: "graceful_shutdown",
      title: "A graceful shutdown",
      text: "An event announces the shutdown: no new guest is accepted, and those already seated finish in peace. The task group waits for them, main waits for the waiter, and nothing is cancelled.",
      moment: { event: "printed", says: "we are closing" },
    },
  ]),
  chapter("Inside the loop", [
    {
      id: "callback_order",
      title: "Soon and later",
      text: "The loop runs callbacks first in, first out, and none of them before main suspends. A timer of 0 seconds fires in the next pass, and a task's done callback runs one pass after its last step.",
      moment: { event: "printed", says: "main still runs" },
      predict: true,
    },
    {
      id: "result_wakes_later",
      title: "A result does not run its waiter",
      text: "set_result completes the future and schedules the waiter through the ready queue: main continues in the same step. The guest reads the letter when main suspends.",
      moment: { event: "future_done", says: "come at eight" },
      predict: true,
    },
    {
      id: "order_of_equal_timers",
      title: "At the same moment",
      text: "All three wake at 1.0. Timers with the same deadline fire in the order in which they were set, and the dog set its second timer half a second after the others.",
      moment: { event: "printed", says: "cat wakes" },
      predict: true,
    },
    {
      id: "eager_tasks",
      title: "Tasks that start at once",
      text: "With the eager task factory, create_task runs the first step immediately. A coroutine that never suspends is done before create_task returns, without entering the ready queue; the other one suspends at its first real wait.",
      moment: { event: "printed", says: "was known" },
      predict: true,
    },
    {
      id: "context_variables",
      title: "A variable for each task",
      text: "Each task copies the context when it is created: ann and ben do not see each other's name, and main sees neither. A plain await makes no copy, so a value set inside it remains set.",
      moment: { event: "printed", says: "never told" },
    },
  ]),
  chapter("Pitfalls", [
    {
      id: "never_awaited",
      title: "A forgotten await",
      text: "save() without await creates a coroutine that is dropped at once. Its body never runs, and no exception is raised: the only sign is a warning. The editor marks the line before the program runs.",
      moment: { event: "coroutine_never_awaited" },
    },
    {
      id: "never_retrieved",
      title: "An exception that is never retrieved",
      text: "The task fails, no task awaits it, and main continues unaware. Without a reference the task is destroyed when it is done, and the loop reports the unretrieved exception on stderr. A TaskGroup would have raised it in main.",
      moment: { event: "exception_never_retrieved" },
    },
    {
      id: "thrown_away",
      title: "A task without a reference",
      text: "run_until_complete ends with main and, unlike asyncio.run, cancels no other tasks. The program keeps no reference to the pending backup: the last garbage collection destroys it unfinished, and the loop can only warn.",
      moment: { event: "task_destroyed_pending" },
    },
    {
      id: "keep_a_reference",
      title: "Keep a reference to a task",
      text: "The loop holds its tasks only weakly, so CPython may destroy a task in the middle of its work. Here a set holds each task, and a done callback removes it. A TaskGroup does the same for you.",
      moment: { event: "task_done", says: "Task-2" },
    },
    {
      id: "swallowed_cancel",
      title: "A swallowed cancellation",
      text: "The task catches CancelledError and continues, so the timeout of 1.5 seconds has no effect: main waits until the task ends. Clean up, then re-raise.",
      moment: { event: "exception_caught", says: "CancelledError" },
    },
    {
      id: "run_inside_run",
      title: "A loop inside a loop",
      text: "asyncio.run creates its own loop, but one is already running here, so the call raises RuntimeError. Inside an async def, await the coroutine instead.",
      moment: { event: "exception_raised", says: "RuntimeError" },
    },
    {
      id: "waiting_for_ever",
      title: "Waiting indefinitely",
      text: "The bell is never rung. After one second nothing is ready and no timer is set, so the three waiters can never resume. A timeout around the wait turns a hang into an exception with a line number.",
      moment: { event: "deadlock" },
      ends: "deadlocked",
    },
  ]),
];

/** All lessons, in the order of the course. */
export const LESSONS: readonly Lesson[] = CHAPTERS.flatMap(({ lessons }) => lessons);

export function lessonById(id: string): Lesson | undefined {
  return LESSONS.find((lesson) => lesson.id === id);
}
