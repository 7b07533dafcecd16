#pragma once

#include <cmath>
#include <compare>
#include <cstdint>

namespace loopscope {

/// A point or a duration of virtual time in whole nanoseconds; a run's clock starts at 0. The engine never reads a wall
/// clock.
class VirtualTime {
 public:
  constexpr VirtualTime() = default;

  static constexpr VirtualTime from_nanoseconds(std::int64_t nanoseconds) { return VirtualTime(nanoseconds); }
  /// Rounds half to even, as Python's round(). Values beyond ±292 years saturate; NaN becomes 0.
  static VirtualTime from_seconds(double seconds) {
    double const nanoseconds = std::nearbyint(seconds * 1e9);
    if (std::isnan(nanoseconds)) return VirtualTime(0);
    if (nanoseconds >= 9.2e18) return VirtualTime(INT64_MAX);
    if (nanoseconds <= -9.2e18) return VirtualTime(INT64_MIN);
    return VirtualTime(static_cast<std::int64_t>(nanoseconds));
  }

  constexpr std::int64_t nanoseconds() const { return m_nanoseconds; }
  constexpr double seconds() const { return static_cast<double>(m_nanoseconds) / 1e9; }

  friend constexpr auto operator<=>(VirtualTime, VirtualTime) = default;
  friend constexpr VirtualTime operator+(VirtualTime a, VirtualTime b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a.m_nanoseconds, b.m_nanoseconds, &sum)) return VirtualTime(INT64_MAX);
    return VirtualTime(sum);
  }

 private:
  explicit constexpr VirtualTime(std::int64_t nanoseconds) : m_nanoseconds(nanoseconds) {}

  std::int64_t m_nanoseconds = 0;
};

}  // namespace loopscope
