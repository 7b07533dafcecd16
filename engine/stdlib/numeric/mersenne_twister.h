#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace loopscope {

/// MT19937, with the seeding and output of CPython's `random`. Mirrors Modules/_randommodule.c.
class MersenneTwister {
 public:
  static constexpr std::size_t size = 624;

  /// Seeds from the 32-bit digits of a number, the least significant first; no digits mean 0.
  void seed(std::span<std::uint32_t const> key);
  std::uint32_t next();
  /// A number in [0, 1) with 53 random bits.
  double next_double();

  std::array<std::uint32_t, size> state = {};
  std::uint32_t index = size;

 private:
  void seed(std::uint32_t number);
  void refill();
};

}  // namespace loopscope
