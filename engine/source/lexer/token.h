#pragma once

#include <cstdint>
#include <string_view>

#include "base/source_span.h"

namespace loopscope {

/// The kinds of tokens.def.
enum class TokenKind : std::uint8_t {
#define TOKEN(name, text) name,
#define KEYWORD(name, text) name,
#define OPERATOR(name, text) name,
#include "source/lexer/tokens.def"
#undef TOKEN
#undef KEYWORD
#undef OPERATOR
};

/// A token is its kind and its place; its text is in the source. An indent, dedent, newline or end marker may be empty.
struct Token {
  TokenKind kind = TokenKind::end_marker;
  SourceSpan span;
};

/// The keyword or operator as written, or what people call the kind.
std::string_view token_text(TokenKind kind);
/// The keyword that `name` is, else TokenKind::name. Soft keywords are names.
TokenKind keyword_or_name(std::string_view name);
/// The longest operator that `text` begins with, else TokenKind::error.
TokenKind operator_at(std::string_view text);

}  // namespace loopscope
