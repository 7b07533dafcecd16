#include "loop/virtual_clock.h"

#include <algorithm>
#include <tuple>

namespace loopscope {

TimerKey VirtualClock::new_timer_key(VirtualTime deadline) {
  return {.deadline = deadline, .hair = deadline > m_time ? m_hair : -1, .creation = ++m_timers_created};
}

bool VirtualClock::has_passed(TimerKey const& key) const {
  return std::tie(key.deadline, key.hair) < std::tie(m_time, m_hair);
}

void VirtualClock::move_past(TimerKey const& key) {
  m_time = std::max(m_time, key.deadline);
  m_hair = key.hair + 1;
}

void VirtualClock::block(VirtualTime length) {
  m_time = m_time + length;
  ++m_hair;
}

}  // namespace loopscope
