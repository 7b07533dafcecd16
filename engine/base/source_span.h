#pragma once

#include <cstdint>

namespace loopscope {

/// A range of the source text: byte offsets, end exclusive. SourceText converts offsets to lines and columns.
struct SourceSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend bool operator==(SourceSpan, SourceSpan) = default;
};

/// The smallest span that contains both; `first` must not start after `last` ends.
constexpr SourceSpan spanning(SourceSpan first, SourceSpan last) { return {first.begin, last.end}; }

}  // namespace loopscope
