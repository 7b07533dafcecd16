/** The start of every program. It suppresses reports of unretrieved exceptions, whose order at the end depends on garbage collection. */
export const prelude = `\
import asyncio
import contextlib
import contextvars


def say(*words):
    try:
        task = asyncio.current_task()
        now = asyncio.get_running_loop().time()
    except RuntimeError:
        print("-", *words)
    else:
        print(f"{now:.3f}", task.get_name() if task else "-", *words)


def told(error):
    return type(error).__name__, *error.args


def report(loop, context):
    if "handle" in context:
        say("report", context["message"].split("(")[0], told(context["exception"]))


def ended(task):
    say("ended", task.get_name(), task.cancelled())


def fail(me):
    raise ValueError(me)


class Turns:
    def __init__(self, count):
        self.count = count

    def __await__(self):
        for _ in range(self.count):
            yield
        return self.count


class Door:
    def __init__(self, me, delay):
        self.me, self.delay = me, delay

    async def __aenter__(self):
        await asyncio.sleep(self.delay)
        say("open", self.me)
        return self

    async def __aexit__(self, kind, error, traceback):
        say("shut", self.me, told(error) if error else None)
        await asyncio.sleep(self.delay)
        return kind is LookupError


@contextlib.asynccontextmanager
async def door(me):
    say("enter", me)
    try:
        yield me
    finally:
        say("leave", me)


class Closing:
    def __init__(self, series):
        self.series = series

    async def __aenter__(self):
        return self.series

    def taken(self):
        series, self.series = self.series, None
        return series

    async def __aexit__(self, *error):
        await self.taken().aclose()


async def waiting(future, me):
    try:
        return await future
    finally:
        say("waited", me)


async def consume(channel, me):
    for _ in range(50):
        item = await channel.get()
        say("consumed", item)
        await asyncio.sleep(0.1)
        channel.task_done()


async def stubborn(me):
    for _ in range(2):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError as error:
            say("no", told(error), asyncio.current_task().cancelling())
    return me


async def turning(count):
    return await Turns(count)


def heard(task):
    say("heard", variable.get(), task.cancelled())


class OwnTask(asyncio.Task):
    def cancel(self, msg=None):
        say("told to stop", self.get_name(), msg)
        return super().cancel(msg)


class OwnFuture(asyncio.Future):
    def finish(self, result):
        say("finishes", self.done())
        if not self.done():
            self.set_result(result)


def own_factory(loop, coro, **options):
    return OwnTask(coro, loop=loop, **options)


variable = contextvars.ContextVar("variable", default="nothing")
`;

/** The objects that a program's coroutines share, created for each loop. */
export function shared(random) {
  return [
    "global lock, event, condition, semaphore, bounded, queue, ranked, stacked, future, barrier, tasks, held",
    "asyncio.get_running_loop().set_exception_handler(report)",
    ...random.weighted([
      [8, []],
      [1, ["asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)"]],
      [1, ["asyncio.get_running_loop().set_task_factory(own_factory)"]],
    ]),
    "tasks, held = [], []",
    "lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()",
    `semaphore, bounded = asyncio.Semaphore(${random.between(1, 2)}), asyncio.BoundedSemaphore(${random.between(1, 2)})`,
    `queue, ranked, stacked = asyncio.Queue(${random.between(0, 2)}), asyncio.PriorityQueue(${random.between(0, 2)}), asyncio.LifoQueue()`,
    `future, barrier = asyncio.get_running_loop().create_future(), asyncio.Barrier(${random.between(1, 3)})`,
  ];
}
