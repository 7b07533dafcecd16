#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "source/tree/ast.h"

namespace loopscope {

/// A message about f-strings, adapted when the string is a template string.
std::string string_message(std::string_view message, bool is_template);

/// The prefix letters of a string token and the length of its quotes.
struct StringPrefix {
  bool is_bytes = false;
  bool is_raw = false;
  bool is_template = false;
  std::uint32_t prefix_length = 0;
  std::uint32_t quote_length = 1;
};

/// Reads the prefix and the opening quotes of a string token.
StringPrefix string_prefix(std::string_view token);

/// The value of a number token, whose form the lexer has checked.
ast::ConstantValue number_value(std::string_view token);

/// A string with its escapes decoded. `error` is empty or CPython's message; `has_named_character` means that it
/// contains \N{…}, which is not supported.
struct DecodedString {
  std::string value;
  std::string error;
  bool has_named_character = false;
};

/// Decodes the text between the quotes of a str or bytes literal that is not raw. Unknown escapes stay unchanged.
DecodedString decode_string(std::string_view body);
DecodedString decode_bytes(std::string_view body);

}  // namespace loopscope
