#include "loop/event_loop.h"

#include <utility>

namespace loopscope {

namespace {

constexpr VirtualTime never = VirtualTime::from_nanoseconds(INT64_MAX);

}  // namespace

void EventLoop::call_soon(Handle& handle, TextId what, std::uint32_t cause) {
  handle.m_id = ++m_process.last_handle_id;
  handle.m_is_cancelled = false;
  m_ready.push(handle);
  m_process.trace.record(
      events::HandleEnqueued{.handle = handle.m_id, .task = handle.task_id, .what = what, .cause = cause});
}

void EventLoop::call_at(VirtualTime deadline, Handle& handle, TextId what) {
  handle.m_id = ++m_process.last_handle_id;
  handle.m_is_cancelled = false;
  m_timers.push(m_process.clock.new_timer_key(deadline), handle);
  m_process.trace.record(
      events::TimerSet{.handle = handle.m_id, .task = handle.task_id, .what = what, .deadline = deadline});
}

void EventLoop::cancel(Handle& handle) {
  if (handle.m_is_cancelled) return;
  handle.m_is_cancelled = true;
  if (handle.m_place == Handle::Place::timer) m_timers.note_cancelled();
  if (handle.is_queued()) {
    m_process.trace.record(events::HandleCancelled{.handle = handle.m_id, .task = handle.task_id});
  }
}

// Mirrors Lib/asyncio/base_events.py, BaseEventLoop.run_forever: runs passes until the end of one in which `stop` was
// called.
EventLoop::Progress EventLoop::run() {
  for (;;) {
    if (!m_is_in_pass && !begin_pass()) return Progress::deadlocked;
    while (m_current || m_left_in_pass > 0) {
      Handle* handle = std::exchange(m_current, nullptr);
      if (!handle) {
        if (m_process.handles_left_in_slice == 0) return Progress::preempted;
        handle = &m_ready.pop();
        --m_left_in_pass;
        if (handle->m_is_cancelled) {
          finish(*handle);
          continue;
        }
        if (m_process.handles_run >= m_process.max_handles) {
          finish(*handle);
          return Progress::limit_reached;
        }
        report_begin(*handle);
      }
      switch (handle->run()) {
        case Handle::Result::done: break;
        case Handle::Result::preempted: m_current = handle; return Progress::preempted;
        case Handle::Result::raised:
          finish(*handle);
          m_left_in_pass = 0;
          m_is_in_pass = false;
          return Progress::raised;
      }
      if (handle->task_id == 0) m_process.trace.record(events::HandleEnd{.handle = handle->m_id});
      finish(*handle);
    }
    m_is_in_pass = false;
    if (m_pass_is_counted) m_process.trace.record(events::PassEnd{.pass = m_process.passes});
    if (m_is_stopping) return Progress::stopped;
  }
}

// Mirrors Lib/asyncio/base_events.py, BaseEventLoop._run_once, up to running the handles. Returns false when the loop
// would wait indefinitely.
bool EventLoop::begin_pass() {
  // Cancelled timers at the top of the heap must not determine how long to wait.
  m_timers.drop_cancelled();
  // An idle loop's selector waits until the next timer is due.
  if (m_ready.size() == 0 && !m_is_stopping) {
    if (m_timers.is_empty() || m_timers.first_key().deadline == never) return false;
    VirtualTime const from = m_process.clock.time();
    m_process.clock.move_past(m_timers.first_key());
    m_process.trace.record(
        events::Idle{.handle = m_timers.first().id(), .from = from, .until = m_process.clock.time()});
  }
  // Timers that are due become ready in their order.
  while (!m_timers.is_empty() && m_process.clock.has_passed(m_timers.first_key())) fire_timer();
  // Only the handles that are ready now run in this pass; handles that they queue wait for the next pass.
  m_left_in_pass = m_ready.size();
  m_is_in_pass = true;
  m_pass_is_counted = false;
  return true;
}

void EventLoop::fire_timer() {
  VirtualTime const deadline = m_timers.first_key().deadline;
  Handle& handle = m_timers.pop();
  m_ready.push(handle);
  handle.release_owner();  // The ready queue retains the owner now.
  if (handle.m_is_cancelled) return;
  m_process.trace.record(events::TimerFired{.handle = handle.m_id, .deadline = deadline});
  m_process.trace.record(
      events::HandleEnqueued{.handle = handle.m_id, .task = handle.task_id, .cause = m_process.trace.last_sequence()});
}

void EventLoop::report_begin(Handle& handle) {
  if (!m_pass_is_counted) {
    m_pass_is_counted = true;
    ++m_process.passes;
    m_process.trace.record(
        events::PassBegin{.pass = m_process.passes, .ready = m_left_in_pass + 1, .time = m_process.clock.time()});
  }
  ++m_process.handles_run;
  --m_process.handles_left_in_slice;
  if (handle.task_id == 0) {
    m_process.trace.record(events::HandleBegin{.handle = handle.m_id});
    return;
  }
  ++m_process.task_steps;
  if (m_process.last_stepped_task != handle.task_id && m_process.last_stepped_task != 0) ++m_process.switches;
  m_process.last_stepped_task = handle.task_id;
}

void EventLoop::finish(Handle& handle) {
  // A task's step may have queued its own handle again; the handle then has a new place and retains its owner a second
  // time.
  if (handle.m_place == Handle::Place::running) handle.m_place = Handle::Place::nowhere;
  handle.release_owner();
}

void EventLoop::clear() {
  if (Handle* handle = std::exchange(m_current, nullptr)) finish(*handle);
  m_left_in_pass = 0;
  m_is_in_pass = false;
  m_timers.clear();
  m_ready.clear();
}

}  // namespace loopscope
