# A function with type parameters runs like any other; the parameters are there to be looked at.
import asyncio


def first[T](items: list[T], default: T | None = None) -> T | None:
    return items[0] if items else default


async def later[T, *Ts, **P](delay: float, value: T) -> T:
    await asyncio.sleep(delay)
    return value


print(first([3, 4]), first([]), first([], default="none"))  # expect: 3 None none
print(asyncio.run(later(1, "later")))  # expect: later
print(first.__type_params__, later.__type_params__)  # expect: (T,) (T, Ts, P)
print([type(each).__name__ for each in later.__type_params__])  # expect: ['TypeVar', 'TypeVarTuple', 'ParamSpec']
print(first.__annotations__)  # expect: {'items': list[T], 'default': T | None, 'return': T | None}
print(first.__name__, first.__qualname__, first.__defaults__)  # expect: first first (None,)
print((lambda: 0).__type_params__, int.__type_params__)  # expect: () ()
try:
    first.__type_params__ = [1]
except TypeError as error:
    print(error)  # expect: __type_params__ must be set to a tuple
