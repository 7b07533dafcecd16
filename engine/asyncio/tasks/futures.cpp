#include "asyncio/tasks/futures.h"

#include <algorithm>

#include "asyncio/events/asyncio.h"
#include "asyncio/events/events.h"
#include "asyncio/events/exception_handler.h"
#include "asyncio/events/reprlib.h"
#include "asyncio/tasks/tasks.h"
#include "asyncio/waiting/gather.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"

namespace loopscope {

FutureObject::FutureObject(Type& type, EventLoopObject& loop, Sort sort) : FutureObject(object_kind, type, sort) {
  initialize(loop);
}

FutureObject::FutureObject(ObjectKind kind, Type& type, Sort sort)
    : Object(kind, type),
      creation(++runtime().asyncio->last_creation),
      m_trace_id(++runtime().asyncio->last_future_id),
      m_sort(sort) {}

Completion<void> FutureObject::check_initialized() const {
  if (is_initialized()) return {};
  return runtime().raise(runtime().types.runtime_error, "Future object is not initialized.");
}

void FutureObject::initialize(EventLoopObject& loop) {
  Ref<DictObject> own = std::move(attributes);
  clear();
  attributes = std::move(own);
  m_state = State::pending;
  set_loop(loop);
  note_source(runtime(), loop, *this);
  Trace& trace = runtime().trace;
  if (!trace.wants(EventKind::future_created)) return;
  trace.record(events::FutureCreated{
      .future = m_trace_id, .what = trace.text(class_name()), .task = runtime().asyncio->current_task_id()});
}

Completion<Value> FutureObject::result() {
  if (m_state == State::cancelled) return runtime().raise(make_cancelled_error());
  if (m_state == State::pending)
    return runtime().raise(runtime().asyncio->types.invalid_state_error, "Result is not set.");
  m_logs_exception = false;
  if (!m_has_exception) return m_result;
  // The first call raises the exception with its original traceback; later calls, as in the C implementation, with
  // none.
  Ref<ExceptionObject> exception(m_result.as<ExceptionObject>());
  exception->traceback = std::move(m_exception_traceback);
  m_exception_traceback = nullptr;
  return runtime().raise(std::move(exception));
}

Completion<Value> FutureObject::exception() {
  if (m_state == State::cancelled) return runtime().raise(make_cancelled_error());
  if (m_state == State::pending)
    return runtime().raise(runtime().asyncio->types.invalid_state_error, "Exception is not set.");
  m_logs_exception = false;
  return m_has_exception ? m_result : Value::none();
}

Completion<void> FutureObject::set_result(Value result) {
  if (is_done()) return runtime().raise(runtime().asyncio->types.invalid_state_error, "invalid state");
  return mark_finished(std::move(result));
}

Completion<void> FutureObject::set_exception(Value value) {
  if (is_done()) return runtime().raise(runtime().asyncio->types.invalid_state_error, "invalid state");
  bool const is_type = value.is<Type>() && value.as<Type>()->is_subtype_of(*runtime().types.base_exception);
  if (!is_type && !value.is<ExceptionObject>()) {
    return runtime().raise(runtime().types.type_error, "invalid exception object");
  }
  Ref<ExceptionObject> exception = TRY(exception_of(runtime(), value));
  if (exception->is_instance_of(runtime().types.stop_iteration)) {
    Ref<ExceptionObject> wrapped =
        make_exception(runtime(), runtime().types.runtime_error,
                       "StopIteration interacts badly with generators and cannot be raised into a Future");
    wrapped->cause = exception;
    wrapped->context = exception;
    exception = std::move(wrapped);
  }
  return mark_failed(std::move(exception));
}

Completion<void> FutureObject::mark_finished(Value result) {
  m_result = std::move(result);
  m_state = State::finished;
  report_done(events::FutureDone::Flag::returned, m_result);
  return schedule_callbacks();
}

Completion<void> FutureObject::mark_failed(Ref<ExceptionObject> exception) {
  m_exception_traceback = exception->traceback;
  m_result = Value::from(std::move(exception));
  m_has_exception = true;
  m_state = State::finished;
  m_logs_exception = true;
  report_done(events::FutureDone::Flag::raised, m_result);
  return schedule_callbacks();
}

Completion<bool> FutureObject::mark_cancelled(Value message) {
  m_logs_exception = false;
  if (is_done()) return false;
  m_state = State::cancelled;
  m_cancel_message = std::move(message);
  report_done(events::FutureDone::Flag::cancelled, Value::none());
  TRY(schedule_callbacks());
  return true;
}

Completion<Value> FutureObject::call_own_cancel(CallArguments const& arguments) {
  if (!type().is_guest_class) return Value::unset();
  Ref<StrObject> const name = runtime().intern("cancel");
  Value const* const found = type().find(*name);
  if (!found || found->is<NativeFunctionObject>()) return Value::unset();
  Value const method = TRY(get_attribute(runtime(), Value::from(this), *name));
  return call(runtime(), method, arguments);
}

Completion<bool> FutureObject::cancel(Value message) {
  CallArguments arguments{.positional = {}, .keyword_values = {}, .keyword_names = {}};
  Ref<StrObject> const keyword = runtime().intern("msg");
  if (!message.is_unset()) {
    arguments.keyword_values = std::span(&message, 1);
    arguments.keyword_names = std::span(&keyword, 1);
  }
  Value const own = TRY(call_own_cancel(arguments));
  if (!own.is_unset()) return truth(runtime(), own);
  return plain_cancel(message.is_unset() ? Value::none() : std::move(message));
}

Completion<bool> FutureObject::cancel_because(CancelReason const& reason, Value message) {
  Asyncio& asyncio = *runtime().asyncio;
  asyncio.cancel_reason = reason;
  asyncio.cancel_reason_for = this;
  Completion<bool> done = cancel(std::move(message));
  asyncio.cancel_reason_for = nullptr;
  return done;
}

Completion<bool> FutureObject::cancel_by_task(Value message) {
  Value const own =
      TRY(call_own_cancel({.positional = std::span(&message, 1), .keyword_values = {}, .keyword_names = {}}));
  return own.is_unset() ? plain_cancel(std::move(message)) : truth(runtime(), own);
}

Completion<bool> FutureObject::plain_cancel(Value message) {
  switch (m_sort) {
    case Sort::task: return static_cast<TaskObject*>(this)->cancel_task(std::move(message));
    case Sort::gather: return static_cast<GatheringFuture*>(this)->cancel_children(std::move(message));
    case Sort::plain:
    case Sort::sleep: return mark_cancelled(std::move(message));
  }
  UNREACHABLE();
}

// Mirrors Future._make_cancelled_error.
Ref<ExceptionObject> FutureObject::make_cancelled_error() {
  if (m_cancelled_exception) return std::exchange(m_cancelled_exception, nullptr);
  Type* const type = runtime().asyncio->types.cancelled_error;
  if (m_cancel_message.is_none()) return make_exception(runtime(), type, std::span<Value const>{});
  return make_exception(runtime(), type, std::span<Value const>(&m_cancel_message, 1));
}

Completion<void> FutureObject::add_done_callback(Value function, Ref<ContextObject> context) {
  return add({.function = std::move(function), .context = std::move(context)});
}

Completion<void> FutureObject::add_wakeup(TaskObject& task) {
  return add({.function = Value::from(&task), .context = nullptr, .is_wakeup = true});
}

Completion<void> FutureObject::add(Callback callback) {
  if (is_done()) return schedule(std::move(callback), 0);
  if (m_callback.function.is_unset() && !m_more_callbacks) {
    m_callback = std::move(callback);
    return {};
  }
  if (!m_more_callbacks) m_more_callbacks = std::make_unique<std::vector<Callback>>();
  m_more_callbacks->push_back(std::move(callback));
  return {};
}

Completion<std::int64_t> FutureObject::remove_done_callback(Value const& callback) {
  std::int64_t removed = 0;
  auto const is_meant = [&](Callback const& each) -> Completion<bool> {
    return each.is_wakeup ? Completion<bool>(false) : equals(runtime(), each.function, callback);
  };
  if (Callback const first = m_callback; !first.function.is_unset() && TRY(is_meant(first))) {
    m_callback = {};
    ++removed;
  }
  if (!m_more_callbacks) return removed;
  // A comparison can run guest code, so iterate over a copy.
  std::vector<Callback> const all = *m_more_callbacks;
  std::vector<Callback> kept;
  for (Callback const& other : all) {
    if (TRY(is_meant(other))) {
      ++removed;
    } else {
      kept.push_back(other);
    }
  }
  if (kept.empty()) {
    m_more_callbacks.reset();
  } else {
    *m_more_callbacks = std::move(kept);
  }
  return removed;
}

void FutureObject::add_awaiter(FutureObject& waiter) {
  if (!m_awaiter && !m_more_awaiters) {
    m_awaiter = Ref(&waiter);
    return;
  }
  if (std::ranges::contains(awaiters(), &waiter, &Ref<FutureObject>::get)) return;
  if (!m_more_awaiters) m_more_awaiters = std::make_unique<std::vector<Ref<FutureObject>>>();
  m_more_awaiters->emplace_back(&waiter);
}

void FutureObject::discard_awaiter(FutureObject& waiter) {
  Ref<FutureObject> const held(&waiter);
  if (m_awaiter == held) {
    m_awaiter = nullptr;
  } else if (m_more_awaiters) {
    std::erase(*m_more_awaiters, held);
    if (m_more_awaiters->empty()) m_more_awaiters.reset();
  }
}

std::vector<Ref<FutureObject>> FutureObject::awaiters() const {
  std::vector<Ref<FutureObject>> all;
  if (m_awaiter) all.push_back(m_awaiter);
  if (m_more_awaiters) all.insert(all.end(), m_more_awaiters->begin(), m_more_awaiters->end());
  return all;
}

// Mirrors Future.__schedule_callbacks: schedules each callback through the loop, after emptying the list.
Completion<void> FutureObject::schedule_callbacks() {
  std::uint32_t const cause = runtime().trace.last_sequence();
  Callback const first = std::exchange(m_callback, {});
  std::unique_ptr<std::vector<Callback>> const more = std::move(m_more_callbacks);
  if (!first.function.is_unset()) TRY(schedule(first, cause));
  if (!more) return {};
  for (Callback const& callback : *more) TRY(schedule(callback, cause));
  return {};
}

Completion<void> FutureObject::schedule(Callback callback, std::uint32_t cause) {
  if (callback.is_wakeup) return callback.function.as<TaskObject>()->schedule_wakeup(*this, cause);
  TRY(check_callback(runtime(), *m_loop, callback.function, "call_soon"));
  TRY(call_soon(runtime(), *m_loop, std::move(callback.function), make_tuple(runtime(), {Value::from(this)}),
                std::move(callback.context), cause));
  return {};
}

void FutureObject::report_done(events::FutureDone::Flag how, Value const& what) {
  Trace& trace = runtime().trace;
  if (m_sort == Sort::task || !trace.wants(EventKind::future_done)) return;
  trace.record(events::FutureDone{.flag = how,
                                  .future = m_trace_id,
                                  .by = runtime().asyncio->current_task_id(),
                                  .what = trace.text(trace_words(runtime(), what))});
}

std::string FutureObject::class_name() const {
  std::string const& name = type().name();
  return name.substr(name.rfind('.') + 1);
}

bool FutureObject::has_something_to_report() const {
  if (m_is_finalized || !is_initialized()) return false;
  return m_logs_exception || (m_sort == Sort::task && !is_done() && log_destroy_pending);
}

void FutureObject::finalize_once() {
  m_is_finalized = true;
  retain();
  if (kind() == ObjectKind::task) static_cast<TaskObject*>(this)->finalize_task();
  finalize();
  release();
}

// Mirrors Future.__del__.
void FutureObject::finalize() {
  if (!m_logs_exception) return;
  Trace& trace = runtime().trace;
  if (trace.wants(EventKind::exception_never_retrieved)) {
    trace.record(
        events::ExceptionNeverRetrieved{.future = m_trace_id, .what = trace.text(trace_words(runtime(), m_result))});
  }
  report_unraisable(runtime(), *m_loop,
                    {.message = class_name() + " exception was never retrieved",
                     .exception = Ref(m_result.as<ExceptionObject>()),
                     .thing_key = "future",
                     .thing = Value::from(this)});
}

void FutureObject::clear() {
  attributes = nullptr;
  m_logs_exception = false;
  m_callback = {};
  m_more_callbacks.reset();
  m_result = Value::none();
  m_has_exception = false;
  m_exception_traceback = nullptr;
  m_cancelled_exception = nullptr;
  m_cancel_message = Value::none();
  m_awaiter = nullptr;
  m_more_awaiters.reset();
}

void FutureObject::traverse(ReferenceVisitor& visitor) {
  if (m_loop) visitor.visit(*m_loop);
  visitor.visit(attributes);
  visitor.visit(m_result);
  visitor.visit(m_callback.function);
  visitor.visit(m_callback.context);
  visitor.visit(m_cancel_message);
  if (m_exception_traceback) visitor.visit(*m_exception_traceback);
  if (m_cancelled_exception) visitor.visit(*m_cancelled_exception);
  visitor.visit(m_awaiter);
  if (m_more_awaiters) {
    for (Ref<FutureObject> const& waiter : *m_more_awaiters) visitor.visit(waiter);
  }
  if (!m_more_callbacks) return;
  for (Callback const& callback : *m_more_callbacks) {
    visitor.visit(callback.function);
    visitor.visit(callback.context);
  }
}

Completion<Value> set_result_unless_cancelled(Runtime&, Value const&, std::span<Value const> arguments) {
  FutureObject& future = *if_future(arguments[0]);
  if (!future.is_cancelled()) TRY(future.set_result(arguments[1]));
  return Value::none();
}

struct FutureSlots {
  static void destroy(Runtime& runtime, Object* object) {
    auto* const future = static_cast<FutureObject*>(object);
    if (!future->m_is_finalized && runtime.asyncio) {
      // `__del__` finds the object alive and may even keep it alive.
      return future->finalize_once();
    }
    if (future->kind() == ObjectKind::task) {
      runtime.heap.destroy(static_cast<TaskObject*>(future));
    } else if (future->sort() == FutureObject::Sort::gather) {
      runtime.heap.destroy(static_cast<GatheringFuture*>(future));
    } else {
      runtime.heap.destroy(future);
    }
  }
  static void clear(Object& object) {
    auto& future = static_cast<FutureObject&>(object);
    if (future.kind() == ObjectKind::task) static_cast<TaskObject&>(future).clear_task();
    if (future.sort() == FutureObject::Sort::gather) static_cast<GatheringFuture&>(future).clear_children();
    future.clear();
  }
  static void traverse(Object& object, ReferenceVisitor& visitor) {
    auto& future = static_cast<FutureObject&>(object);
    if (future.kind() == ObjectKind::task) static_cast<TaskObject&>(future).traverse_task(visitor);
    if (future.sort() == FutureObject::Sort::gather) static_cast<GatheringFuture&>(future).traverse_children(visitor);
    future.traverse(visitor);
  }
};

void set_up_future_type(Type& type) {
  type.slots.destroy = FutureSlots::destroy;
  type.slots.clear = FutureSlots::clear;
  type.slots.traverse = FutureSlots::traverse;
  type.slots.repr = [](Runtime& runtime, Value const& self) { return if_future(self)->repr(runtime); };
}

}  // namespace loopscope
