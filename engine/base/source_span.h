#pragma once

#include <cstdint>

namespace loopscope {

/// A stretch of the source text: byte offsets, end exclusive. Lines and columns come from SourceText.
struct SourceSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend bool operator==(SourceSpan, SourceSpan) = default;
};

/// The smallest span that holds both; `first` must not begin after `last` ends.
constexpr SourceSpan spanning(SourceSpan first, SourceSpan last) { return {first.begin, last.end}; }

}  // namespace loopscope
