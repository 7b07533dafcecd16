#include "asyncio/waiting/timeouts.h"

#include "asyncio/events/asyncio.h"
#include "asyncio/events/events.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/numbers/numbers.h"
#include "values/text/text.h"

namespace loopscope {

std::string_view TimeoutObject::state_name() const {
  switch (m_state) {
    case State::created: return "created";
    case State::active: return "active";
    case State::expiring: return "expiring";
    case State::expired: return "expired";
    case State::finished: return "finished";
  }
  UNREACHABLE();
}

Completion<void> TimeoutObject::reschedule(Runtime& runtime, Value when) {
  if (m_state == State::created) return runtime.raise(runtime.types.runtime_error, "Timeout has not been entered");
  if (m_state != State::active) {
    return runtime.raise(runtime.types.runtime_error,
                         "Cannot change state of " + std::string(state_name()) + " Timeout");
  }
  static constexpr NativeCallback::Definition on_timeout_definition{on_timeout, "Timeout._on_timeout", "", 0};
  m_when = std::move(when);
  if (m_timer) m_timer->cancel();
  m_timer = nullptr;
  if (m_when.is_none()) return {};
  Ref<EventLoopObject> const loop = TRY(get_running_loop(runtime));
  Value const callback = Value::from(make_native_callback(runtime, on_timeout_definition, Value::from(this)));
  bool const is_due = TRY(holds(runtime, Comparison::less_equal, m_when, loop->time()));
  m_timer = is_due ? TRY(call_soon(runtime, *loop, callback, runtime.empty_tuple()))
                   : TRY(call_at(runtime, *loop, m_when, callback, runtime.empty_tuple()));
  m_set_at = runtime.trace.last_sequence();
  return {};
}

Completion<void> TimeoutObject::enter(Runtime& runtime) {
  if (m_state != State::created) return runtime.raise(runtime.types.runtime_error, "Timeout has already been entered");
  TaskObject* const task = runtime.asyncio->current_task;
  if (!task) return runtime.raise(runtime.types.runtime_error, "Timeout should be used inside a task");
  m_state = State::active;
  m_task = Ref(task);
  m_cancelling_before = task->cancelling();
  return reschedule(runtime, m_when);
}

Completion<void> TimeoutObject::exit(Runtime& runtime, Ref<ExceptionObject> exception) {
  if (m_timer) m_timer->cancel();
  m_timer = nullptr;
  if (m_state == State::active) m_state = State::finished;
  if (m_state != State::expiring) return {};
  m_state = State::expired;
  // Another cancellation was requested too, or nothing was raised: this timeout does not handle it.
  if (m_task->uncancel() > m_cancelling_before || !exception) return {};
  if (!exception->is_instance_of(runtime.asyncio->types.cancelled_error)) {
    insert_timeout_error(runtime, *exception);
    return {};
  }
  Ref<ExceptionObject> error = make_exception(runtime, runtime.types.timeout_error, std::span<Value const>{});
  error->cause = error->context = exception;
  error->suppress_context = true;
  runtime.exception = std::move(error);
  return Raised{};
}

Completion<Value> TimeoutObject::on_timeout(Runtime&, Value const& self, std::span<Value const>) {
  auto& timeout = *static_cast<TimeoutObject*>(self.object());
  TRY(timeout.m_task->cancel_because({.why = timeout.serves, .cause = timeout.m_set_at}));
  timeout.m_state = State::expiring;
  timeout.m_timer = nullptr;
  return Value::none();
}

/// Replaces the cancellation in the chain of contexts with a TimeoutError.
void TimeoutObject::insert_timeout_error(Runtime& runtime, ExceptionObject& exception) {
  for (ExceptionObject* at = &exception; at->context; at = at->context.get()) {
    if (!at->context->is_instance_of(runtime.asyncio->types.cancelled_error)) continue;
    Ref<ExceptionObject> error = make_exception(runtime, runtime.types.timeout_error, std::span<Value const>{});
    error->cause = error->context = at->context;
    error->suppress_context = true;
    at->context = std::move(error);
    return;
  }
}

Completion<Value> TimeoutObject::repr(Runtime& runtime) const {
  std::string text = "<Timeout [" + std::string(state_name()) + "]";
  if (m_state == State::active) {
    Value const rounded = m_when.is_none() ? m_when : TRY(round_number(runtime, m_when, Value::small_int(3)));
    text += " when=";
    TRY(append_str(runtime, text, rounded));
  }
  return str_value(runtime, text + ">");
}

void TimeoutObject::clear() {
  m_timer = nullptr;
  m_task = nullptr;
  m_when = Value::none();
}

void TimeoutObject::traverse(ReferenceVisitor& visitor) {
  visitor.visit(m_when);
  if (m_timer) visitor.visit(*m_timer);
  if (m_task) visitor.visit(*m_task);
}

Completion<Ref<TimeoutObject>> make_timeout(Runtime& runtime, Value const& delay) {
  Ref<EventLoopObject> const loop = TRY(get_running_loop(runtime));
  if (delay.is_none()) return make_timeout_at(runtime, Value::none());
  return make_timeout_at(runtime, TRY(binary(runtime, BinaryOperator::add, loop->time(), delay)));
}

Ref<TimeoutObject> make_timeout_at(Runtime& runtime, Value when) {
  return runtime.heap.make<TimeoutObject>(*runtime.asyncio->types.timeout, std::move(when));
}

AsyncFunction timeout_enter(Runtime& runtime, Ref<TimeoutObject> timeout) {
  CO_TRY(timeout->enter(runtime));
  co_return Value::from(timeout);
}

AsyncFunction timeout_exit(Runtime& runtime, Ref<TimeoutObject> timeout, Value exception) {
  CO_TRY(timeout->exit(runtime, exception.is_none() ? nullptr : Ref(exception.as<ExceptionObject>())));
  co_return Value::none();
}

void set_up_timeout_type(Type& type) {
  type.slots.destroy = [](Runtime& runtime, Object* object) {
    runtime.heap.destroy(static_cast<TimeoutObject*>(object));
  };
  type.slots.repr = [](Runtime& runtime, Value const& self) { return self.as<TimeoutObject>()->repr(runtime); };
  type.slots.clear = [](Object& self) { static_cast<TimeoutObject&>(self).clear(); };
  type.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    static_cast<TimeoutObject&>(self).traverse(visitor);
  };
}

}  // namespace loopscope
