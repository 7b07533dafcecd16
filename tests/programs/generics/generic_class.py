# A class with type parameters has Generic as its last base.
import asyncio


class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


class Named[K, V](dict[K, V]):
    pass


class Both[T](Stack[T], Named[str, T]):
    pass


stack = Stack[int]()
stack.push(3)
print(stack.pop(), stack.__orig_class__, Stack.__bases__, Stack.__mro__)
# expect: 3 __main__.Stack[int] (<class 'typing.Generic'>,) (<class '__main__.Stack'>, <class 'typing.Generic'>, <class 'object'>)
print(Named.__orig_bases__, Named.__parameters__, Named.__type_params__)
# expect: (dict[K, V], typing.Generic[K, V]) (K, V) (K, V)
print(Both.__orig_bases__, Both.__mro__)
# expect: (__main__.Stack[T], __main__.Named[str, T], typing.Generic[T]) (<class '__main__.Both'>, <class '__main__.Stack'>, <class '__main__.Named'>, <class 'dict'>, <class 'typing.Generic'>, <class 'object'>)
print(Stack[int], Named[str, int], Stack)
# expect: __main__.Stack[int] __main__.Named[str, int] <class '__main__.Stack'>


class Worker[T]:
    def __init__(self, queue: asyncio.Queue[T]):
        self.queue = queue

    async def run(self) -> T:
        return await self.queue.get()


async def main():
    queue: asyncio.Queue[int] = asyncio.Queue()
    worker = Worker[int](queue)
    queue.put_nowait(7)
    print(await worker.run(), type(worker))  # expect: 7 <class '__main__.Worker'>


asyncio.run(main())
try:
    Stack[int, str]
except TypeError as error:
    print(error)  # expect: Too many arguments for <class '__main__.Stack'>; actual 2, expected 1
