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

/// A guest Future: a result that is not available yet. Mirrors Lib/asyncio/futures.py, Future, with the messages of its
/// C counterpart, Modules/_asynciomodule.c.
///
/// Done callbacks and waiting tasks run through the loop, in a later pass, never inside `set_result`, `set_exception`
/// or `cancel`.
class FutureObject : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::future;

  enum class State : std::uint8_t { pending, cancelled, finished };
  /// The kind of work that the future represents. The sort determines what cancel() does and appears in the trace.
  enum class Sort : std::uint8_t { plain, task, gather, sleep };

  FutureObject(Type& type, EventLoopObject& loop, Sort sort = Sort::plain);
  /// An instance of a class of the program between `__new__` and `__init__`; call nothing but `initialize` on it.
  explicit FutureObject(Type& type) : FutureObject(object_kind, type, Sort::plain) {}
  ~FutureObject() { forget_source(runtime(), *this); }
  bool is_initialized() const { return m_loop.get() != nullptr; }
  /// Raises RuntimeError `Future object is not initialized.`
  Completion<void> check_initialized() const;
  void initialize(EventLoopObject& loop);

  State state() const { return m_state; }
  bool is_done() const { return m_state != State::pending; }
  bool is_cancelled() const { return m_state == State::cancelled; }
  Sort sort() const { return m_sort; }
  EventLoopObject& loop() const { return *m_loop; }
  std::uint32_t trace_id() const { return m_trace_id; }
  std::uint32_t const creation;  ///< See Asyncio::last_creation.

  /// The result. Raises the exception that was set, the CancelledError, or InvalidStateError `Result is not set.` The
  /// exception counts as retrieved.
  Completion<Value> result();
  /// The exception that was set, without marking it as retrieved; null when there is none.
  ExceptionObject* exception_if_any() const { return m_has_exception ? m_result.as<ExceptionObject>() : nullptr; }
  /// The exception that was set, or None. Raises as `result` does when the future is cancelled or pending.
  Completion<Value> exception();
  /// Raises InvalidStateError when the future is done.
  Completion<void> set_result(Value result);
  /// Takes an exception or an exception type, else raises TypeError. A StopIteration is wrapped in a RuntimeError.
  Completion<void> set_exception(Value exception);
  /// `self.cancel(msg=message)`, or `self.cancel()` when `message` is unset; calls the override of a class of the
  /// program.
  Completion<bool> cancel(Value message = Value::unset());
  /// As `cancel`, with the positional call `self.cancel(message)` that CPython's C Task makes.
  Completion<bool> cancel_by_task(Value message);
  /// As `cancel`, for a reason of asyncio's own instead of a request by the program.
  Completion<bool> cancel_because(CancelReason const& reason, Value message = Value::unset());
  /// Requests cancellation as the sort requires; returns false when the future is done already. The message is None or
  /// any value.
  Completion<bool> plain_cancel(Value message);

  /// Schedules `callback(self)` in the context through the loop when the future is done; immediately if it is done
  /// already.
  Completion<void> add_done_callback(Value callback, Ref<ContextObject> context = nullptr);
  /// Schedules the task's next step when the future is done. Mirrors Task.__wakeup.
  Completion<void> add_wakeup(TaskObject& task);
  /// Removes all callbacks equal to this one; returns their number.
  Completion<std::int64_t> remove_done_callback(Value const& callback);

  /// The CancelledError to raise for a cancelled future. The exception that a task ended with is returned only once.
  Ref<ExceptionObject> make_cancelled_error();
  Value const& cancel_message() const { return m_cancel_message; }
  /// Adds or removes a waiter in the call graph; has no other effect. Waiters are owned. Mirrors
  /// asyncio.futures.future_add_to_awaited_by and future_discard_from_awaited_by.
  void add_awaiter(FutureObject& waiter);
  void discard_awaiter(FutureObject& waiter);
  /// The waiters in the order in which they were added; CPython keeps an unordered set.
  std::vector<Ref<FutureObject>> awaiters() const;
  /// Marks the exception as retrieved.
  void forget_to_log() { m_logs_exception = false; }
  bool will_log() const { return m_logs_exception; }

  /// `_asyncio_future_blocking`: the future was awaited, not yielded directly.
  bool is_blocking = false;
  /// Whether to report that the task was destroyed while pending; for tasks only.
  bool log_destroy_pending = true;
  Ref<DictObject> attributes;  ///< Attributes that the program assigned to an instance of its class.

  /// The future's description for display: `sleep 1 s`; 0: derived from its sort.
  TextId label;

  Completion<Value> repr(Runtime& runtime);
  /// `Future`, `Task`, or the name of the program's class.
  std::string class_name() const;
  void clear();
  void traverse(ReferenceVisitor& visitor);
  /// Whether `__del__` would report an error.
  bool has_something_to_report() const;
  /// Runs `__del__` at the first call.
  void finalize_once();

 protected:
  FutureObject(ObjectKind kind, Type& type, Sort sort);
  void set_loop(EventLoopObject& loop) { m_loop = Ref(&loop); }

  Runtime& runtime() const { return type().runtime(); }
  /// Marks the future as cancelled, as Future.cancel does, for every sort.
  Completion<bool> mark_cancelled(Value message);
  Completion<void> mark_finished(Value result);
  Completion<void> mark_failed(Ref<ExceptionObject> exception);
  /// Calls `self.cancel(…)` when the program's class overrides it; else returns unset.
  Completion<Value> call_own_cancel(CallArguments const& arguments);
  /// Appends the parts of the repr after the state: the result or exception, and the callbacks.
  Completion<void> append_repr_info(Runtime& runtime, std::string& text);
  /// Executes `__del__`; the object stays alive meanwhile.
  void finalize();

  Value m_cancel_message = Value::none();
  /// The CancelledError that a task's coroutine ended with.
  Ref<ExceptionObject> m_cancelled_exception;

 private:
  friend struct FutureSlots;
  struct Callback {
    Value function;  ///< Unset: none.
    Ref<ContextObject> context;
    bool is_wakeup = false;  ///< The function is a task that waits for this future, not a callable.
  };
  Completion<void> schedule_callbacks();
  Completion<void> add(Callback callback);
  /// `cause`: the event of the future's end; 0 when the future ended before the callback was added.
  Completion<void> schedule(Callback callback, std::uint32_t cause);
  void report_done(events::FutureDone::Flag how, Value const& what);

  Ref<EventLoopObject> m_loop;
  Value m_result = Value::none();  ///< The result, or the exception.
  Ref<TracebackObject> m_exception_traceback;
  Callback m_callback;  ///< The first callback; most futures have only one.
  std::unique_ptr<std::vector<Callback>> m_more_callbacks;
  Ref<FutureObject> m_awaiter;  ///< The first waiter; most futures have at most one.
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

/// The callback of a sleep's timer; its arguments are the future and the result. Mirrors
/// asyncio.futures._set_result_unless_cancelled.
Completion<Value> set_result_unless_cancelled(Runtime& runtime, Value const&, std::span<Value const> arguments);

void set_up_future_type(Type& type);

}  // namespace loopscope
