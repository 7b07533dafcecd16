#include "source/lexer/token.h"

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

struct TokenText {
  std::string_view text;
  TokenKind kind;
};

constexpr std::string_view texts[] = {
#define TOKEN(name, text) text,
#define KEYWORD(name, text) text,
#define OPERATOR(name, text) text,
#include "source/lexer/tokens.def"
#undef TOKEN
#undef KEYWORD
#undef OPERATOR
};

constexpr TokenText keywords[] = {
#define TOKEN(name, text)
#define KEYWORD(name, text) {text, TokenKind::name},
#define OPERATOR(name, text)
#include "source/lexer/tokens.def"
#undef TOKEN
#undef KEYWORD
#undef OPERATOR
};

constexpr TokenText operators[] = {
#define TOKEN(name, text)
#define KEYWORD(name, text)
#define OPERATOR(name, text) {text, TokenKind::name},
#include "source/lexer/tokens.def"
#undef TOKEN
#undef KEYWORD
#undef OPERATOR
};

constexpr std::size_t longest_keyword =
    std::ranges::max_element(keywords, {}, [](TokenText const& keyword) { return keyword.text.size(); })->text.size();

}  // namespace

std::string_view token_text(TokenKind kind) { return texts[static_cast<std::size_t>(kind)]; }

TokenKind keyword_or_name(std::string_view name) {
  if (name.size() < 2 || name.size() > longest_keyword) return TokenKind::name;
  for (TokenText const& keyword : keywords) {
    if (keyword.text == name) return keyword.kind;
  }
  return TokenKind::name;
}

TokenKind operator_at(std::string_view text) {
  for (TokenText const& candidate : operators) {
    if (text.starts_with(candidate.text)) return candidate.kind;
  }
  return TokenKind::error;
}

}  // namespace loopscope
