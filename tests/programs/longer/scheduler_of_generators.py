"""How an event loop works, in a lesson's fifty lines: generators, a ready queue and a heap of sleepers."""

import heapq
from collections import deque
from itertools import count


class Sleep:
    def __init__(self, seconds):
        self.seconds = seconds


class Join:
    def __init__(self, task):
        self.task = task


class Task:
    numbers = count(1)

    def __init__(self, generator):
        self.generator = generator
        self.number = next(Task.numbers)
        self.result = None
        self.done = False
        self.waiters = []

    def __repr__(self):
        return f"Task({self.number}, {self.generator.__name__})"


class Loop:
    def __init__(self):
        self.now = 0.0
        self.ready = deque()
        self.sleeping = []
        self._order = count()

    def spawn(self, generator):
        task = Task(generator)
        self.ready.append((task, None))
        return task

    def step(self, task, value):
        try:
            request = task.generator.send(value)
        except StopIteration as stop:
            task.done, task.result = True, stop.value
            print(f"  {self.now:4.1f} {task} is done: {stop.value!r}")
            for waiter in task.waiters:
                self.ready.append((waiter, task.result))
            return
        if isinstance(request, Sleep):
            heapq.heappush(self.sleeping, (self.now + request.seconds, next(self._order), task))
        elif isinstance(request, Join):
            if request.task.done:
                self.ready.append((task, request.task.result))
            else:
                request.task.waiters.append(task)
        elif request is None:
            self.ready.append((task, None))
        else:
            task.generator.throw(TypeError(f"cannot wait for {request!r}"))

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.now = self.sleeping[0][0]
                while self.sleeping and self.sleeping[0][0] <= self.now:
                    _, _, task = heapq.heappop(self.sleeping)
                    self.ready.append((task, None))
            self.step(*self.ready.popleft())


def countdown(n, pause):
    while n > 0:
        print("countdown", n)
        yield Sleep(pause)
        n -= 1
    return "lift-off"


def countup(stop):
    for x in range(stop):
        print("countup", x)
        yield


def both(loop):
    first = loop.spawn(countdown(2, 1.5))
    second = loop.spawn(countup(2))
    result = yield Join(first)
    nothing = yield Join(second)
    total = yield from inner()
    return result, nothing, total


def inner():
    yield Sleep(0.5)
    total = 0
    for n in range(3):
        total += n
        yield
    return total


def confused():
    try:
        yield "a string"
    except TypeError as error:
        print("confused:", error)
    yield


loop = Loop()
loop.spawn(both(loop))
try:
    loop.spawn(confused())
    loop.run()
except StopIteration:
    print("not reached")
print("at", loop.now)
# expect: confused: cannot wait for 'a string'
# expect: countdown 2
# expect: countup 0
# expect: countup 1
# expect:    0.0 Task(4, countup) is done: None
# expect: countdown 1
# expect:    3.0 Task(3, countdown) is done: 'lift-off'
# expect:    3.5 Task(1, both) is done: ('lift-off', None, 3)
# expect: at 3.5
