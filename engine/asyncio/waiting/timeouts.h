#pragma once

#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/tasks/tasks.h"

namespace loopscope {

class HandleObject;

/// `asyncio.timeout(…)`: cancels the task that entered it at its deadline, and turns that cancellation into
/// TimeoutError. Mirrors Lib/asyncio/timeouts.py, Timeout.
class TimeoutObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::other;

  /// `when`: a moment of the loop's clock, or None for never.
  TimeoutObject(Type& type, Value when) : Object(object_kind, type), m_when(std::move(when)) {}

  Value const& when() const { return m_when; }
  bool is_expired() const { return m_state == State::expiring || m_state == State::expired; }
  /// RuntimeError unless it is entered and its time has not come.
  Completion<void> reschedule(Runtime& runtime, Value when);

  /// What `__aenter__` does: RuntimeError when entered before, or outside a task.
  Completion<void> enter(Runtime& runtime);
  /// What `__aexit__` does; `exception` is what leaves the block, or null. Raises TimeoutError in its place when the
  /// time had come and nobody else asked for cancellation.
  Completion<void> exit(Runtime& runtime, Ref<ExceptionObject> exception);

  /// Whose block it is, for the trace.
  events::CancelReason::Flag serves = events::CancelReason::Flag::timeout;

  Completion<Value> repr(Runtime& runtime) const;
  void clear();
  void traverse(ReferenceVisitor& visitor);

 private:
  enum class State : std::uint8_t {
    created,
    active,    ///< Entered.
    expiring,  ///< The deadline came and the task was asked to cancel.
    expired,   ///< Left after that.
    finished,  ///< Left before the deadline.
  };

  std::string_view state_name() const;
  static Completion<Value> on_timeout(Runtime& runtime, Value const& self, std::span<Value const> arguments);
  void insert_timeout_error(Runtime& runtime, ExceptionObject& exception);

  State m_state = State::created;
  std::uint32_t m_cancelling_before = 0;
  std::uint32_t m_set_at = 0;  ///< The event that set the timer.
  Value m_when;
  Ref<HandleObject> m_timer;
  Ref<TaskObject> m_task;
};

/// `asyncio.timeout(delay)`: needs a running loop. `asyncio.timeout_at(when)` does not.
Completion<Ref<TimeoutObject>> make_timeout(Runtime& runtime, Value const& delay);
Ref<TimeoutObject> make_timeout_at(Runtime& runtime, Value when);

/// `Timeout.__aenter__` and `__aexit__` as coroutines.
AsyncFunction timeout_enter(Runtime& runtime, Ref<TimeoutObject> timeout);
AsyncFunction timeout_exit(Runtime& runtime, Ref<TimeoutObject> timeout, Value exception);

inline constexpr NativeCoroutineName timeout_enter_name{"Timeout.__aenter__", "timeouts.py", 85, 85};
inline constexpr NativeCoroutineName timeout_exit_name{"Timeout.__aexit__", "timeouts.py", 97, 97};

void set_up_timeout_type(Type& type);

}  // namespace loopscope
