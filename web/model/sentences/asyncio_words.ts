/**
 * What the names of asyncio do in the loop, in two sentences each: what the editor says of them. A name that the language does
 * not have is not in it, which a test holds.
 */
export const ASYNCIO_WORDS: Readonly<Record<string, string>> = {
  sleep:
    "Sets a timer and gives the loop to the others until it is due. `sleep(0)` sets none: the task goes to the end of the ready queue and lets each of those before it take a step.",
  gather:
    "Makes a task of each coroutine at once, and when all are done gives their results in the order of its arguments. The first exception goes to whoever awaits it, while the other tasks run on.",
  create_task:
    "Makes a task of a coroutine and puts its first step at the end of the ready queue; nothing of it has run when the call returns. Keep the task: the loop itself holds it only weakly.",
  run: "Makes a loop, runs the coroutine in it as the main task until that is done, and closes the loop. Tasks that are left are cancelled and waited for first.",
  wait_for:
    "Awaits something in the same task, but cancels it when a timer is due before it is done, and then raises TimeoutError. A cancellation from outside goes through to what is awaited.",
  wait: "Suspends until the first, the first failed or all of the tasks are done, and gives two sets: done and pending. It cancels nothing and raises nothing, not even when its timeout has passed.",
  as_completed:
    "Starts all of the awaitables, and gives them one after the other in the order in which they are done. Each turn of the loop over it suspends until the next of them is done.",
  shield:
    "Awaits a task so that cancelling the one who waits does not cancel the task. The waiter still gets CancelledError; the task goes on behind it, so keep a reference to it.",
  timeout:
    "A context manager with a timer: when it is due, the task inside is cancelled, and the cancellation becomes TimeoutError at the end of the block. In time, the timer is taken back.",
  timeout_at:
    "Like timeout, with the moment on the loop's clock at which time is up. A moment that has passed cancels at the next await that suspends.",
  Timeout:
    "What `async with asyncio.timeout()` gives: its moment can be read with when() and moved with reschedule(). expired() says whether it was its timer that cancelled the block.",
  TaskGroup:
    "A block whose end waits for all tasks that were made in it. The first that fails has the others and the block cancelled, and what failed is raised together as an ExceptionGroup.",
  Task: "Drives a coroutine: each step runs it from one suspension to the next, without a break by other tasks. It is itself a future, done when the coroutine returns, raises or is cancelled.",
  Future:
    "A place for a result that comes later; awaiting it suspends until somebody sets that. Setting it puts a callback for each of those who wait into the ready queue, in the order in which they came.",
  ensure_future: "Makes a task of a coroutine, as create_task does. A future or a task is given back as it is.",
  current_task: "The task whose step is being run. None in a callback of the loop, which belongs to no task.",
  all_tasks:
    "A set of the loop's tasks that are not done. It is a snapshot: tasks that are made or end afterwards do not change it.",
  FIRST_COMPLETED:
    "For wait: come back as soon as any of the tasks is done. What comes back as done can be more than one, all that were done by the time the waiter's turn came.",
  FIRST_EXCEPTION:
    "For wait: come back as soon as a task has raised. When none raises, it is the same as ALL_COMPLETED.",
  ALL_COMPLETED: "For wait: come back when all tasks are done. It is what wait does when it is told nothing else.",
  eager_task_factory:
    "For loop.set_task_factory: a new task takes its first step at once, inside create_task. One that never has to wait is done before the call returns, and never comes into the ready queue.",
  create_eager_task_factory:
    "Makes an eager task factory that builds tasks of your own class. Like eager_task_factory, it has a task's first step run inside create_task.",
  Lock: "Lets one task at a time through; `async with` suspends only while another holds it. A release wakes the waiter that came first, which takes the lock when its turn comes.",
  Event:
    "A flag that tasks wait for: set() puts all who wait into the ready queue at once. wait() on one that is set does not suspend.",
  Condition:
    "A lock with a waiting room: wait() gives the lock back, suspends until it is notified, and takes the lock again. notify(n) wakes those who came first; they run once the lock is free.",
  Semaphore:
    "A counter of how many may be inside; `async with` suspends when it is at zero. A release lets the waiter in that came first.",
  BoundedSemaphore:
    "A semaphore that raises ValueError when it is released more often than it was acquired. In all else it is a Semaphore.",
  Barrier:
    "Holds tasks until so many have come to wait(); the last to come does not suspend and has all the others woken. When they have left, it can be used again.",
  BrokenBarrierError:
    "What wait() on a barrier raises when the barrier was aborted or reset under it. A broken barrier raises it for all who come until it is reset.",
  Queue:
    "Hands items from task to task: get() suspends while it is empty, put() while it is full. Waiters are woken in the order in which they came, and join() waits until task_done() was called for every item.",
  PriorityQueue:
    "A queue whose get() gives the smallest item. Whoever waits is served in the order of coming, as in Queue.",
  LifoQueue: "A queue whose get() gives the newest item. Whoever waits is served in the order of coming, as in Queue.",
  QueueEmpty: "What get_nowait() raises on an empty queue. get() suspends instead.",
  QueueFull: "What put_nowait() raises on a full queue. put() suspends instead.",
  QueueShutDown:
    "What put() raises after shutdown(), and get() once the queue is empty too. Tasks that were suspended in them are woken with it.",
  CancelledError:
    "Raised inside a task at the await where it is suspended, at its next step after cancel(). Raise it on when you have caught it, or the task is not cancelled.",
  TimeoutError:
    "The built-in TimeoutError: raised when timeout() or wait_for() took too long. Outside the block of a timeout the cancellation that made it is gone.",
  InvalidStateError: "Raised when a result is set twice, or read before there is one. Ask done() first.",
  Runner:
    "Keeps one loop for several calls of run(), each of which runs a coroutine to its end. Leaving the `with` cancels what is left and closes the loop.",
  get_running_loop:
    "The loop that runs the code at this moment. Outside of a coroutine or callback it raises RuntimeError.",
  get_event_loop:
    "Inside a coroutine or a callback it is the running loop. Elsewhere it gives what set_event_loop set; asyncio.run needs neither.",
  new_event_loop:
    "Makes a loop that does not run yet: run_until_complete or run_forever start it. Close it afterwards; asyncio.run does both.",
  set_event_loop: "Makes a loop the one that get_event_loop gives while none runs. It starts nothing.",
  AbstractEventLoop:
    "What every loop can do: call_soon puts a callback into the ready queue, call_later sets a timer, create_task makes a task. It is there for annotations and isinstance.",
  BaseEventLoop:
    "The loop itself: in each pass it moves the timers that are due into the ready queue, and runs what is ready at that moment. What is made ready meanwhile waits for the next pass.",
  Handle: "A callback in the ready queue, as call_soon gives it. After cancel() the loop passes over it.",
  TimerHandle:
    "A callback with its moment on the loop's clock, as call_later and call_at give it. After cancel() its time passes without a call.",
  iscoroutine:
    "Whether something is a coroutine: what a call of an `async def` function gives. It runs only once somebody awaits it or makes a task of it.",
  iscoroutinefunction:
    "Whether something is a function of `async def`. Calling it makes a coroutine and runs nothing of it.",
  isfuture: "Whether something is a future; tasks are. Coroutines are not, though they can be awaited too.",
  print_call_graph:
    "Prints where a task is, its own coroutines and asyncio's, and under it who awaits it, and who awaits them. Without a task it is the one that runs.",
  format_call_graph: "Gives the text that print_call_graph prints. It changes nothing in the loop.",
  capture_call_graph:
    "Gives who awaits a task, and the frames it is suspended in, as a FutureCallGraph. It looks at this moment alone: what happens later is not in it.",
  FutureCallGraph:
    "A future or task at one moment: the frames it is suspended in, and the graphs of those who await it. It is what capture_call_graph gives.",
  FrameCallGraphEntry: "One frame of a FutureCallGraph. Its frame tells the code and the line.",
  IncompleteReadError:
    "What a stream raises that ends before all bytes came. Loopscope has no streams, so only a program raises it.",
};

/** What the keywords of asynchronous code do in the loop. */
export const KEYWORD_WORDS: Readonly<Record<string, string>> = {
  await:
    "Runs what is awaited inside this task, and suspends the task only if that has to wait for something. While it is suspended the loop runs others; a task that never suspends lets nobody else run.",
  async:
    "Before `def` it makes calls of the function give a coroutine, of which nothing runs until it is awaited. Before `with` and `for` it makes their beginning, their turns and their end places where the task may suspend.",
};

/** Python's keywords, the soft ones at the end. */
export const KEYWORDS: readonly string[] = (
  "False None True and as assert async await break class continue def del elif else except finally for from global if " +
  "import in is lambda nonlocal not or pass raise return try while with yield case match type"
).split(" ");
