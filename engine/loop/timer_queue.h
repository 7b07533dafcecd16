#pragma once

#include <cstddef>
#include <vector>

#include "loop/handle.h"
#include "loop/virtual_clock.h"

namespace loopscope {

/// A heap of handles with deadlines, ordered by TimerKey. It retains the handles' owners. Cancelled timers stay until
/// they reach the top, or until they make up more than half of a large queue. Mirrors Lib/asyncio/base_events.py,
/// BaseEventLoop._run_once.
class TimerQueue {
 public:
  TimerQueue() = default;
  TimerQueue(TimerQueue const&) = delete;
  ~TimerQueue() { clear(); }

  bool is_empty() const { return m_entries.empty(); }
  std::size_t size() const { return m_entries.size(); }

  void push(TimerKey const& key, Handle& handle);
  /// The key of the timer that is due first; the queue must not be empty.
  TimerKey const& first_key() const { return m_entries.front().key; }
  Handle& first() const { return *m_entries.front().handle; }
  /// Removes the first handle and passes the reference to its owner to the caller. The queue must not be empty.
  Handle& pop();

  /// Removes cancelled timers at the top, and all cancelled timers when they are the majority.
  void drop_cancelled();
  /// Counts a cancelled timer; call it for each timer in the queue that is cancelled.
  void note_cancelled() { ++m_cancelled; }
  void clear();

 private:
  struct Entry {
    TimerKey key;
    Handle* handle;
  };
  static bool is_later(Entry const& a, Entry const& b) { return a.key > b.key; }
  void let_go(Handle& handle);

  std::vector<Entry> m_entries;
  std::size_t m_cancelled = 0;
};

}  // namespace loopscope
