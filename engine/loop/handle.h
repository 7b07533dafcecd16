#pragma once

#include <cstdint>

namespace loopscope {

/// A callback that a loop will run: the unit of scheduling. The loop knows no more of it than this.
///
/// A handle is embedded in an object that somebody owns (a task, a guest's Handle); while it is queued, ready or as a
/// timer, the loop holds that owner with `retain_owner` / `release_owner`. It is queued at most once at a time, and may
/// be queued again once it has run: nothing is allocated to schedule it.
class Handle {
 public:
  enum class Result : std::uint8_t {
    done,
    preempted,  ///< The slice is used up in the middle: the loop runs this handle again, before any other.
    raised,     ///< An exception ends the loop's run (SystemExit, KeyboardInterrupt); it waits in Runtime::exception.
  };

  Handle() = default;
  Handle(Handle const&) = delete;

  /// Does the work, inside the loop's pass.
  virtual Result run() = 0;
  virtual void retain_owner() = 0;
  virtual void release_owner() = 0;

  /// A cancelled handle is passed over when its turn comes.
  bool is_cancelled() const { return m_is_cancelled; }
  bool is_queued() const { return m_place == Place::ready || m_place == Place::timer; }
  /// The number of this queuing in the trace; a new one each time. 0 before the first.
  std::uint32_t id() const { return m_id; }

  /// Of the task whose step this is, in the trace; 0 for any other callback.
  std::uint32_t task_id = 0;

 protected:
  ~Handle() = default;

 private:
  friend class EventLoop;
  friend class ReadyQueue;
  friend class TimerQueue;
  enum class Place : std::uint8_t { nowhere, ready, timer, running };

  Handle* m_next = nullptr;
  std::uint32_t m_id = 0;
  Place m_place = Place::nowhere;
  bool m_is_cancelled = false;
};

}  // namespace loopscope
