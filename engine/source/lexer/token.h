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

/// A token: its kind and its place; the text is in the source. An indent, dedent, newline or end marker may be empty.
struct Token {
  TokenKind kind = TokenKind::end_marker;
  SourceSpan span;
};

/// The text of a keyword or operator, or the human name of another kind.
std::string_view token_text(TokenKind kind);
/// The kind of the keyword `name`, or TokenKind::name. Soft keywords are names.
TokenKind keyword_or_name(std::string_view name);
/// The longest operator at the start of `text`, or TokenKind::error.
TokenKind operator_at(std::string_view text);

}  // namespace loopscope
