#include "asyncio/waiting/shield.h"

#include "asyncio/events/asyncio.h"
#include "asyncio/events/events.h"
#include "asyncio/events/exception_handler.h"
#include "asyncio/tasks/ensure_future.h"
#include "asyncio/tasks/observed.h"
#include "asyncio/tasks/tasks.h"
#include "values/containers/tuple.h"
#include "values/core/runtime.h"

namespace loopscope {

namespace {

/// The stored value is the task that awaits the inner future.
Completion<Value> clear_awaited_by(Runtime&, Value const& remembered, std::span<Value const> arguments) {
  if_future(arguments[0])->discard_awaiter(*if_future(remembered));
  return Value::none();
}

constexpr NativeCallback::Definition clear_awaited_by_definition{
    clear_awaited_by, "shield.<locals>._clear_awaited_by_callback", "tasks.py", 975};

Completion<Value> inner_is_done(Runtime&, Value const& remembered, std::span<Value const> arguments) {
  FutureObject& outer = *if_future(remembered);
  FutureObject& inner = *if_future(arguments[0]);
  if (outer.is_cancelled()) return Value::none();
  if (inner.is_cancelled()) {
    TRY(outer.cancel());
    return Value::none();
  }
  Value const exception = TRY(inner.exception());
  if (!exception.is_none()) {
    TRY(outer.set_exception(exception));
  } else {
    TRY(outer.set_result(TRY(inner.result())));
  }
  return Value::none();
}

constexpr NativeCallback::Definition inner_is_done_definition{inner_is_done, "shield.<locals>._inner_done_callback",
                                                              "tasks.py", 978};

/// The stored value is the inner future and its callback. A cancelled shield no longer retrieves the inner exception,
/// which is then reported, once.
Completion<Value> outer_is_done(Runtime& runtime, Value const& remembered, std::span<Value const>) {
  auto const items = remembered.as<TupleObject>()->items();
  FutureObject& inner = *if_future(items[0]);
  if (inner.is_done()) return Value::none();
  Value const log = runtime.asyncio->log_on_exception;
  TRY(inner.remove_done_callback(items[1]));
  TRY(inner.remove_done_callback(log));
  TRY(inner.add_done_callback(log));
  return Value::none();
}

constexpr NativeCallback::Definition outer_is_done_definition{outer_is_done, "shield.<locals>._outer_done_callback",
                                                              "tasks.py", 991};

Completion<Value> log_on_exception(Runtime& runtime, Value const&, std::span<Value const> arguments) {
  FutureObject& future = *if_future(arguments[0]);
  if (future.is_cancelled()) return Value::none();
  Value const exception = TRY(future.exception());
  auto* const object = exception.if_is<ExceptionObject>();
  if (!object) return Value::none();
  TRY(call_exception_handler(runtime, future.loop(),
                             {.message = object->type().qualname + " exception in shielded future",
                              .exception = Ref(object),
                              .thing_key = "future",
                              .thing = Value::from(&future)}));
  return Value::none();
}

constexpr NativeCallback::Definition log_on_exception_definition{log_on_exception, "_log_on_exception", "tasks.py",
                                                                 911};

}  // namespace

Completion<Ref<FutureObject>> shield(Runtime& runtime, Value const& awaitable) {
  Ref<FutureObject> const inner = TRY(ensure_future(runtime, awaitable));
  if (inner->is_done()) return inner;
  Ref<FutureObject> outer = inner->loop().create_future(runtime);
  if (runtime.trace.wants(EventKind::task_suspended)) outer->label = runtime.trace.text("shield");
  Observed observed;
  observed.created(runtime, Observed::Kind::shield, *outer, 1);
  observed.member(runtime, *inner);
  TaskObject* const task = runtime.asyncio->current_task;
  bool const is_awaited_by_task = task && runtime.asyncio->running_loop == &inner->loop();
  if (is_awaited_by_task) {
    inner->add_awaiter(*task);
    TRY(inner->add_done_callback(
        Value::from(make_native_callback(runtime, clear_awaited_by_definition, Value::from(task)))));
  }
  Value const inner_callback = Value::from(make_native_callback(runtime, inner_is_done_definition, Value::from(outer)));
  TRY(inner->add_done_callback(inner_callback));
  Value const both = Value::from(make_tuple(runtime, {Value::from(inner), inner_callback}));
  TRY(outer->add_done_callback(Value::from(make_native_callback(runtime, outer_is_done_definition, both))));
  return outer;
}

Value make_log_on_exception(Runtime& runtime) {
  return Value::from(make_native_callback(runtime, log_on_exception_definition));
}

}  // namespace loopscope
