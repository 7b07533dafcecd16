#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "source/tree/ast.h"

namespace loopscope {

/// A message about f-strings, said of template strings when it is one.
std::string string_message(std::string_view message, bool is_template);

/// What stands before the text of a string token: its prefix letters and how long its quotes are.
struct StringPrefix {
  bool is_bytes = false;
  bool is_raw = false;
  bool is_template = false;
  std::uint32_t prefix_length = 0;
  std::uint32_t quote_length = 1;
};

StringPrefix string_prefix(std::string_view token);

/// The value of a number token; the lexer has checked its form.
ast::ConstantValue number_value(std::string_view token);

/// What became of the escapes of a string: `error` is empty or CPython's message, `has_named_character` says that a
/// \N{…} was met, which Loopscope does not read.
struct DecodedString {
  std::string value;
  std::string error;
  bool has_named_character = false;
};

/// Decodes the text between the quotes of a str or bytes literal that is not raw. Unknown escapes stay as written.
DecodedString decode_string(std::string_view body);
DecodedString decode_bytes(std::string_view body);

}  // namespace loopscope
