#pragma once

#include <cstdint>

namespace loopscope {

/// A callback that a loop will run: the unit of scheduling. The loop knows nothing else about it.
///
/// A handle is a member of an object (a task, a guest's Handle), its owner. While the handle is queued, ready or as a
/// timer, the loop keeps the owner alive with `retain_owner` and `release_owner`. A handle is queued at most once at a
/// time and may be queued again after it has run, so scheduling allocates no memory.
class Handle {
 public:
  enum class Result : std::uint8_t {
    done,
    preempted,  ///< The slice was used up before the end; the loop runs this handle again before any other.
    raised,     ///< The exception in Runtime::exception ends the loop's run (SystemExit, KeyboardInterrupt).
  };

  Handle() = default;
  Handle(Handle const&) = delete;

  /// Runs the callback; called by the loop, during a pass.
  virtual Result run() = 0;
  virtual void retain_owner() = 0;
  virtual void release_owner() = 0;

  /// The loop skips a cancelled handle when its turn comes.
  bool is_cancelled() const { return m_is_cancelled; }
  bool is_queued() const { return m_place == Place::ready || m_place == Place::timer; }
  /// The trace id of the current queuing; each queuing gets a new one. 0 before the first.
  std::uint32_t id() const { return m_id; }

  /// The trace id of the task whose step the handle runs; 0 for any other callback.
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
