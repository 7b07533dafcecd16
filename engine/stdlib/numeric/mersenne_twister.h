#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace loopscope {

/// MT19937, seeded and read as CPython's `random` does. Mirrors Modules/_randommodule.c.
class MersenneTwister {
 public:
  static constexpr std::size_t size = 624;

  /// From the 32-bit digits of a number, the lowest first; none: 0.
  void seed(std::span<std::uint32_t const> key);
  std::uint32_t next();
  /// In [0, 1), of 53 bits.
  double next_double();

  std::array<std::uint32_t, size> state = {};
  std::uint32_t index = size;

 private:
  void seed(std::uint32_t number);
  void refill();
};

}  // namespace loopscope
