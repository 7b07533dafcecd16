#include "asyncio/waiting/wait_for.h"

#include "asyncio/events/asyncio.h"
#include "asyncio/events/events.h"
#include "asyncio/tasks/ensure_future.h"
#include "asyncio/waiting/timeouts.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"

namespace loopscope {

namespace {

// Mirrors tasks._release_waiter.
Completion<Value> release_waiter(Runtime&, Value const& waiter, std::span<Value const>) {
  FutureObject& future = *if_future(waiter);
  if (!future.is_done()) TRY(future.set_result(Value::none()));
  return Value::none();
}

constexpr NativeCallback::Definition release_waiter_definition{release_waiter, "_release_waiter", "tasks.py", 431};

// Mirrors tasks._cancel_and_wait: cancels the future and waits until it is done, whatever the outcome.
AsyncFunction cancel_and_wait(Runtime& runtime, Ref<FutureObject> future) {
  Ref<EventLoopObject> const loop = CO_TRY(get_running_loop(runtime));
  Ref<FutureObject> const waiter = loop->create_future(runtime);
  Value const callback = Value::from(make_native_callback(runtime, release_waiter_definition, Value::from(waiter)));
  CO_TRY(future->add_done_callback(callback));
  Completion<Value> waited = Value::none();
  if (future->cancel_because({.why = events::CancelReason::Flag::wait_for}).is_raised()) {
    waited = Raised{};
  } else {
    waited = co_await awaiting(waiter);
  }
  Ref<ExceptionObject> passing = std::move(runtime.exception);
  CO_TRY(future->remove_done_callback(callback));
  runtime.exception = std::move(passing);
  co_return waited;
}

constexpr NativeCoroutineName cancel_and_wait_name{"_cancel_and_wait", "tasks.py", 537, 0};

}  // namespace

AsyncFunction wait_for(Runtime& runtime, Value awaitable, Value timeout) {
  if (!timeout.is_none() && CO_TRY(holds(runtime, Comparison::less_equal, timeout, Value::small_int(0)))) {
    // With a timeout of 0 or less, only a finished future counts; any other is cancelled.
    Ref<FutureObject> const future = CO_TRY(ensure_future(runtime, awaitable));
    if (future->is_done()) co_return future->result();
    CO_TRY(co_await awaiting(make_native_coroutine(runtime, cancel_and_wait_name, cancel_and_wait(runtime, future))));
    Completion<Value> result = future->result();
    if (!result.is_raised() || !runtime.raised_is(runtime.asyncio->types.cancelled_error)) co_return result;
    Ref<ExceptionObject> const cancelled = runtime.take_exception();
    Ref<ExceptionObject> error = make_exception(runtime, runtime.types.timeout_error, std::span<Value const>{});
    error->cause = error->context = cancelled;
    error->suppress_context = true;
    runtime.exception = std::move(error);
    co_return Raised{};
  }
  Ref<TimeoutObject> const block = CO_TRY(make_timeout(runtime, timeout));
  block->serves = events::CancelReason::Flag::wait_for;
  CO_TRY(block->enter(runtime));
  Completion<Value> result = co_await awaiting(awaitable);
  if (!result.is_raised()) {
    CO_TRY(block->exit(runtime, nullptr));
    co_return result;
  }
  Ref<ExceptionObject> exception = runtime.take_exception();
  CO_TRY(block->exit(runtime, exception));
  runtime.exception = std::move(exception);
  co_return Raised{};
}

}  // namespace loopscope
