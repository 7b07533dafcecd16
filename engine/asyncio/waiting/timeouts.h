#pragma once

#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/tasks/tasks.h"

namespace loopscope {

class HandleObject;

/// The result of `asyncio.timeout(…)`: at the deadline cancels the task that entered it, and turns that cancellation
/// into a TimeoutError. Mirrors Lib/asyncio/timeouts.py, Timeout.
class TimeoutObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::other;

  /// `when`: a time of the loop's clock, in seconds, or None for no deadline.
  TimeoutObject(Type& type, Value when) : Object(object_kind, type), m_when(std::move(when)) {}

  Value const& when() const { return m_when; }
  bool is_expired() const { return m_state == State::expiring || m_state == State::expired; }
  /// Raises RuntimeError unless the block is active and its deadline has not passed.
  Completion<void> reschedule(Runtime& runtime, Value when);

  /// Executes `__aenter__`: raises RuntimeError when the block was entered before, and outside a task.
  Completion<void> enter(Runtime& runtime);
  /// Executes `__aexit__`; `exception` leaves the block, or is null. Raises TimeoutError in its place when the
  /// deadline has passed and nothing else requested cancellation.
  Completion<void> exit(Runtime& runtime, Ref<ExceptionObject> exception);

  /// The construct that the deadline belongs to, for the trace.
  events::CancelReason::Flag serves = events::CancelReason::Flag::timeout;

  Completion<Value> repr(Runtime& runtime) const;
  void clear();
  void traverse(ReferenceVisitor& visitor);

 private:
  enum class State : std::uint8_t {
    created,
    active,    ///< Entered.
    expiring,  ///< The deadline has passed and the task was cancelled.
    expired,   ///< The block ended after the deadline.
    finished,  ///< The block ended before the deadline.
  };

  std::string_view state_name() const;
  static Completion<Value> on_timeout(Runtime& runtime, Value const& self, std::span<Value const> arguments);
  void insert_timeout_error(Runtime& runtime, ExceptionObject& exception);

  State m_state = State::created;
  std::uint32_t m_cancelling_before = 0;
  std::uint32_t m_set_at = 0;  ///< The trace event that set the timer.
  Value m_when;
  Ref<HandleObject> m_timer;
  Ref<TaskObject> m_task;
};

/// `asyncio.timeout(delay)`, which needs a running loop, and `asyncio.timeout_at(when)`, which does not; both in
/// seconds.
Completion<Ref<TimeoutObject>> make_timeout(Runtime& runtime, Value const& delay);
Ref<TimeoutObject> make_timeout_at(Runtime& runtime, Value when);

/// The coroutines of `Timeout.__aenter__` and `__aexit__`.
AsyncFunction timeout_enter(Runtime& runtime, Ref<TimeoutObject> timeout);
AsyncFunction timeout_exit(Runtime& runtime, Ref<TimeoutObject> timeout, Value exception);

inline constexpr NativeCoroutineName timeout_enter_name{"Timeout.__aenter__", "timeouts.py", 85, 85};
inline constexpr NativeCoroutineName timeout_exit_name{"Timeout.__aexit__", "timeouts.py", 97, 97};

void set_up_timeout_type(Type& type);

}  // namespace loopscope
