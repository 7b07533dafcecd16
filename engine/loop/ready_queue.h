#pragma once

#include <cstdint>

#include "base/assert.h"
#include "loop/handle.h"

namespace loopscope {

/// A first-in, first-out queue of handles to run, linked through the handles themselves. It retains their owners.
class ReadyQueue {
 public:
  ReadyQueue() = default;
  ReadyQueue(ReadyQueue const&) = delete;
  ~ReadyQueue() { clear(); }

  std::uint32_t size() const { return m_size; }

  void push(Handle& handle) {
    ENSURE(!handle.is_queued());
    handle.retain_owner();
    handle.m_place = Handle::Place::ready;
    handle.m_next = nullptr;
    (m_last ? m_last->m_next : m_first) = &handle;
    m_last = &handle;
    ++m_size;
  }

  /// Removes the first handle and passes the reference to its owner to the caller. The queue must not be empty.
  Handle& pop() {
    Handle& handle = *m_first;
    m_first = handle.m_next;
    if (!m_first) m_last = nullptr;
    --m_size;
    handle.m_place = Handle::Place::running;
    return handle;
  }

  void clear() {
    while (m_size > 0) {
      Handle& handle = pop();
      handle.m_place = Handle::Place::nowhere;
      handle.release_owner();
    }
  }

 private:
  Handle* m_first = nullptr;
  Handle* m_last = nullptr;
  std::uint32_t m_size = 0;
};

}  // namespace loopscope
