# Names and types.
async def g():
    yield 1


it = g()
print(it.__name__, it.__qualname__, type(it).__name__)  # expect: g g async_generator
print(it.ag_running, it.__aiter__() is it)  # expect: False True
print(type(it.aclose).__name__)  # expect: builtin_function_or_method
