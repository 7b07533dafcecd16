#pragma once

#include <cstdint>
#include <vector>

namespace loopscope {

/// The width of a line's indentation, counted twice: with tabs to the next multiple of eight and with tabs as one.
/// Where the two disagree about which line stands deeper, tabs and spaces are mixed inconsistently.
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
    dedent,        ///< `dedent_count` blocks ended.
    inconsistent,  ///< TabError; the stack is as if the line were well indented.
    no_match,      ///< The line stands between two open blocks; as if it belonged to the outer.
    too_deep,
  };

  Change to(IndentationWidth width);
  /// How many blocks the last `to` ended.
  std::uint32_t dedent_count() const { return m_dedent_count; }
  std::size_t depth() const { return m_widths.size(); }

 private:
  std::vector<IndentationWidth> m_widths;
  std::uint32_t m_dedent_count = 0;
};

}  // namespace loopscope
