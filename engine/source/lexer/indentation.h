#pragma once

#include <cstdint>
#include <vector>

namespace loopscope {

/// The width of a line's indentation in two counts: tabs to the next multiple of eight, and tabs as one column. If the
/// two counts disagree about which of two lines is deeper, tabs and spaces are mixed inconsistently.
struct IndentationWidth {
  std::uint32_t column = 0;
  std::uint32_t alternative = 0;
};

/// The stack of open indentations. Mirrors Parser/lexer/lexer.c, tok_get_normal_mode.
class Indentation {
 public:
  static constexpr std::size_t maximum_depth = 100;

  enum class Change : std::uint8_t {
    same,
    indent,        ///< One block deeper.
    dedent,        ///< The end of `dedent_count` blocks.
    inconsistent,  ///< TabError; the stack changes as for a consistent line.
    no_match,      ///< Between two open blocks; treated as part of the outer one.
    too_deep,
  };

  Change to(IndentationWidth width);
  /// The number of blocks that the last call of `to` ended.
  std::uint32_t dedent_count() const { return m_dedent_count; }
  std::size_t depth() const { return m_widths.size(); }

 private:
  std::vector<IndentationWidth> m_widths;
  std::uint32_t m_dedent_count = 0;
};

}  // namespace loopscope
