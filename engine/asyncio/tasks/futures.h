#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "asyncio/events/base_events.h"
#include "asyncio/events/contexts.h"
#include "trace/trace_record.h"
#include "values/containers/dict.h"
#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"
#include "values/exceptions/exception.h"

namespace loopscope {

struct CancelReason;

/// A result that will come. Mirrors Lib/asyncio/futures.py, Future, with the messages of its C twin,
/// Modules/_asynciomodule.c.
///
/// Whoever waits is called back through the loop, in a later turn: nothing runs inside `set_result` and its kin.
class FutureObject : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::future;

  enum class State : std::uint8_t { pending, cancelled, finished };
  /// What it stands for: cancel() differs, and the trace says it.
  enum class Sort : std::uint8_t { plain, task, gather, sleep };

  FutureObject(Type& type, EventLoopObject& loop, Sort sort = Sort::plain);
  /// One of a class of the program, between its `__new__` and its `__init__`: nothing but `initialize` may be called.
  explicit FutureObject(Type& type) : FutureObject(object_kind, type, Sort::plain) {}
  ~FutureObject() { forget_source(runtime(), *this); }
  bool is_initialized() const { return m_loop.get() != nullptr; }
  /// RuntimeError `Future object is not initialized.`
  Completion<void> check_initialized() const;
  void initialize(EventLoopObject& loop);

  State state() const { return m_state; }
  bool is_done() const { return m_state != State::pending; }
  bool is_cancelled() const { return m_state == State::cancelled; }
  Sort sort() const { return m_sort; }
  EventLoopObject& loop() const { return *m_loop; }
  std::uint32_t trace_id() const { return m_trace_id; }
  std::uint32_t const creation;  ///< See Asyncio::last_creation.

  /// The result; the exception that was set, the CancelledError, or InvalidStateError `Result is not set.` raised. It
  /// counts as looked at.
  Completion<Value> result();
  /// The exception that it ended with, without looking at it; null for none.
  ExceptionObject* exception_if_any() const { return m_has_exception ? m_result.as<ExceptionObject>() : nullptr; }
  /// The exception that was set, or None; raises for a cancelled and a pending one as `result` does.
  Completion<Value> exception();
  /// InvalidStateError when it is done.
  Completion<void> set_result(Value result);
  /// An exception or an exception type, else TypeError; a StopIteration is set inside a RuntimeError.
  Completion<void> set_exception(Value exception);
  /// `self.cancel(msg=message)`, unset: `self.cancel()`, which a class of the program may have in its own way.
  Completion<bool> cancel(Value message = Value::unset());
  /// The same as a task does it, in C: `self.cancel(message)`.
  Completion<bool> cancel_by_task(Value message);
  /// `cancel`, not by the program but for a reason that asyncio has.
  Completion<bool> cancel_because(CancelReason const& reason, Value message = Value::unset());
  /// Asks for cancellation, as the sort does it; False when it is done already. The message is None or any value.
  Completion<bool> plain_cancel(Value message);

  /// Calls `callback(self)` in the context through the loop once it is done, or soon if it is.
  Completion<void> add_done_callback(Value callback, Ref<ContextObject> context = nullptr);
  /// The task gets its next step when the future is done, as by Task.__wakeup.
  Completion<void> add_wakeup(TaskObject& task);
  /// Removes all that are equal to the callback; gives their number.
  Completion<std::int64_t> remove_done_callback(Value const& callback);

  /// The CancelledError for whoever looks at a cancelled one; the exception that a task ended with is handed out once.
  Ref<ExceptionObject> make_cancelled_error();
  Value const& cancel_message() const { return m_cancel_message; }
  /// Notes who waits for this one, or no longer does, for the graph of calls; it changes nothing else. A waiter is
  /// held. Mirrors futures.future_add_to_awaited_by and future_discard_from_awaited_by.
  void add_awaiter(FutureObject& waiter);
  void discard_awaiter(FutureObject& waiter);
  /// Those who wait, in the order in which they were added: CPython keeps a set.
  std::vector<Ref<FutureObject>> awaiters() const;
  /// Its exception counts as looked at.
  void forget_to_log() { m_logs_exception = false; }
  bool will_log() const { return m_logs_exception; }

  /// `_asyncio_future_blocking`: it was awaited, not yielded by hand.
  bool is_blocking = false;
  /// Whether to complain when it goes away pending; tasks only.
  bool log_destroy_pending = true;
  Ref<DictObject> attributes;  ///< Those that the program gave an instance of its class.

  /// What it is, for people: `sleep 1 s`; 0: what its sort says.
  TextId label;

  Completion<Value> repr(Runtime& runtime);
  /// `Future`, `Task`, or the name of the program's class.
  std::string class_name() const;
  void clear();
  void traverse(ReferenceVisitor& visitor);
  /// Whether `__del__` would say something.
  bool has_something_to_tell() const;
  /// `__del__`, once.
  void finalize_once();

 protected:
  FutureObject(ObjectKind kind, Type& type, Sort sort);
  void set_loop(EventLoopObject& loop) { m_loop = Ref(&loop); }

  Runtime& runtime() const { return type().runtime(); }
  /// Future.cancel itself, whatever the sort.
  Completion<bool> mark_cancelled(Value message);
  Completion<void> mark_finished(Value result);
  Completion<void> mark_failed(Ref<ExceptionObject> exception);
  /// `self.cancel(…)` when the class has its own; else unset.
  Completion<Value> call_own_cancel(CallArguments const& arguments);
  /// The words of the repr after the state: result or exception, callbacks.
  Completion<void> append_repr_info(Runtime& runtime, std::string& text);
  /// What `__del__` does; the object is alive meanwhile.
  void finalize();

  Value m_cancel_message = Value::none();
  /// The CancelledError that a task's coroutine ended with.
  Ref<ExceptionObject> m_cancelled_exception;

 private:
  friend struct FutureSlots;
  struct Callback {
    Value function;  ///< Unset: none.
    Ref<ContextObject> context;
    bool is_wakeup = false;  ///< The function is a task that waits for this future, not something to call.
  };
  Completion<void> schedule_callbacks();
  Completion<void> add(Callback callback);
  /// `cause`: the event of its end, 0 when it ended before the callback was there.
  Completion<void> schedule(Callback callback, std::uint32_t cause);
  void report_done(events::FutureDone::Flag how, Value const& what);

  Ref<EventLoopObject> m_loop;
  Value m_result = Value::none();  ///< The result, or the exception.
  Ref<TracebackObject> m_exception_traceback;
  Callback m_callback;  ///< The first one. Most futures have one.
  std::unique_ptr<std::vector<Callback>> m_more_callbacks;
  Ref<FutureObject> m_awaiter;  ///< The first one. Most have one at most.
  std::unique_ptr<std::vector<Ref<FutureObject>>> m_more_awaiters;
  std::uint32_t m_trace_id;
  State m_state = State::pending;
  Sort m_sort;
  bool m_has_exception = false;
  bool m_logs_exception = false;
  bool m_is_finalized = false;
};

/// The value as a future or a task; null when it is neither. `isfuture(value)`
inline FutureObject* if_future(Value const& value) {
  if (!value.is_object()) return nullptr;
  ObjectKind const kind = value.object()->kind();
  if (kind != ObjectKind::future && kind != ObjectKind::task) return nullptr;
  return static_cast<FutureObject*>(value.object());
}

/// Mirrors futures._set_result_unless_cancelled: what a sleep's timer calls, with the future and the result.
Completion<Value> set_result_unless_cancelled(Runtime& runtime, Value const&, std::span<Value const> arguments);

void set_up_future_type(Type& type);

}  // namespace loopscope
