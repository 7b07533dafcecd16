#pragma once

#include "asyncio/coroutines/coroutines.h"
#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class FutureObject;
class Runtime;
struct AsyncioTypes;

/// What an `await` of the value waits for: a coroutine or a future as it is; of an object with `__await__`, what that
/// gives, as a coroutine or a future. TypeError for all else.
Completion<Value> awaited_by(Runtime& runtime, Value const& value);

/// `coroutine.__await__()`: an iterator over what the coroutine yields.
Value make_coroutine_wrapper(Runtime& runtime, Ref<CoroutineObject> coroutine);
/// The coroutine behind a wrapper; null when the value is none.
CoroutineObject* if_coroutine_wrapper(Runtime& runtime, Value const& value);
/// `future.__await__()`: an iterator that yields the future until it is done.
Value make_future_iterator(Runtime& runtime, Ref<FutureObject> future);
/// The same of a future that a coroutine awaits already.
Value make_begun_future_iterator(Runtime& runtime, Ref<FutureObject> future);
/// What `cr_await` shows of a coroutine on a stack: itself, its wrapper, or the iterator that `__await__` gave.
Value shown_as_awaited(Runtime& runtime, CoroutineObject& inner);

/// What `yield from` and an `await` ask of any iterator: with a value, or None. A Step of kind yields, returns or
/// raises.
Step send_to_iterator(Runtime& runtime, Value const& iterator, Value value);
/// Raises the exception in Runtime::exception inside the iterator, by its `throw`; here when it has none.
Step raise_in_iterator(Runtime& runtime, Value const& iterator);

void set_up_awaitable_types(AsyncioTypes& types);

}  // namespace loopscope
