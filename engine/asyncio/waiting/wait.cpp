#include "asyncio/waiting/wait.h"

#include <vector>

#include "asyncio/events/asyncio.h"
#include "asyncio/events/events.h"
#include "asyncio/tasks/futures.h"
#include "asyncio/tasks/observed.h"
#include "asyncio/tasks/tasks.h"
#include "values/containers/set.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

enum class ReturnWhen : std::uint8_t { first_completed, first_exception, all_completed };

/// The state that one `wait` shares with its callbacks.
class WaitState final : public Object {
 public:
  WaitState(Type& type, ReturnWhen when, std::size_t count)
      : Object(ObjectKind::other, type), return_when(when), left(count) {}

  ReturnWhen const return_when;
  std::size_t left;
  Ref<FutureObject> waiter;
  Ref<HandleObject> timer;
  Ref<FutureObject> task;  ///< The waiting task.
};

Completion<void> release(FutureObject& waiter) {
  if (waiter.is_done()) return {};
  return waiter.set_result(Value::none());
}

Completion<Value> release_waiter(Runtime&, Value const&, std::span<Value const> arguments) {
  TRY(release(*if_future(arguments[0])));
  return Value::none();
}

constexpr NativeCallback::Definition release_waiter_definition{release_waiter, "_release_waiter", "tasks.py", 435};

Completion<bool> ends_wait(WaitState const& state, FutureObject& future) {
  if (state.left == 0 || state.return_when == ReturnWhen::first_completed) return true;
  if (state.return_when == ReturnWhen::all_completed || future.is_cancelled()) return false;
  return !TRY(future.exception()).is_none();
}

Completion<Value> on_completion(Runtime&, Value const& remembered, std::span<Value const> arguments) {
  auto& state = *static_cast<WaitState*>(remembered.object());
  FutureObject& future = *if_future(arguments[0]);
  --state.left;
  if (TRY(ends_wait(state, future))) {
    if (state.timer) state.timer->cancel();
    TRY(release(*state.waiter));
  }
  if (state.task) future.discard_awaiter(*state.task);
  return Value::none();
}

constexpr NativeCallback::Definition on_completion_definition{on_completion, "_wait.<locals>._on_completion",
                                                              "tasks.py", 503};

/// Cancels the timer and removes the callbacks at the end of a wait, by any outcome.
class WaitGuard {
 public:
  WaitGuard(Runtime& runtime, WaitState& state, std::vector<Ref<FutureObject>> const& futures, Value callback)
      : m_runtime(runtime), m_state(&state), m_futures(futures), m_callback(std::move(callback)) {}
  WaitGuard(WaitGuard const&) = delete;
  ~WaitGuard() { leave(); }

  void leave() {
    if (m_callback.is_unset()) return;
    Ref<ExceptionObject> passing = std::move(m_runtime.exception);
    if (m_state->timer) m_state->timer->cancel();
    // The comparison may run code of the program; no caller can receive an exception from it.
    for (Ref<FutureObject> const& future : m_futures) (void)future->remove_done_callback(m_callback);
    m_callback = Value::unset();
    m_runtime.exception = std::move(passing);
  }

 private:
  Runtime& m_runtime;
  Ref<WaitState> m_state;
  std::vector<Ref<FutureObject>> const& m_futures;
  Value m_callback;
};

AsyncFunction wait_for_some(Runtime& runtime, std::vector<Ref<FutureObject>> futures, Value timeout,
                            ReturnWhen return_when, Ref<EventLoopObject> loop) {
  Ref<WaitState> const state =
      runtime.heap.make<WaitState>(*runtime.asyncio->types.wait_state, return_when, futures.size());
  state->waiter = loop->create_future(runtime);
  if (runtime.trace.wants(EventKind::task_suspended)) {
    state->waiter->label = runtime.trace.text("wait for " + std::to_string(futures.size()));
  }
  Observed observed;
  observed.created(runtime, Observed::Kind::wait, *state->waiter, static_cast<std::uint32_t>(futures.size()));
  for (Ref<FutureObject> const& future : futures) observed.member(runtime, *future);
  if (!timeout.is_none()) {
    Value const callback = Value::from(make_native_callback(runtime, release_waiter_definition));
    state->timer =
        CO_TRY(call_later(runtime, *loop, timeout, callback, make_tuple(runtime, {Value::from(state->waiter)})));
  }
  Value const callback = Value::from(make_native_callback(runtime, on_completion_definition, Value::from(state)));
  state->task = Ref<FutureObject>(runtime.asyncio->current_task);
  for (Ref<FutureObject> const& future : futures) {
    CO_TRY(future->add_done_callback(callback));
    if (state->task) future->add_awaiter(*state->task);
  }
  {
    WaitGuard guard(runtime, *state, futures, callback);
    CO_TRY(co_await awaiting(state->waiter));
  }
  Ref<SetObject> done = make_ordered_set(runtime);
  Ref<SetObject> pending = make_ordered_set(runtime);
  for (Ref<FutureObject> const& future : futures) {
    CO_TRY((future->is_done() ? done : pending)->add(runtime, Value::from(future)));
  }
  co_return make_tuple(runtime, {Value::from(done), Value::from(pending)});
}

constexpr NativeCoroutineName wait_for_some_name{"_wait", "tasks.py", 490, 521};

Completion<ReturnWhen> return_when_of(Runtime& runtime, Value const& value) {
  static constexpr char const* names[] = {"FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"};
  for (std::size_t index = 0; index < 3; ++index) {
    if (TRY(equals(runtime, Value::from(runtime.intern(names[index])), value))) return static_cast<ReturnWhen>(index);
  }
  std::string text = "Invalid return_when value: ";
  TRY(append_str(runtime, text, value));
  return runtime.raise(runtime.types.value_error, text);
}

/// The distinct values, in order.
Completion<std::vector<Value>> set_of(Runtime& runtime, Value const& iterable) {
  Ref<SetObject> const set = make_ordered_set(runtime);
  TRY(update(runtime, *set, iterable));
  std::vector<Value> items;
  std::size_t position = 0;
  while (SetObject::Entry const* entry = set->next(position)) items.push_back(entry->key);
  return items;
}

}  // namespace

AsyncFunction wait(Runtime& runtime, Value given, Value timeout, Value return_when) {
  if (if_future(given) || is_coroutine(given)) {
    co_return runtime.raise(runtime.types.type_error,
                            "expect a list of futures, not " + type_of(runtime, given).qualname);
  }
  if (!CO_TRY(truth(runtime, given))) {
    co_return runtime.raise(runtime.types.value_error, "Set of Tasks/Futures is empty.");
  }
  ReturnWhen const when = CO_TRY(return_when_of(runtime, return_when));
  std::vector<Value> const items = CO_TRY(set_of(runtime, given));
  for (Value const& item : items) {
    if (!is_coroutine(item)) continue;
    co_return runtime.raise(runtime.types.type_error, "Passing coroutines is forbidden, use tasks explicitly.");
  }
  Ref<EventLoopObject> const loop = CO_TRY(get_running_loop(runtime));
  std::vector<Ref<FutureObject>> futures;
  for (Value const& item : items) {
    FutureObject* const future = if_future(item);
    if (!future) {
      CO_TRY(get_attribute(runtime, item, "add_done_callback"));
      co_return runtime.raise(runtime.types.not_implemented_error,
                              "Loopscope's asyncio.wait accepts only futures and tasks");
    }
    futures.emplace_back(future);
  }
  co_return co_await awaiting(make_native_coroutine(runtime, wait_for_some_name,
                                                    wait_for_some(runtime, std::move(futures), timeout, when, loop)));
}

void set_up_wait_type(Type& type) {
  type.slots.destroy = [](Runtime& runtime, Object* object) { runtime.heap.destroy(static_cast<WaitState*>(object)); };
  type.slots.clear = [](Object& self) {
    auto& state = static_cast<WaitState&>(self);
    state.waiter = nullptr;
    state.timer = nullptr;
    state.task = nullptr;
  };
  type.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<WaitState&>(self).waiter);
    visitor.visit(static_cast<WaitState&>(self).timer);
    visitor.visit(static_cast<WaitState&>(self).task);
  };
}

}  // namespace loopscope
