#pragma once

#include "asyncio/coroutines/coroutines.h"

namespace loopscope {

class Runtime;

// Drives a coroutine that the program resumes itself, without a task. The coroutine gets an AwaitStack of its own,
// which does not own it. Mirrors coro.send, coro.throw and coro.close in Objects/genobject.c.

/// `coroutine.send(value)`: returns a Step of kind yields, returns or raises.
Step send_by_hand(Runtime& runtime, CoroutineObject& coroutine, Value value);
/// `coroutine.throw(…)` with the exception in Runtime::exception; returns the same kinds of Step.
Step raise_by_hand(Runtime& runtime, CoroutineObject& coroutine);
/// `coroutine.close()` for a suspended coroutine. Raises RuntimeError `coroutine ignored GeneratorExit` when it yields
/// again.
Completion<void> close_by_hand(Runtime& runtime, CoroutineObject& coroutine);
/// Destroys the await stack of a coroutine that the program drives, innermost coroutine first. The coroutine's
/// destruction must call it.
void forget_driver(Runtime& runtime, CoroutineObject& coroutine);

}  // namespace loopscope
