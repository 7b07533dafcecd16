#pragma once

#include "asyncio/coroutines/coroutines.h"

namespace loopscope {

class Runtime;

// A coroutine that the program drives itself, without a task. It gets an AwaitStack of its own, which does not hold it.
// Mirrors coro.send, coro.throw and coro.close in Objects/genobject.c.

/// `coroutine.send(value)`: a Step of kind yields, returns or raises.
Step send_by_hand(Runtime& runtime, CoroutineObject& coroutine, Value value);
/// `coroutine.throw(…)` with the exception in Runtime::exception.
Step raise_by_hand(Runtime& runtime, CoroutineObject& coroutine);
/// `coroutine.close()` of one that is suspended; RuntimeError `coroutine ignored GeneratorExit`.
Completion<void> close_by_hand(Runtime& runtime, CoroutineObject& coroutine);
/// Ends what the coroutine awaits by hand, innermost first: to be called in its destruction.
void forget_driver(Runtime& runtime, CoroutineObject& coroutine);

}  // namespace loopscope
