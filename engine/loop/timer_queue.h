#pragma once

#include <cstddef>
#include <vector>

#include "loop/handle.h"
#include "loop/virtual_clock.h"

namespace loopscope {

/// Handles with a deadline: a heap by TimerKey. Holds the handles' owners. Cancelled timers stay until they come to the
/// top, or until they are more than half of many; as Lib/asyncio/base_events.py, BaseEventLoop._run_once.
class TimerQueue {
 public:
  TimerQueue() = default;
  TimerQueue(TimerQueue const&) = delete;
  ~TimerQueue() { clear(); }

  bool is_empty() const { return m_entries.empty(); }
  std::size_t size() const { return m_entries.size(); }

  void push(TimerKey const& key, Handle& handle);
  /// The key of the timer that is due first; the queue is not empty.
  TimerKey const& first_key() const { return m_entries.front().key; }
  Handle& first() const { return *m_entries.front().handle; }
  /// Takes the first one; the caller now holds its owner.
  Handle& pop();

  /// Lets go of cancelled timers at the top, and of all of them when they have become the most.
  void drop_cancelled();
  /// To be told of each timer in the queue that is cancelled.
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
