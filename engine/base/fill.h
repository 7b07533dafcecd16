#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace loopscope {

/// The replacement for one `{}` of `fill`: a text that outlives the call, a character, or a number.
class Hole {
 public:
  Hole(std::string_view text) : m_text(text) {}
  Hole(std::string const& text) : m_text(text) {}
  Hole(char const* text) : m_text(text) {}
  Hole(char character) : m_number(1, character), m_text(m_number) {}
  Hole(std::integral auto number) : m_number(std::to_string(number)), m_text(m_number) {}
  Hole(Hole const&) = delete;

  std::string_view text() const { return m_text; }

 private:
  std::string m_number;
  std::string_view m_text;
};

/// The pattern with each `{}` replaced by the text of the next hole; no other character of the pattern is special. It
/// replaces std::format, whose instantiations would make up a tenth of a small WebAssembly module.
std::string fill(std::string_view pattern, std::initializer_list<Hole> holes);

/// The number in lower-case hexadecimal, padded with zeros to at least `digits` digits.
std::string hexadecimal(std::uint32_t number, unsigned digits);

}  // namespace loopscope
