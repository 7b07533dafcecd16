import { FIRST_CHAPTER, FIRST_LESSON } from "./first_lesson.ts";
import type { Chapter, Lesson } from "./lesson.ts";

const SOURCES = import.meta.glob<string>(["./*/*.py", "!./*/three_fetches.py"], {
  query: "?raw",
  import: "default",
  eager: true,
});

type Entry = Omit<Lesson, "source">;

/** The folder of a chapter's programs. */
function folderOf(title: string): string {
  return title.toLowerCase().replaceAll(/\W+/g, "_");
}

function chapter(title: string, entries: readonly Entry[], before: readonly Lesson[] = []): Chapter {
  const lessons = entries.map((entry) => ({ ...entry, source: SOURCES[`./${folderOf(title)}/${entry.id}.py`] ?? "" }));
  return { title, lessons: [...before, ...lessons] };
}

/** The gallery, as a course. */
export const CHAPTERS: readonly Chapter[] = [
  chapter(
    FIRST_CHAPTER,
    [
      {
        id: "one_after_another",
        title: "One after another",
        text: "Awaiting a coroutine makes no new task: main goes into brew and waits there itself. With one task there is nothing to run meanwhile, so the waits add up to three seconds.",
        moment: { event: "coroutine_entered", says: "brew" },
      },
      {
        id: "await_in_place",
        title: "An await does not switch",
        text: "The phone is ready from the start, yet it rings last but one. Awaiting brew, and grind inside it, runs them in main's own lane: its await stack grows, and the loop is given back only where somebody really waits.",
        moment: { event: "coroutine_entered", says: "grind" },
        predict: true,
      },
      {
        id: "coroutine_object",
        title: "A call makes an object",
        text: "Calling an async function runs nothing of it: there is a coroutine object, and no lane. The await runs it, once; a second await of the same object is an error.",
        moment: { event: "coroutine_created", says: "greet" },
      },
      {
        id: "sleep_zero",
        title: "Letting go on purpose",
        text: "sleep(0) waits for nothing, but it gives the loop back: the task goes to the end of the ready queue. ann and ben take turns, greedy never lets go and takes all three of its turns at once.",
        moment: { event: "task_suspended", says: "Task-2" },
        predict: true,
      },
      {
        id: "blocking_call",
        title: "A blocking call",
        text: "time.sleep does not wait, it holds the only worker. The ticker's timer is due at 0.5 s, nobody comes before 2.2 s, and tick 1 is late by 1.7 seconds. The red block is what a slow computation or a blocking library does to everybody.",
        moment: { event: "blocked" },
      },
      {
        id: "run_and_tear_down",
        title: "What asyncio.run does at its end",
        text: "When main returns, the loop is not simply gone. First it cancels what is left, and waits for the clean-up of it; then it closes the asynchronous generators that nobody finished, in tasks that the button Tear-down shows; then itself.",
        moment: { event: "cancel_requested", says: "radio" },
      },
    ],
    [FIRST_LESSON],
  ),
  chapter("Starting and gathering", [
    {
      id: "create_task",
      title: "A task in the background",
      text: "create_task runs nothing yet: it puts the first step into the ready queue. That step comes when main lets go at its own await. Awaiting the task later gives its result.",
      moment: { event: "task_created", says: "download" },
      predict: true,
    },
    {
      id: "task_exception",
      title: "Where an exception comes out",
      text: "The oven fails after one second, and nothing happens: the exception stays in the task. It is raised where somebody awaits the task, two seconds later, in main.",
      moment: { event: "task_done", says: "bake" },
    },
    {
      id: "gather_order",
      title: "The order of gather",
      text: "The three end in the order of their waits: hare, tortoise, snail. The results stand in the order in which they were given. Look for the one moment at which main is woken: when the last has arrived.",
      moment: { event: "task_woken", says: "Task-1" },
    },
    {
      id: "gather_raises",
      title: "When one of gather raises",
      text: "The exception is passed to main at once. The others are not cancelled: their lanes go on for two more seconds, and nobody waits for their results any more.",
      moment: { event: "printed", says: "main caught" },
    },
    {
      id: "exceptions_as_results",
      title: "Exceptions in the place of results",
      text: "With return_exceptions=True gather waits for all, and an exception becomes an item of the list, in its place. Nothing is raised; the program has to look. Compare it with the lesson before.",
      moment: { event: "exception_raised", says: "KeyError" },
    },
    {
      id: "as_completed",
      title: "As they come",
      text: "as_completed hands out what is done first, first. main is woken three times, once for each parcel, and need not wait for the piano to look at the letter.",
      moment: { event: "printed", says: "letter" },
    },
    {
      id: "first_completed",
      title: "The first one is enough",
      text: "wait returns as soon as one of the three is done, and cancels nobody: the two others are still going. Whoever starts tasks has to see them off, so main cancels them and waits until they are gone.",
      moment: { event: "printed", says: "still going" },
    },
  ]),
  chapter("Time limits and cancelling", [
    {
      id: "timeout",
      title: "A timeout",
      text: "wait_for sets a timer for two seconds. When that fires, the task asleep is cancelled: CancelledError is raised at its await, and what main gets to see of it is TimeoutError.",
      moment: { event: "cancel_delivered" },
    },
    {
      id: "nested_timeouts",
      title: "Timeouts inside timeouts",
      text: "Each question has two seconds, the whole talk has five. The second question runs into its own limit and the talk goes on; the fourth is cut by the outer one, which was set at the very beginning.",
      moment: { event: "cancel_requested", which: "last" },
    },
    {
      id: "cancellation",
      title: "Cancelling, with clean-up",
      text: "cancel() is a request. CancelledError is raised in the worker at its next step, at the await where it sleeps; its finally may wait again, and main waits for that to end.",
      moment: { event: "cancel_delivered", says: "worker" },
    },
    {
      id: "clean_up_takes_time",
      title: "A limit is no promise",
      text: "wait_for gives up after one second, and asks the upload to stop. But it waits until the upload is really gone, and that takes its time to save: the limit of one second ends after three.",
      moment: { event: "printed", says: "asked to stop" },
    },
    {
      id: "cancel_before_start",
      title: "Cancelled before it began",
      text: "Both visitors have the same code. The first is cancelled before its first step: nothing of it ever runs, not even the finally. The second is asleep inside its try, so its finally runs.",
      moment: { event: "cancel_requested", says: "early" },
      predict: true,
    },
    {
      id: "shield",
      title: "A shield",
      text: "The timeout cancels what it waits for, and that is the shield, not the payment. The payment's lane goes on as if nothing had happened, and main can still wait for it.",
      moment: { event: "printed", says: "tired" },
    },
  ]),
  chapter("Structured concurrency", [
    {
      id: "task_group",
      title: "A group of tasks",
      text: "At the end of the block main waits until every task of the group is done: after it, all have results, and none is left behind. That is the promise of structured concurrency.",
      moment: { event: "printed", says: "leaving the block" },
    },
    {
      id: "task_group_raises",
      title: "When one of a group raises",
      text: "ann is done before the storm. When the scout raises, the group cancels who is still on the way, waits until they have turned back, and only then raises an ExceptionGroup with what went wrong.",
      moment: { event: "cancel_requested", says: "ben" },
    },
    {
      id: "group_against_gather",
      title: "Gather against a group",
      text: "Twice the same: one worker, and one task that raises after a second. gather raises and lets the worker run on; the group cancels the worker first, so that nothing of it is left when the block ends.",
      moment: { event: "cancel_requested", says: "worker" },
    },
    {
      id: "except_star",
      title: "Several exceptions at once",
      text: "Three tasks raise in the same pass of the loop, so the group holds three exceptions. Each except* takes those of its kind: two OSErrors here, one ValueError there, and both handlers run.",
      moment: { event: "exception_raised", says: "ExceptionGroup" },
    },
    {
      id: "group_inside_group",
      title: "A group inside a group",
      text: "Stamping fails, and its own group cancels sorting: the damage ends at the border of the department. The outer group never hears of it, and delivery goes on.",
      moment: { event: "cancel_requested", says: "sorting" },
    },
  ]),
  chapter("Sharing and meeting", [
    {
      id: "race",
      title: "A race across an await",
      text: "Between reading the balance and writing it lies an await, and there the other task reads the same 100. What ann wrote is lost. Without the await in between nobody could have come in.",
      moment: { event: "printed", says: "ben sees" },
      predict: true,
    },
    {
      id: "lock",
      title: "A lock",
      text: "ben comes to the lock while ann sleeps inside it, and waits there instead of reading an old balance. The price is time: the two waits no longer overlap.",
      moment: { event: "task_suspended", says: "lock" },
    },
    {
      id: "semaphore",
      title: "Two at a time",
      text: "A semaphore of two lets two swimmers in; the others wait in a line, first come, first served. Each who gets out wakes the next one: five swims of two seconds take six.",
      moment: { event: "task_suspended", says: "semaphore" },
    },
    {
      id: "event",
      title: "A signal for all",
      text: "set() wakes all who wait, but it does not run them: they join the ready queue, in the order in which they came, and main goes on to its next await first.",
      moment: { event: "printed", says: "nobody has moved" },
      predict: true,
    },
    {
      id: "condition",
      title: "Waiting until something is true",
      text: "Each apple that falls wakes both children; each looks whether there is enough for it, and goes back to sleep if not. While it looks it holds the lock, so nobody else takes an apple meanwhile.",
      moment: { event: "printed", says: "ben goes home" },
    },
    {
      id: "barrier",
      title: "All or nobody",
      text: "The hikers wait at the hut until the third is there; then all go on in the same moment. The last one to come does not wait at all.",
      moment: { event: "printed", says: "together" },
    },
    {
      id: "deadlock_of_two_locks",
      title: "Deadlock",
      text: "ann has the pan and waits for the spoon, ben has the spoon and waits for the pan. Nothing is ready and no timer is set: the loop would wait for ever. Taking the two locks in the same order everywhere mends it.",
      moment: { event: "deadlock" },
      ends: "deadlocked",
    },
  ]),
  chapter("Queues and streams", [
    {
      id: "producer_consumer",
      title: "Producer and consumer",
      text: "The seller waits on the empty queue, and each put wakes it. The two know nothing of each other but the queue between them; a None says that nothing more will come.",
      moment: { event: "task_suspended", says: "queue.get" },
    },
    {
      id: "back_pressure",
      title: "Back-pressure",
      text: "A queue with one place holds the camera back: put waits while the place is taken. So the fast one goes at the pace of the slow one, and nothing piles up in between.",
      moment: { event: "task_suspended", says: "queue.put" },
      predict: true,
    },
    {
      id: "worker_pool",
      title: "A pool of workers",
      text: "Two workers share one queue: whoever is free takes the next job. join waits until each job was reported with task_done, not until the workers end; those wait for ever, and are cancelled.",
      moment: { event: "task_suspended", says: "queue.join" },
    },
    {
      id: "pipeline",
      title: "A pipeline",
      text: "Three stages run at the same time, each on the item that the one before has handed over. When the first is done it shuts its queue down, and the end travels through: get raises QueueShutDown once the queue is empty.",
      moment: { event: "exception_raised", says: "QueueShutDown" },
    },
    {
      id: "async_generator",
      title: "An asynchronous generator",
      text: "The generator has no lane of its own: it runs inside main, from one yield to the next, and while it sleeps main sleeps. async for asks for the next item and awaits it.",
      moment: { event: "printed", says: "main boards" },
    },
    {
      id: "generator_clean_up",
      title: "A generator left half-way",
      text: "Leaving the loop does not end the generator: its finally has not run. aclosing closes it at the end of the block; the second one is left to the loop, which closes it in a task of its own, later.",
      moment: { event: "printed", says: "orders is not closed" },
    },
  ]),
  chapter("Patterns that hold", [
    {
      id: "retry_with_back_off",
      title: "Retries with back-off",
      text: "Each pause is twice as long as the one before, so that a busy server is not asked more and more. The last attempt is not caught: whoever called must hear that it failed.",
      moment: { event: "printed", says: "attempt 2" },
    },
    {
      id: "rate_limit",
      title: "A limit of requests per second",
      text: "Each request reserves the next free moment and sleeps until then. Between reading next_free and writing it there is no await, so no lock is needed: nobody can come in between.",
      moment: { event: "printed", says: "request 1" },
    },
    {
      id: "steady_beat",
      title: "A beat that does not drift",
      text: "Sleeping for one second after the work makes a period of work and sleep together, and the beat drifts. Sleeping until the next planned moment takes the work off the pause.",
      moment: { event: "printed", says: "drifting at 1.3" },
    },
    {
      id: "first_good_answer",
      title: "The first good answer",
      text: "The fast mirror is broken, so its end does not end the race: the second wait goes on with who is left. When there is a winner, finally cancels the slow one, whichever way the function is left.",
      moment: { event: "cancel_requested" },
    },
    {
      id: "graceful_shutdown",
      title: "Closing with grace",
      text: "An event says that we are closing: no new guest is taken, and those who are seated finish in peace. The group waits for them, main waits for the waiter, and nothing is cancelled.",
      moment: { event: "printed", says: "we are closing" },
    },
  ]),
  chapter("Inside the loop", [
    {
      id: "callback_order",
      title: "Soon and later",
      text: "The loop runs callbacks first in, first out. Nothing of it happens before main lets go; a timer of 0 seconds comes with the next pass, and a task's done callback one pass after its last step.",
      moment: { event: "printed", says: "main still runs" },
      predict: true,
    },
    {
      id: "result_wakes_later",
      title: "A result wakes nobody at once",
      text: "set_result writes the letter and asks the loop to wake the guest: main goes on in the same step. The guest reads when main has let go.",
      moment: { event: "future_done", says: "come at eight" },
      predict: true,
    },
    {
      id: "order_of_equal_timers",
      title: "At the same moment",
      text: "All three wake at 1.0. Timers with the same deadline fire in the order in which they were set, and the dog set its second one half a second after the others.",
      moment: { event: "printed", says: "cat wakes" },
      predict: true,
    },
    {
      id: "eager_tasks",
      title: "Tasks that begin at once",
      text: "With the eager factory create_task runs the first step on the spot. What needs no wait is done before create_task returns, without a turn in the queue; the other gives the loop back at its first real wait.",
      moment: { event: "printed", says: "was known" },
      predict: true,
    },
    {
      id: "context_variables",
      title: "A variable for each task",
      text: "Each task has its own copy of the context, made when the task is made: ann and ben do not see each other's name, and main sees neither. A plain await makes no copy, so what it sets stays set.",
      moment: { event: "printed", says: "never told" },
    },
  ]),
  chapter("Pitfalls", [
    {
      id: "never_awaited",
      title: "A forgotten await",
      text: "save() without await makes a coroutine that is dropped at once. Nothing of it runs, and no exception tells: all there is to see is a warning. The editor marks the line before the program runs.",
      moment: { event: "coroutine_never_awaited" },
    },
    {
      id: "never_retrieved",
      title: "An exception that nobody asked for",
      text: "The task fails, nobody awaits it, and main goes on in good faith. Nobody holds the task, so it is thrown away when it is done, and then the loop complains on stderr. A TaskGroup would have told main.",
      moment: { event: "exception_never_retrieved" },
    },
    {
      id: "thrown_away",
      title: "A task that nobody kept",
      text: "run_until_complete ends with main, and there is no tear-down as in asyncio.run. The backup, still asleep, is in nobody's hands: the last collection throws it away unfinished, and the loop can only warn.",
      moment: { event: "task_destroyed_pending" },
    },
    {
      id: "keep_a_reference",
      title: "Keep a reference to a task",
      text: "The loop holds its tasks only weakly, so CPython may throw one away in the middle of its work. Here a set holds each task, and a callback takes it out when it is done. A TaskGroup does the same for you.",
      moment: { event: "task_done", says: "Task-2" },
    },
    {
      id: "swallowed_cancel",
      title: "A swallowed cancellation",
      text: "The task catches CancelledError and goes on, so the limit of 1.5 seconds has no effect: main waits until the task pleases. Clean up, and raise again.",
      moment: { event: "exception_caught", says: "CancelledError" },
    },
    {
      id: "run_inside_run",
      title: "A loop inside a loop",
      text: "asyncio.run makes a loop of its own, and one is running here already: that is refused. Inside async def the way to run a coroutine is to await it.",
      moment: { event: "exception_raised", says: "RuntimeError" },
    },
    {
      id: "waiting_for_ever",
      title: "Waiting for ever",
      text: "The bell is never rung. After one second nothing is ready and no timer is set, so the three who still wait would wait for ever. A timeout around the wait turns a hang into an error with a line number.",
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
