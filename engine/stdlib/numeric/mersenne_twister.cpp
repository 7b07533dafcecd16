#include "stdlib/numeric/mersenne_twister.h"

#include <algorithm>

namespace loopscope {

void MersenneTwister::seed(std::uint32_t number) {
  state[0] = number;
  for (std::uint32_t place = 1; place < size; ++place)
    state[place] = 1812433253U * (state[place - 1] ^ (state[place - 1] >> 30)) + place;
  index = size;
}

void MersenneTwister::seed(std::span<std::uint32_t const> key) {
  static constexpr std::uint32_t zero[] = {0};
  if (key.empty()) key = zero;
  seed(19650218U);
  std::size_t place = 1;
  std::size_t digit = 0;
  auto const advance = [&] {
    if (++place < size) return;
    state[0] = state[size - 1];
    place = 1;
  };
  auto const mixed = [&](std::uint32_t factor) {
    return state[place] ^ ((state[place - 1] ^ (state[place - 1] >> 30)) * factor);
  };
  for (std::size_t count = std::max(size, key.size()); count > 0; --count) {
    state[place] = mixed(1664525U) + key[digit] + static_cast<std::uint32_t>(digit);
    advance();
    if (++digit == key.size()) digit = 0;
  }
  for (std::size_t count = size - 1; count > 0; --count) {
    state[place] = mixed(1566083941U) - static_cast<std::uint32_t>(place);
    advance();
  }
  state[0] = 0x80000000U;
}

void MersenneTwister::refill() {
  constexpr std::size_t middle = 397;
  for (std::size_t place = 0; place < size; ++place) {
    std::uint32_t const joined = (state[place] & 0x80000000U) | (state[(place + 1) % size] & 0x7fffffffU);
    state[place] = state[(place + middle) % size] ^ (joined >> 1) ^ ((joined & 1) != 0 ? 0x9908b0dfU : 0U);
  }
  index = 0;
}

std::uint32_t MersenneTwister::next() {
  if (index >= size) refill();
  std::uint32_t value = state[index++];
  value ^= value >> 11;
  value ^= (value << 7) & 0x9d2c5680U;
  value ^= (value << 15) & 0xefc60000U;
  return value ^ (value >> 18);
}

double MersenneTwister::next_double() {
  std::uint32_t const high = next() >> 5;
  std::uint32_t const low = next() >> 6;
  return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
}

}  // namespace loopscope
