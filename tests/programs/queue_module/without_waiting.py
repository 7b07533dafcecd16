# The queues of threads, used without waiting.
import queue

items = queue.Queue(2)
items.put(1)
items.put_nowait(2)
print(items.full(), items.qsize(), items.maxsize)  # expect: True 2 2
try:
    items.put_nowait(3)
except queue.Full as error:
    print("full", repr(error))  # expect: full Full()
print(items.get(), items.get_nowait(), items.empty())  # expect: 1 2 True
try:
    items.get(block=False)
except queue.Empty as error:
    print("empty", repr(error))  # expect: empty Empty()
items.task_done()
items.task_done()
try:
    items.task_done()
except ValueError as error:
    print(error)  # expect: task_done() called too many times
items.join()
first = queue.PriorityQueue()
for number in (3, 1, 2):
    first.put(number)
print([first.get() for _ in range(3)])  # expect: [1, 2, 3]
last = queue.LifoQueue()
last.put("a")
last.put("b")
print(last.get(), last.get())  # expect: b a
simple = queue.SimpleQueue()
simple.put(5)
print(simple.get(), simple.empty())  # expect: 5 True
items.shutdown()
try:
    items.put(1)
except queue.ShutDown as error:
    print(repr(error))  # expect: ShutDown()
