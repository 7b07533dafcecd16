#pragma once

#include <compare>
#include <cstdint>

#include "base/virtual_time.h"

namespace loopscope {

/// The position of a timer in the firing order: by deadline, then by hair, then by order of creation.
struct TimerKey {
  VirtualTime deadline;
  std::int64_t hair = 0;
  std::uint64_t creation = 0;

  friend constexpr auto operator<=>(TimerKey const&, TimerKey const&) = default;
};

/// The clock of a run: a time T, which starts at 0, and a hidden counter, the hair, which models that every wake-up is
/// slightly late. Running code takes no virtual time: only an idle loop and code that blocks the thread advance the
/// clock.
class VirtualClock {
 public:
  VirtualTime time() const { return m_time; }
  std::int64_t hair() const { return m_hair; }

  /// The key of a timer that is set now. A timer that is already due (deadline not after T) precedes all waiting
  /// timers.
  TimerKey new_timer_key(VirtualTime deadline);
  /// Whether a timer with this key is due: the pair (deadline, hair) is less than the clock's.
  bool has_passed(TimerKey const& key) const;
  /// Advances the clock to one hair after the timer's key; never moves it back.
  void move_past(TimerKey const& key);
  /// Advances the clock by a duration for which the thread is blocked, as in time.sleep; the duration must not be
  /// negative.
  void block(VirtualTime length);

 private:
  VirtualTime m_time;
  std::int64_t m_hair = 0;
  std::uint64_t m_timers_created = 0;
};

}  // namespace loopscope
