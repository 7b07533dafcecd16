#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "base/virtual_time.h"

namespace loopscope {

/// An index into the run's table of strings; index 0 is the empty string.
struct TextId {
  std::uint32_t index = 0;
  friend bool operator==(TextId, TextId) = default;
};

/// One trace event as the host reads it: 24 bytes, little-endian. events.def describes the fields of each kind.
struct TraceRecord {
  std::uint8_t kind = 0;
  std::uint8_t flag = 0;
  std::uint16_t line = 0;
  std::array<std::uint32_t, 5> words = {};

  void set_time(std::uint32_t word, VirtualTime time) {
    auto const bits = static_cast<std::uint64_t>(time.nanoseconds());
    words[word] = static_cast<std::uint32_t>(bits);
    words[word + 1] = static_cast<std::uint32_t>(bits >> 32);
  }
  VirtualTime time(std::uint32_t word) const {
    return VirtualTime::from_nanoseconds(
        static_cast<std::int64_t>(words[word] | static_cast<std::uint64_t>(words[word + 1]) << 32));
  }
};

static_assert(sizeof(TraceRecord) == 24);
static_assert(std::endian::native == std::endian::little);

}  // namespace loopscope
