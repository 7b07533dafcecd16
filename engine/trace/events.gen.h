// Generated from events.def by scripts/generate.mjs.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/virtual_time.h"
#include "trace/trace_record.h"

// clang-format off
namespace loopscope {

inline constexpr std::uint32_t trace_version = 1;
inline constexpr std::uint32_t event_kind_count = 43;

enum class EventKind : std::uint8_t {
  loop_phase,
  pass_begin,
  pass_end,
  idle,
  handle_enqueued,
  handle_begin,
  handle_end,
  handle_cancelled,
  timer_set,
  timer_fired,
  task_created,
  task_renamed,
  step_begin,
  step_end,
  task_suspended,
  task_woken,
  task_done,
  future_created,
  future_done,
  cancel_requested,
  cancel_delivered,
  cancel_withdrawn,
  coroutine_created,
  coroutine_entered,
  coroutine_left,
  coroutine_never_awaited,
  blocked,
  printed,
  exception_raised,
  exception_caught,
  exception_never_retrieved,
  task_destroyed_pending,
  deadlock,
  limit_reached,
  object_created,
  object_changed,
  object_waits,
  object_member,
  cancel_reason,
  await_raised,
  cleanup_begun,
  exception_raised_again,
  exception_handled,
};

namespace events {

/// The loop is {flag}.
struct LoopPhase {
  static constexpr EventKind kind = EventKind::loop_phase;
  enum class Flag : std::uint8_t { running, cancelling, closing_generators, closing_executor, closed, stopped };
  Flag flag = {};
  std::uint32_t task = 0;
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
    record.words[0] = task;
  }
};

/// Pass {pass} begins at {time}; ready handles: {ready}.
struct PassBegin {
  static constexpr EventKind kind = EventKind::pass_begin;
  std::uint32_t pass = 0;
  std::uint32_t ready = 0;
  VirtualTime time;
  void encode(TraceRecord& record) const {
    record.words[0] = pass;
    record.words[1] = ready;
    record.set_time(2, time);
  }
};

/// Pass {pass} ends.
struct PassEnd {
  static constexpr EventKind kind = EventKind::pass_end;
  std::uint32_t pass = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = pass;
  }
};

/// Nothing is ready: the loop waits for the next timer, due at {until}.
struct Idle {
  static constexpr EventKind kind = EventKind::idle;
  std::uint32_t handle = 0;
  VirtualTime from;
  VirtualTime until;
  void encode(TraceRecord& record) const {
    record.words[0] = handle;
    record.set_time(1, from);
    record.set_time(3, until);
  }
};

/// {what} joins the ready queue.
struct HandleEnqueued {
  static constexpr EventKind kind = EventKind::handle_enqueued;
  std::uint32_t handle = 0;
  std::uint32_t task = 0;
  TextId what = {};
  std::uint32_t cause = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = handle;
    record.words[1] = task;
    record.words[2] = what.index;
    record.words[3] = cause;
  }
};

/// The loop runs {handle}.
struct HandleBegin {
  static constexpr EventKind kind = EventKind::handle_begin;
  std::uint32_t handle = 0;
  std::uint32_t task = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = handle;
    record.words[1] = task;
  }
};

/// {handle} finishes.
struct HandleEnd {
  static constexpr EventKind kind = EventKind::handle_end;
  std::uint32_t handle = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = handle;
  }
};

/// {handle} is cancelled before it runs.
struct HandleCancelled {
  static constexpr EventKind kind = EventKind::handle_cancelled;
  std::uint32_t handle = 0;
  std::uint32_t task = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = handle;
    record.words[1] = task;
  }
};

/// The loop sets a timer for {deadline}: {what}.
struct TimerSet {
  static constexpr EventKind kind = EventKind::timer_set;
  std::uint32_t handle = 0;
  std::uint32_t task = 0;
  TextId what = {};
  VirtualTime deadline;
  void encode(TraceRecord& record) const {
    record.words[0] = handle;
    record.words[1] = task;
    record.words[2] = what.index;
    record.set_time(3, deadline);
  }
};

/// The timer due at {deadline} fires.
struct TimerFired {
  static constexpr EventKind kind = EventKind::timer_fired;
  std::uint32_t handle = 0;
  VirtualTime deadline;
  void encode(TraceRecord& record) const {
    record.words[0] = handle;
    record.set_time(1, deadline);
  }
};

/// {parent} creates {name} to run {coroutine}.
struct TaskCreated {
  static constexpr EventKind kind = EventKind::task_created;
  std::uint32_t task = 0;
  std::uint32_t parent = 0;
  TextId name = {};
  TextId coroutine = {};
  std::uint32_t coroutine_id = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = task;
    record.words[1] = parent;
    record.words[2] = name.index;
    record.words[3] = coroutine.index;
    record.words[4] = coroutine_id;
  }
};

/// The task is now named {name}.
struct TaskRenamed {
  static constexpr EventKind kind = EventKind::task_renamed;
  std::uint32_t task = 0;
  TextId name = {};
  void encode(TraceRecord& record) const {
    record.words[0] = task;
    record.words[1] = name.index;
  }
};

/// {task} runs.
struct StepBegin {
  static constexpr EventKind kind = EventKind::step_begin;
  std::uint32_t task = 0;
  std::uint32_t handle = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = task;
    record.words[1] = handle;
  }
};

/// {task} returns control to the loop.
struct StepEnd {
  static constexpr EventKind kind = EventKind::step_end;
  std::uint32_t task = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = task;
  }
};

/// {task} waits on {what}.
struct TaskSuspended {
  static constexpr EventKind kind = EventKind::task_suspended;
  enum class Flag : std::uint8_t { yielded, future, task, sleep, gather, timer };
  Flag flag = {};
  std::uint32_t task = 0;
  std::uint32_t on = 0;
  TextId what = {};
  std::uint32_t coroutine = 0;
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
    record.words[0] = task;
    record.words[1] = on;
    record.words[2] = what.index;
    record.words[3] = coroutine;
  }
};

/// {task} becomes ready: what it awaited is done.
struct TaskWoken {
  static constexpr EventKind kind = EventKind::task_woken;
  std::uint32_t task = 0;
  std::uint32_t by = 0;
  std::uint32_t on = 0;
  std::uint32_t cause = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = task;
    record.words[1] = by;
    record.words[2] = on;
    record.words[3] = cause;
  }
};

/// {task} {flag} {what}.
struct TaskDone {
  static constexpr EventKind kind = EventKind::task_done;
  enum class Flag : std::uint8_t { returned, raised, cancelled };
  Flag flag = {};
  std::uint32_t task = 0;
  TextId what = {};
  std::uint32_t exception = 0;
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
    record.words[0] = task;
    record.words[1] = what.index;
    record.words[2] = exception;
  }
};

/// {task} creates a new {what}.
struct FutureCreated {
  static constexpr EventKind kind = EventKind::future_created;
  std::uint32_t future = 0;
  TextId what = {};
  std::uint32_t task = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = future;
    record.words[1] = what.index;
    record.words[2] = task;
  }
};

/// {future} is done: {flag} {what}.
struct FutureDone {
  static constexpr EventKind kind = EventKind::future_done;
  enum class Flag : std::uint8_t { returned, raised, cancelled };
  Flag flag = {};
  std::uint32_t future = 0;
  std::uint32_t by = 0;
  TextId what = {};
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
    record.words[0] = future;
    record.words[1] = by;
    record.words[2] = what.index;
  }
};

/// {by} asks {task} to cancel.
struct CancelRequested {
  static constexpr EventKind kind = EventKind::cancel_requested;
  enum class Flag : std::uint8_t { sent, refused };
  Flag flag = {};
  std::uint32_t task = 0;
  std::uint32_t by = 0;
  TextId message = {};
  std::uint32_t on = 0;
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
    record.words[0] = task;
    record.words[1] = by;
    record.words[2] = message.index;
    record.words[3] = on;
  }
};

/// CancelledError is raised in {task}.
struct CancelDelivered {
  static constexpr EventKind kind = EventKind::cancel_delivered;
  std::uint32_t task = 0;
  std::uint32_t coroutine = 0;
  std::uint32_t exception = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = task;
    record.words[1] = coroutine;
    record.words[2] = exception;
  }
};

/// {task} withdraws a cancellation request; {remaining} remain.
struct CancelWithdrawn {
  static constexpr EventKind kind = EventKind::cancel_withdrawn;
  std::uint32_t task = 0;
  std::uint32_t remaining = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = task;
    record.words[1] = remaining;
  }
};

/// Calling {name} creates a coroutine; its body does not run yet.
struct CoroutineCreated {
  static constexpr EventKind kind = EventKind::coroutine_created;
  enum class Flag : std::uint8_t { program, library };
  Flag flag = {};
  std::uint32_t coroutine = 0;
  TextId name = {};
  std::uint32_t task = 0;
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
    record.words[0] = coroutine;
    record.words[1] = name.index;
    record.words[2] = task;
  }
};

/// {task} awaits {name} and runs it within the same step.
struct CoroutineEntered {
  static constexpr EventKind kind = EventKind::coroutine_entered;
  enum class Flag : std::uint8_t { program, library };
  Flag flag = {};
  std::uint32_t task = 0;
  std::uint32_t coroutine = 0;
  TextId name = {};
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
    record.words[0] = task;
    record.words[1] = coroutine;
    record.words[2] = name.index;
  }
};

/// The awaited coroutine {flag}.
struct CoroutineLeft {
  static constexpr EventKind kind = EventKind::coroutine_left;
  enum class Flag : std::uint8_t { returned, raised };
  Flag flag = {};
  std::uint32_t task = 0;
  std::uint32_t coroutine = 0;
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
    record.words[0] = task;
    record.words[1] = coroutine;
  }
};

/// {name} was never awaited.
struct CoroutineNeverAwaited {
  static constexpr EventKind kind = EventKind::coroutine_never_awaited;
  std::uint32_t coroutine = 0;
  TextId name = {};
  void encode(TraceRecord& record) const {
    record.words[0] = coroutine;
    record.words[1] = name.index;
  }
};

/// {what} blocks the loop until {until}.
struct Blocked {
  static constexpr EventKind kind = EventKind::blocked;
  TextId what = {};
  VirtualTime from;
  VirtualTime until;
  void encode(TraceRecord& record) const {
    record.words[0] = what.index;
    record.set_time(1, from);
    record.set_time(3, until);
  }
};

/// {task} prints {text}.
struct Printed {
  static constexpr EventKind kind = EventKind::printed;
  enum class Flag : std::uint8_t { stdout_, stderr_ };
  Flag flag = {};
  std::uint32_t task = 0;
  TextId text = {};
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
    record.words[0] = task;
    record.words[1] = text.index;
  }
};

/// {type} is raised.
struct ExceptionRaised {
  static constexpr EventKind kind = EventKind::exception_raised;
  std::uint32_t task = 0;
  TextId type = {};
  TextId message = {};
  std::uint32_t exception = 0;
  std::uint32_t context = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = task;
    record.words[1] = type.index;
    record.words[2] = message.index;
    record.words[3] = exception;
    record.words[4] = context;
  }
};

/// {type} is caught.
struct ExceptionCaught {
  static constexpr EventKind kind = EventKind::exception_caught;
  std::uint32_t task = 0;
  TextId type = {};
  std::uint32_t exception = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = task;
    record.words[1] = type.index;
    record.words[2] = exception;
  }
};

/// {what} in {future} was never retrieved.
struct ExceptionNeverRetrieved {
  static constexpr EventKind kind = EventKind::exception_never_retrieved;
  std::uint32_t future = 0;
  TextId what = {};
  void encode(TraceRecord& record) const {
    record.words[0] = future;
    record.words[1] = what.index;
  }
};

/// {task} is destroyed while it is pending.
struct TaskDestroyedPending {
  static constexpr EventKind kind = EventKind::task_destroyed_pending;
  std::uint32_t task = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = task;
  }
};

/// Deadlock: nothing is ready and no timer is set. Pending tasks: {pending}.
struct Deadlock {
  static constexpr EventKind kind = EventKind::deadlock;
  std::uint32_t pending = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = pending;
  }
};

/// The run reaches its limit of {flag}.
struct LimitReached {
  static constexpr EventKind kind = EventKind::limit_reached;
  enum class Flag : std::uint8_t { steps, memory, output };
  Flag flag = {};
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
  }
};

/// {name} is created.
struct ObjectCreated {
  static constexpr EventKind kind = EventKind::object_created;
  enum class Flag : std::uint8_t { lock, event, condition, semaphore, barrier, queue, task_group, gather, shield, wait };
  Flag flag = {};
  std::uint32_t object = 0;
  std::uint32_t future = 0;
  TextId name = {};
  std::uint32_t count = 0;
  std::uint32_t limit = 0;
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
    record.words[0] = object;
    record.words[1] = future;
    record.words[2] = name.index;
    record.words[3] = count;
    record.words[4] = limit;
  }
};

/// {task} {flag} {object}.
struct ObjectChanged {
  static constexpr EventKind kind = EventKind::object_changed;
  enum class Flag : std::uint8_t { acquires, releases, gives_back, sets, clears, notifies, arrives_at, leaves, breaks, resets, puts_an_item_into, gets_an_item_from, finishes_an_item_of, shuts_down, cancels_the_tasks_of };
  Flag flag = {};
  std::uint32_t object = 0;
  std::uint32_t task = 0;
  std::uint32_t count = 0;
  std::uint32_t more = 0;
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
    record.words[0] = object;
    record.words[1] = task;
    record.words[2] = count;
    record.words[3] = more;
  }
};

/// {task} must wait for {object}.
struct ObjectWaits {
  static constexpr EventKind kind = EventKind::object_waits;
  std::uint32_t object = 0;
  std::uint32_t task = 0;
  std::uint32_t future = 0;
  std::uint32_t holder = 0;
  TextId what = {};
  void encode(TraceRecord& record) const {
    record.words[0] = object;
    record.words[1] = task;
    record.words[2] = future;
    record.words[3] = holder;
    record.words[4] = what.index;
  }
};

/// {object} waits for {future}.
struct ObjectMember {
  static constexpr EventKind kind = EventKind::object_member;
  std::uint32_t object = 0;
  std::uint32_t future = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = object;
    record.words[1] = future;
  }
};

/// The reason for the next request to cancel {task}: {flag}.
struct CancelReason {
  static constexpr EventKind kind = EventKind::cancel_reason;
  enum class Flag : std::uint8_t { timeout, wait_for, child_failed, block_left, asked_again, tear_down, awaiter, gather };
  Flag flag = {};
  std::uint32_t task = 0;
  std::uint32_t source = 0;
  std::uint32_t cause = 0;
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
    record.words[0] = task;
    record.words[1] = source;
    record.words[2] = cause;
  }
};

/// The await of {on} raises {type} in {task}.
struct AwaitRaised {
  static constexpr EventKind kind = EventKind::await_raised;
  std::uint32_t task = 0;
  std::uint32_t on = 0;
  TextId type = {};
  std::uint32_t exception = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = task;
    record.words[1] = on;
    record.words[2] = type.index;
    record.words[3] = exception;
  }
};

/// The {flag} block of {task} cleans up after {type}.
struct CleanupBegun {
  static constexpr EventKind kind = EventKind::cleanup_begun;
  enum class Flag : std::uint8_t { finally, with };
  Flag flag = {};
  std::uint32_t task = 0;
  TextId type = {};
  std::uint32_t exception = 0;
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
    record.words[0] = task;
    record.words[1] = type.index;
    record.words[2] = exception;
  }
};

/// {type} propagates.
struct ExceptionRaisedAgain {
  static constexpr EventKind kind = EventKind::exception_raised_again;
  enum class Flag : std::uint8_t { raise, finally };
  Flag flag = {};
  std::uint32_t task = 0;
  TextId type = {};
  std::uint32_t exception = 0;
  void encode(TraceRecord& record) const {
    record.flag = static_cast<std::uint8_t>(flag);
    record.words[0] = task;
    record.words[1] = type.index;
    record.words[2] = exception;
  }
};

/// {type} is handled.
struct ExceptionHandled {
  static constexpr EventKind kind = EventKind::exception_handled;
  std::uint32_t task = 0;
  TextId type = {};
  std::uint32_t exception = 0;
  void encode(TraceRecord& record) const {
    record.words[0] = task;
    record.words[1] = type.index;
    record.words[2] = exception;
  }
};

}  // namespace events

enum class FieldType : std::uint8_t { none, u32, text, time, task, future, handle, coroutine, object, event };

struct EventField {
  std::string_view name = {};
  FieldType type = FieldType::none;
  std::uint8_t word = 0;
};

/// How one kind of event is laid out in a record: unused flags are empty, unused fields have the type none.
struct EventLayout {
  std::string_view name;
  std::array<std::string_view, 16> flags = {};
  std::array<EventField, 5> fields = {};
};

inline constexpr std::array<EventLayout, event_kind_count> event_layouts = {
    EventLayout{"loop_phase", {{"running", "cancelling", "closing_generators", "closing_executor", "closed", "stopped"}}, {{{"task", FieldType::task, 0}}}},
    EventLayout{"pass_begin", {{}}, {{{"pass", FieldType::u32, 0}, {"ready", FieldType::u32, 1}, {"time", FieldType::time, 2}}}},
    EventLayout{"pass_end", {{}}, {{{"pass", FieldType::u32, 0}}}},
    EventLayout{"idle", {{}}, {{{"handle", FieldType::handle, 0}, {"from", FieldType::time, 1}, {"until", FieldType::time, 3}}}},
    EventLayout{"handle_enqueued", {{}}, {{{"handle", FieldType::handle, 0}, {"task", FieldType::task, 1}, {"what", FieldType::text, 2}, {"cause", FieldType::event, 3}}}},
    EventLayout{"handle_begin", {{}}, {{{"handle", FieldType::handle, 0}, {"task", FieldType::task, 1}}}},
    EventLayout{"handle_end", {{}}, {{{"handle", FieldType::handle, 0}}}},
    EventLayout{"handle_cancelled", {{}}, {{{"handle", FieldType::handle, 0}, {"task", FieldType::task, 1}}}},
    EventLayout{"timer_set", {{}}, {{{"handle", FieldType::handle, 0}, {"task", FieldType::task, 1}, {"what", FieldType::text, 2}, {"deadline", FieldType::time, 3}}}},
    EventLayout{"timer_fired", {{}}, {{{"handle", FieldType::handle, 0}, {"deadline", FieldType::time, 1}}}},
    EventLayout{"task_created", {{}}, {{{"task", FieldType::task, 0}, {"parent", FieldType::task, 1}, {"name", FieldType::text, 2}, {"coroutine", FieldType::text, 3}, {"coroutine_id", FieldType::coroutine, 4}}}},
    EventLayout{"task_renamed", {{}}, {{{"task", FieldType::task, 0}, {"name", FieldType::text, 1}}}},
    EventLayout{"step_begin", {{}}, {{{"task", FieldType::task, 0}, {"handle", FieldType::handle, 1}}}},
    EventLayout{"step_end", {{}}, {{{"task", FieldType::task, 0}}}},
    EventLayout{"task_suspended", {{"yielded", "future", "task", "sleep", "gather", "timer"}}, {{{"task", FieldType::task, 0}, {"on", FieldType::future, 1}, {"what", FieldType::text, 2}, {"coroutine", FieldType::coroutine, 3}}}},
    EventLayout{"task_woken", {{}}, {{{"task", FieldType::task, 0}, {"by", FieldType::task, 1}, {"on", FieldType::future, 2}, {"cause", FieldType::event, 3}}}},
    EventLayout{"task_done", {{"returned", "raised", "cancelled"}}, {{{"task", FieldType::task, 0}, {"what", FieldType::text, 1}, {"exception", FieldType::u32, 2}}}},
    EventLayout{"future_created", {{}}, {{{"future", FieldType::future, 0}, {"what", FieldType::text, 1}, {"task", FieldType::task, 2}}}},
    EventLayout{"future_done", {{"returned", "raised", "cancelled"}}, {{{"future", FieldType::future, 0}, {"by", FieldType::task, 1}, {"what", FieldType::text, 2}}}},
    EventLayout{"cancel_requested", {{"sent", "refused"}}, {{{"task", FieldType::task, 0}, {"by", FieldType::task, 1}, {"message", FieldType::text, 2}, {"on", FieldType::future, 3}}}},
    EventLayout{"cancel_delivered", {{}}, {{{"task", FieldType::task, 0}, {"coroutine", FieldType::coroutine, 1}, {"exception", FieldType::u32, 2}}}},
    EventLayout{"cancel_withdrawn", {{}}, {{{"task", FieldType::task, 0}, {"remaining", FieldType::u32, 1}}}},
    EventLayout{"coroutine_created", {{"program", "library"}}, {{{"coroutine", FieldType::coroutine, 0}, {"name", FieldType::text, 1}, {"task", FieldType::task, 2}}}},
    EventLayout{"coroutine_entered", {{"program", "library"}}, {{{"task", FieldType::task, 0}, {"coroutine", FieldType::coroutine, 1}, {"name", FieldType::text, 2}}}},
    EventLayout{"coroutine_left", {{"returned", "raised"}}, {{{"task", FieldType::task, 0}, {"coroutine", FieldType::coroutine, 1}}}},
    EventLayout{"coroutine_never_awaited", {{}}, {{{"coroutine", FieldType::coroutine, 0}, {"name", FieldType::text, 1}}}},
    EventLayout{"blocked", {{}}, {{{"what", FieldType::text, 0}, {"from", FieldType::time, 1}, {"until", FieldType::time, 3}}}},
    EventLayout{"printed", {{"stdout", "stderr"}}, {{{"task", FieldType::task, 0}, {"text", FieldType::text, 1}}}},
    EventLayout{"exception_raised", {{}}, {{{"task", FieldType::task, 0}, {"type", FieldType::text, 1}, {"message", FieldType::text, 2}, {"exception", FieldType::u32, 3}, {"context", FieldType::u32, 4}}}},
    EventLayout{"exception_caught", {{}}, {{{"task", FieldType::task, 0}, {"type", FieldType::text, 1}, {"exception", FieldType::u32, 2}}}},
    EventLayout{"exception_never_retrieved", {{}}, {{{"future", FieldType::future, 0}, {"what", FieldType::text, 1}}}},
    EventLayout{"task_destroyed_pending", {{}}, {{{"task", FieldType::task, 0}}}},
    EventLayout{"deadlock", {{}}, {{{"pending", FieldType::u32, 0}}}},
    EventLayout{"limit_reached", {{"steps", "memory", "output"}}, {{}}},
    EventLayout{"object_created", {{"lock", "event", "condition", "semaphore", "barrier", "queue", "task_group", "gather", "shield", "wait"}}, {{{"object", FieldType::object, 0}, {"future", FieldType::future, 1}, {"name", FieldType::text, 2}, {"count", FieldType::u32, 3}, {"limit", FieldType::u32, 4}}}},
    EventLayout{"object_changed", {{"acquires", "releases", "gives_back", "sets", "clears", "notifies", "arrives_at", "leaves", "breaks", "resets", "puts_an_item_into", "gets_an_item_from", "finishes_an_item_of", "shuts_down", "cancels_the_tasks_of"}}, {{{"object", FieldType::object, 0}, {"task", FieldType::task, 1}, {"count", FieldType::u32, 2}, {"more", FieldType::u32, 3}}}},
    EventLayout{"object_waits", {{}}, {{{"object", FieldType::object, 0}, {"task", FieldType::task, 1}, {"future", FieldType::future, 2}, {"holder", FieldType::task, 3}, {"what", FieldType::text, 4}}}},
    EventLayout{"object_member", {{}}, {{{"object", FieldType::object, 0}, {"future", FieldType::future, 1}}}},
    EventLayout{"cancel_reason", {{"timeout", "wait_for", "child_failed", "block_left", "asked_again", "tear_down", "awaiter", "gather"}}, {{{"task", FieldType::task, 0}, {"source", FieldType::future, 1}, {"cause", FieldType::event, 2}}}},
    EventLayout{"await_raised", {{}}, {{{"task", FieldType::task, 0}, {"on", FieldType::future, 1}, {"type", FieldType::text, 2}, {"exception", FieldType::u32, 3}}}},
    EventLayout{"cleanup_begun", {{"finally", "with"}}, {{{"task", FieldType::task, 0}, {"type", FieldType::text, 1}, {"exception", FieldType::u32, 2}}}},
    EventLayout{"exception_raised_again", {{"raise", "finally"}}, {{{"task", FieldType::task, 0}, {"type", FieldType::text, 1}, {"exception", FieldType::u32, 2}}}},
    EventLayout{"exception_handled", {{}}, {{{"task", FieldType::task, 0}, {"type", FieldType::text, 1}, {"exception", FieldType::u32, 2}}}},
};

}  // namespace loopscope
// clang-format on
