/**
 * What each name of asyncio does in the loop, in two sentences, which the editor shows as help. A test checks that the language
 * supports every name in this table.
 */
export const ASYNCIO_WORDS: Readonly<Record<string, string>> = {
  sleep:
    "Sets a timer and suspends the task until the timer is due. `sleep(0)` sets no timer: the task goes to the end of the ready queue, so that each handle before it runs first.",
  gather:
    "Creates a task for each coroutine and returns all results in the order of its arguments when every task is done. The first exception propagates to the awaiting task, while the other tasks keep running.",
  create_task:
    "Wraps a coroutine in a task and puts its first step at the end of the ready queue; no code of the coroutine has run when the call returns. Keep a reference to the task: the loop holds only a weak one.",
  run: "Creates a loop, runs the coroutine as the main task until that task is done, and closes the loop. Before it closes the loop it cancels the remaining tasks and waits for them.",
  wait_for:
    "Awaits an awaitable in the same task, but cancels it and raises TimeoutError when the timeout expires first. A cancellation of the task passes through to the awaitable.",
  wait: "Suspends until the first task is done, the first has failed or all are done, and returns two sets: done and pending. Nothing is cancelled and nothing is raised, even when the timeout expires.",
  as_completed:
    "Starts all awaitables and yields them one by one in the order in which they complete. Each iteration suspends until the next one is done.",
  shield:
    "Awaits a task so that a cancellation of the waiter does not cancel the task. The waiter still gets CancelledError while the task keeps running, so keep a reference to the task.",
  timeout:
    "A context manager with a deadline: when the timer fires, the task inside is cancelled, and the end of the block turns the cancellation into TimeoutError. If the block ends earlier, the timer is cancelled.",
  timeout_at:
    "Like timeout, but takes the deadline as a time on the loop's clock. A deadline in the past cancels the task at its next await that suspends.",
  Timeout:
    "The object that `async with asyncio.timeout()` provides: when() returns the deadline and reschedule() moves it. expired() reports whether the timeout cancelled the block.",
  TaskGroup:
    "A context manager whose block ends after all tasks created in it have ended. The first failure cancels the other tasks and the block, and all failures are raised together as an ExceptionGroup.",
  Task: "Drives a coroutine in steps: each step runs it from one suspension to the next without interruption by other tasks. A task is also a future, which is done when the coroutine returns, raises or is cancelled.",
  Future:
    "A placeholder for a result that arrives later; awaiting a pending future suspends the task. Completing it puts one callback per waiter into the ready queue, in the order in which they started to wait.",
  ensure_future: "Wraps a coroutine in a task, like create_task. A future or a task is returned unchanged.",
  current_task:
    "Returns the task whose step is running. In a callback of the loop, which belongs to no task, it returns None.",
  all_tasks:
    "Returns a set of the loop's pending tasks. The set is a snapshot: tasks that start or end later do not change it.",
  FIRST_COMPLETED:
    "For wait: return as soon as any task is done. The set of done tasks can hold more than one, because more may complete before the waiter's step runs.",
  FIRST_EXCEPTION:
    "For wait: return as soon as a task has raised an exception. When no task raises, it is the same as ALL_COMPLETED.",
  ALL_COMPLETED: "For wait: return when all tasks are done. This is the default of wait.",
  eager_task_factory:
    "For loop.set_task_factory: a new task runs its first step immediately, inside create_task. A task that never suspends is done before the call returns and never enters the ready queue.",
  create_eager_task_factory:
    "Creates an eager task factory that constructs tasks of your own class. Like eager_task_factory, it runs the first step of a task inside create_task.",
  Lock: "Admits one task at a time; `async with` suspends only while another task owns the lock. A release wakes the first waiter, which acquires the lock at its next step.",
  Event:
    "A flag that tasks can wait for: set() wakes all waiters at once. When the flag is set, wait() does not suspend.",
  Condition:
    "A lock combined with a list of waiters: wait() releases the lock, suspends until notified, and acquires the lock again. notify(n) wakes the first n waiters, which continue once the lock is available.",
  Semaphore:
    "A counter of permits; `async with` suspends while no permit is available. A release hands the permit to the first waiter.",
  BoundedSemaphore:
    "A semaphore that raises ValueError when it is released more often than it was acquired. Otherwise it behaves like Semaphore.",
  Barrier:
    "Blocks tasks in wait() until the required number has arrived; the last one does not suspend and wakes the others. When all have left, the barrier can be used again.",
  BrokenBarrierError:
    "Raised by wait() when the barrier is aborted or reset. A broken barrier raises it in every call of wait() until it is reset.",
  Queue:
    "Passes items between tasks: get() suspends while the queue is empty, put() while it is full. Waiters are served first come, first served, and join() suspends until task_done() has been called for every item.",
  PriorityQueue:
    "A queue whose get() returns the smallest item. Waiters are served first come, first served, as in Queue.",
  LifoQueue: "A queue whose get() returns the newest item. Waiters are served first come, first served, as in Queue.",
  QueueEmpty: "Raised by get_nowait() on an empty queue. To wait for an item, use get(), which suspends instead.",
  QueueFull: "Raised by put_nowait() on a full queue. To wait for a free slot, use put(), which suspends instead.",
  QueueShutDown:
    "Raised by put() after shutdown(), and by get() once the queue is also empty. Tasks that are suspended in put() or get() are woken with this exception.",
  CancelledError:
    "Raised inside a task at the await where the task is suspended, in its next step after cancel(). Re-raise it after catching it, or the task does not end as cancelled.",
  TimeoutError:
    "The built-in TimeoutError, raised when timeout() or wait_for() reaches its deadline. Outside the block of a timeout, the cancellation behind it no longer exists.",
  InvalidStateError: "Raised when a result is set twice or read too early. Check done() first.",
  Runner:
    "Keeps one loop for several calls of run(), each of which runs a coroutine to completion. Leaving the `with` block cancels the remaining tasks and closes the loop.",
  get_running_loop:
    "Returns the loop that runs the current code. Outside of a coroutine or callback it raises RuntimeError.",
  get_event_loop:
    "Inside a coroutine or callback, it returns the running loop. Elsewhere it returns the loop from set_event_loop; asyncio.run needs neither function.",
  new_event_loop:
    "Creates a loop that does not run yet: run_until_complete or run_forever starts it. Close the loop afterwards; asyncio.run does both.",
  set_event_loop:
    "Sets the loop that get_event_loop returns while no loop is running. The call does not start the loop.",
  AbstractEventLoop:
    "The interface of every loop: call_soon puts a callback into the ready queue, call_later sets a timer, create_task creates a task. Use it in annotations and with isinstance.",
  BaseEventLoop:
    "The event loop itself: each pass moves the due timers into the ready queue and runs the handles that are ready at that moment. Handles that become ready during a pass wait for the next pass.",
  Handle: "A callback in the ready queue, as call_soon returns it. After cancel() the loop skips the callback.",
  TimerHandle:
    "A callback with a deadline on the loop's clock, as call_later and call_at return it. After cancel() the callback does not run.",
  iscoroutine:
    "Whether a value is a coroutine, the result of calling an `async def` function. A coroutine runs only when it is awaited or wrapped in a task.",
  iscoroutinefunction:
    "Whether a value is an `async def` function. Calling the function creates a coroutine but does not run its body.",
  isfuture: "Whether a value is a future; a task is one. Coroutines are awaitable too, but they are not futures.",
  print_call_graph:
    "Prints the frames in which a task is suspended, followed by the tasks that await it, directly or indirectly. Without an argument it prints the running task.",
  format_call_graph: "Returns the text that print_call_graph prints. The call does not change the loop.",
  capture_call_graph:
    "Returns the frames in which a task is suspended and the tasks that await it, as a FutureCallGraph. The result is a snapshot.",
  FutureCallGraph:
    "A snapshot of a future or task: the frames in which it is suspended, and the graphs of the tasks that await it. Call capture_call_graph to get one.",
  FrameCallGraphEntry: "One frame of a FutureCallGraph. Its frame attribute has the code and the line.",
  IncompleteReadError:
    "Raised by a stream that ends before all bytes have arrived. Loopscope has no streams, so only the program itself raises it.",
};

/** What the keywords of asynchronous code do in the loop, in two sentences each. */
export const KEYWORD_WORDS: Readonly<Record<string, string>> = {
  await:
    "Runs the awaited coroutine inside the current task, and suspends the task only if the coroutine has to wait. While the task is suspended, the loop runs others; a task that never suspends lets no other task run.",
  async:
    "Before `def`, it makes a call of the function return a coroutine, whose body does not run until it is awaited. Before `with` and `for`, it allows the task to suspend at the start and end of the block and at each iteration.",
};

/** Python's keywords; the soft keywords are at the end. */
export const KEYWORDS: readonly string[] = (
  "False None True and as assert async await break class continue def del elif else except finally for from global if " +
  "import in is lambda nonlocal not or pass raise return try while with yield case match type"
).split(" ");
