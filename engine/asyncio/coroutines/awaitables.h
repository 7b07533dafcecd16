#pragma once

#include "asyncio/coroutines/coroutines.h"
#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class FutureObject;
class Runtime;
struct AsyncioTypes;

/// The object that `await value` waits for: a coroutine or a future is returned unchanged; for an object with
/// `__await__`, the result of `__await__()` as a coroutine or a future. Raises TypeError for all other values.
Completion<Value> awaited_by(Runtime& runtime, Value const& value);

/// `coroutine.__await__()`: an iterator over the values that the coroutine yields.
Value make_coroutine_wrapper(Runtime& runtime, Ref<CoroutineObject> coroutine);
/// The coroutine behind a wrapper; null when the value is not a wrapper.
CoroutineObject* if_coroutine_wrapper(Runtime& runtime, Value const& value);
/// `future.__await__()`: an iterator that yields the future until the future is done.
Value make_future_iterator(Runtime& runtime, Ref<FutureObject> future);
/// As `make_future_iterator`, for a future that a coroutine already awaits: the iterator has already yielded it.
Value make_begun_future_iterator(Runtime& runtime, Ref<FutureObject> future);
/// The value of `cr_await` for a coroutine on a stack: the coroutine itself, its wrapper, or the iterator that
/// `__await__` returned.
Value shown_as_awaited(Runtime& runtime, CoroutineObject& inner);

/// One step of any iterator on behalf of `yield from` or `await`: sends the value, or calls `__next__` for None.
/// Returns a Step of kind yields, returns or raises.
Step send_to_iterator(Runtime& runtime, Value const& iterator, Value value);
/// Raises the exception in Runtime::exception inside the iterator through its `throw` method; raises it in the caller
/// when the iterator has no such method.
Step raise_in_iterator(Runtime& runtime, Value const& iterator);

void set_up_awaitable_types(AsyncioTypes& types);

}  // namespace loopscope
