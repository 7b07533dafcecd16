#include "loop/timer_queue.h"

#include <algorithm>
#include <utility>

#include "base/assert.h"

namespace loopscope {

namespace {

// asyncio's _MIN_SCHEDULED_TIMER_HANDLES and _MIN_CANCELLED_TIMER_HANDLES_FRACTION.
constexpr std::size_t many_timers = 100;

}  // namespace

void TimerQueue::push(TimerKey const& key, Handle& handle) {
  ENSURE(!handle.is_queued());
  handle.retain_owner();
  handle.m_place = Handle::Place::timer;
  m_entries.push_back({key, &handle});
  std::ranges::push_heap(m_entries, is_later);
}

Handle& TimerQueue::pop() {
  std::ranges::pop_heap(m_entries, is_later);
  Handle& handle = *m_entries.back().handle;
  m_entries.pop_back();
  if (handle.is_cancelled()) --m_cancelled;
  handle.m_place = Handle::Place::nowhere;
  return handle;
}

void TimerQueue::drop_cancelled() {
  if (m_entries.size() > many_timers && m_cancelled * 2 > m_entries.size()) {
    auto const kept = std::ranges::partition(m_entries, [](Entry const& e) { return !e.handle->is_cancelled(); });
    std::vector<Entry> const dropped(kept.begin(), kept.end());
    m_entries.erase(kept.begin(), kept.end());
    std::ranges::make_heap(m_entries, is_later);
    m_cancelled = 0;
    for (Entry const& entry : dropped) let_go(*entry.handle);
  }
  while (!m_entries.empty() && first().is_cancelled()) let_go(pop());
}

void TimerQueue::clear() {
  // Releasing an owner can run code that sets new timers.
  while (!m_entries.empty()) {
    for (Entry const& entry : std::exchange(m_entries, {})) let_go(*entry.handle);
  }
  m_cancelled = 0;
}

void TimerQueue::let_go(Handle& handle) {
  handle.m_place = Handle::Place::nowhere;
  handle.release_owner();
}

}  // namespace loopscope
