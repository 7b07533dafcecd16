#pragma once

#include "values/completion.h"
#include "values/value.h"

namespace loopscope {

class Runtime;

/// What `await value` waits for when the value is no coroutine and no future: its `__await__()` gives an iterator, and that is driven. The
/// result is a coroutine or a future, for the await stack; unset when the type has no `__await__`. TypeError `__await__() returned
/// non-iterator of type 'int'`. Mirrors _PyCoro_GetAwaitableIter.
Completion<Value> awaitable_of(Runtime& runtime, Value const& value);

/// `__await__` of coroutines and futures, and the types of the iterators that they give.
void install_awaited_iterators(Runtime& runtime);

}  // namespace loopscope
