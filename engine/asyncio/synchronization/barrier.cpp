#include "asyncio/synchronization/barrier.h"

#include <string>

#include "asyncio/events/asyncio.h"
#include "values/core/runtime.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

Raised raise_broken(Runtime& runtime, char const* message) {
  return runtime.raise(runtime.asyncio->types.broken_barrier_error, message);
}

Ref<CoroutineObject> acquiring(Runtime& runtime, ConditionObject& condition) {
  return make_native_coroutine(runtime, lock_acquire_name, acquire(runtime, Ref(&condition.lock())));
}

Ref<CoroutineObject> waiting(Runtime& runtime, Ref<ConditionObject> condition) {
  return make_native_coroutine(runtime, condition_wait_name, wait(runtime, std::move(condition)));
}

constexpr NativeCoroutineName pass_name{"Barrier._block", "locks.py", 534, 0};

}  // namespace

Completion<void> BarrierObject::notify_all(Runtime& runtime) {
  return m_condition->notify(runtime, m_condition->waiter_count());
}

void BarrierObject::set_parties(Runtime& runtime, std::int64_t parties) {
  m_parties = parties;
  observed.created(runtime, Observed::Kind::barrier, type(), {.limit = static_cast<std::uint32_t>(parties)});
  m_condition->observed.become_part_of(observed);
  m_condition->lock().observed.become_part_of(observed);
}

void BarrierObject::report_change(Runtime& runtime, Observed::Change change) {
  observed.changed(runtime, change, static_cast<std::uint32_t>(m_count), static_cast<std::uint32_t>(m_parties));
}

/// The part of `wait` that runs with the condition's lock held, except while it waits.
AsyncFunction pass(Runtime& runtime, Ref<BarrierObject> barrier) {
  using State = BarrierObject::State;
  Ref<ConditionObject> const condition = barrier->m_condition;
  while (barrier->m_state == State::draining || barrier->m_state == State::resetting) {
    CO_TRY(co_await awaiting(waiting(runtime, condition)));
  }
  if (barrier->is_broken()) co_return raise_broken(runtime, "Barrier aborted");
  std::int64_t const index = barrier->m_count++;
  barrier->report_change(runtime, Observed::Change::arrives_at);
  bool is_raised = false;
  if (barrier->m_count == barrier->m_parties) {
    barrier->m_state = State::draining;
    CO_TRY(barrier->notify_all(runtime));
  } else {
    while (!is_raised && barrier->m_state == State::filling) {
      Completion<Value> const waited = co_await awaiting(waiting(runtime, condition));
      is_raised = waited.is_raised();
    }
    if (!is_raised && (barrier->is_broken() || barrier->m_state == State::resetting)) {
      (void)raise_broken(runtime, "Abort or reset of barrier");
      is_raised = true;
    }
  }
  --barrier->m_count;
  barrier->report_change(runtime, Observed::Change::leaves);
  if (barrier->m_count == 0) {
    if (barrier->m_state == State::resetting || barrier->m_state == State::draining) barrier->m_state = State::filling;
    CO_TRY(barrier->notify_all(runtime));
  }
  if (is_raised) co_return Raised{};
  co_return Value::small_int(index);
}

AsyncFunction wait(Runtime& runtime, Ref<BarrierObject> barrier) {
  Ref<ConditionObject> const condition = barrier->m_condition;
  CO_TRY(co_await awaiting(acquiring(runtime, *condition)));
  Completion<Value> passed = co_await awaiting(make_native_coroutine(runtime, pass_name, pass(runtime, barrier)));
  Ref<ExceptionObject> error = passed.is_raised() ? runtime.take_exception() : nullptr;
  CO_TRY(release(runtime, condition->lock()));
  runtime.exception = std::move(error);
  co_return passed;
}

AsyncFunction reset(Runtime& runtime, Ref<BarrierObject> barrier) {
  using State = BarrierObject::State;
  Ref<ConditionObject> const condition = barrier->m_condition;
  CO_TRY(co_await awaiting(acquiring(runtime, *condition)));
  barrier->m_state = barrier->m_count > 0 ? State::resetting : State::filling;
  barrier->report_change(runtime, Observed::Change::resets);
  CO_TRY(barrier->notify_all(runtime));
  CO_TRY(release(runtime, condition->lock()));
  co_return Value::none();
}

AsyncFunction abort(Runtime& runtime, Ref<BarrierObject> barrier) {
  Ref<ConditionObject> const condition = barrier->m_condition;
  CO_TRY(co_await awaiting(acquiring(runtime, *condition)));
  barrier->m_state = BarrierObject::State::broken;
  barrier->report_change(runtime, Observed::Change::breaks);
  CO_TRY(barrier->notify_all(runtime));
  CO_TRY(release(runtime, condition->lock()));
  co_return Value::none();
}

Completion<Value> BarrierObject::repr(Runtime& runtime) {
  static constexpr std::string_view names[] = {"filling", "draining", "resetting", "broken"};
  std::string text = object_repr(runtime, *this, type().module_name + "." + type().qualname);
  text.back() = ' ';
  text += "[" + std::string(names[static_cast<std::size_t>(m_state)]);
  if (!is_broken()) text += ", waiters:" + std::to_string(waiting()) + "/" + std::to_string(m_parties);
  return str_value(runtime, text + "]>");
}

}  // namespace loopscope
