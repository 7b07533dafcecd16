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
  /// Why `run` came back.
  enum class Progress : std::uint8_t {
    stopped,        ///< `stop` was called; the pass in which it was called is over.
    preempted,      ///< The slice is used up: call `run` again to go on at the same place.
    deadlocked,     ///< Nothing is ready, no timer is set and nobody stopped it: it would wait for ever.
    limit_reached,  ///< Process::max_handles handles were run and another one is ready.
    raised,         ///< A handle raised what ends a run (Handle::Result::raised); what was still to run stays ready.
  };

  explicit EventLoop(Process& process) : m_process(process) {}
  EventLoop(EventLoop const&) = delete;
  /// Lets go of everything queued.
  ~EventLoop() { clear(); }

  Process& process() const { return m_process; }

  /// Puts the handle at the end of the ready queue: it runs in the next pass, or later in this one's order of arrival.
  /// `cause` is the sequence number of the trace event that made it ready; 0: none but the running code.
  void call_soon(Handle& handle, TextId what = {}, std::uint32_t cause = 0);
  /// Runs the handle in the first pass that begins after the deadline. A deadline of VirtualTime's maximum never comes.
  void call_at(VirtualTime deadline, Handle& handle, TextId what = {});
  /// The handle will be passed over. Does nothing if it is cancelled already.
  void cancel(Handle& handle);
  /// Makes `run` come back at the end of this pass, or of the next one if none is running.
  void stop() { m_is_stopping = true; }
  /// To be called when a run of the loop ends, however it ends.
  void forget_stop() { m_is_stopping = false; }

  /// Runs passes until one of the reasons to come back; after `preempted` it goes on where it was.
  Progress run();

  /// Drops all that is queued, unrun. Not during a pass.
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
  /// Handles of this pass that are still to run, the current one not among them.
  std::uint32_t m_left_in_pass = 0;
  Handle* m_current = nullptr;  ///< Preempted in the middle; held.
  bool m_is_in_pass = false;
  bool m_pass_is_counted = false;
  bool m_is_stopping = false;
};

}  // namespace loopscope
