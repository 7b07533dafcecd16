#pragma once

#include <compare>
#include <cstdint>

#include "base/virtual_time.h"

namespace loopscope {

/// The place of a timer in the order of firing: by deadline, then by the hair, then by order of creation.
struct TimerKey {
  VirtualTime deadline;
  std::int64_t hair = 0;
  std::uint64_t creation = 0;

  friend constexpr auto operator<=>(TimerKey const&, TimerKey const&) = default;
};

/// The clock of a run: a moment T from 0 and a hair k, never shown, that says "every wake-up is a hair late". Running
/// code takes no time: only a loop that has nothing ready moves the clock, and code that blocks the thread.
class VirtualClock {
 public:
  VirtualTime time() const { return m_time; }
  std::int64_t hair() const { return m_hair; }

  /// The key of a timer that is set now; one that is due already (deadline not after T) comes before all that wait.
  TimerKey new_timer_key(VirtualTime deadline);
  /// Whether a timer with this key is due: (deadline, k) is less than the clock.
  bool has_passed(TimerKey const& key) const;
  /// Moves to a hair after the timer's key; never back.
  void move_past(TimerKey const& key);
  /// The thread is held for this long (what time.sleep does); the length is not negative.
  void block(VirtualTime length);

 private:
  VirtualTime m_time;
  std::int64_t m_hair = 0;
  std::uint64_t m_timers_created = 0;
};

}  // namespace loopscope
