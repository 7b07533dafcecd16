#pragma once

#include <cstdint>

#include "loop/handle.h"
#include "loop/process.h"
#include "loop/ready_queue.h"
#include "loop/timer_queue.h"

namespace loopscope {

/// The event loop: a ready queue, a heap of timers, and the passes that run them. Mirrors Lib/asyncio/base_events.py,
/// BaseEventLoop, on a virtual clock.
class EventLoop {
 public:
  /// Why `run` returned.
  enum class Progress : std::uint8_t {
    stopped,     ///< The pass in which `stop` was called has ended.
    preempted,   ///< The slice is used up; call `run` again to continue at the same position.
    deadlocked,  ///< No handle is ready, no timer is set and `stop` was not called: the loop would wait indefinitely.
    limit_reached,  ///< Process::max_handles handles have run and another one is ready.
    /// A handle raised an exception that ends the run (Handle::Result::raised); the remaining handles stay ready.
    raised,
  };

  explicit EventLoop(Process& process) : m_process(process) {}
  EventLoop(EventLoop const&) = delete;
  /// Releases all queued handles.
  ~EventLoop() { clear(); }

  Process& process() const { return m_process; }

  /// Appends the handle to the ready queue. Handles run in order of arrival; one that is queued during a pass runs in
  /// the next pass. `cause` is the sequence number of the trace event that made it ready; 0: the running code did.
  void call_soon(Handle& handle, TextId what = {}, std::uint32_t cause = 0);
  /// Runs the handle in the first pass that starts after the deadline. A deadline of VirtualTime's maximum never
  /// passes.
  void call_at(VirtualTime deadline, Handle& handle, TextId what = {});
  /// Makes the loop skip the handle. Has no effect on a cancelled handle.
  void cancel(Handle& handle);
  /// Makes `run` return at the end of this pass, or of the next pass when none is running.
  void stop() { m_is_stopping = true; }
  /// Withdraws `stop`. Call it whenever a run of the loop ends.
  void forget_stop() { m_is_stopping = false; }

  /// Runs passes until one of the outcomes above; after `preempted` it continues at the same position.
  Progress run();

  /// Releases all queued handles without running them. Do not call it during a pass.
  void clear();

  std::uint32_t ready_count() const { return m_ready.size(); }
  std::size_t timer_count() const { return m_timers.size(); }

 private:
  bool begin_pass();
  void fire_timer();
  void report_begin(Handle& handle);
  void finish(Handle& handle);

  Process& m_process;
  ReadyQueue m_ready;
  TimerQueue m_timers;
  /// The handles of this pass that are still to run, excluding the current one.
  std::uint32_t m_left_in_pass = 0;
  Handle* m_current = nullptr;  ///< The handle preempted before its end; its owner is retained.
  bool m_is_in_pass = false;
  bool m_pass_is_counted = false;
  bool m_is_stopping = false;
};

}  // namespace loopscope
