#include <optional>

#include "source/parser/parser.h"

namespace loopscope {

using namespace ast;

Identifier Parser::parse_dotted_name() {
  Identifier result = identifier();
  while (accept(TokenKind::dot)) {
    Identifier const part = identifier();
    result.text += "." + part.text;
    result.span.end = part.span.end;
  }
  return result;
}

/// Parses an optional `as name`.
std::optional<Identifier> Parser::parse_import_as() {
  if (!accept(TokenKind::kw_as)) return std::nullopt;
  TokenKind const next = kind_after(1);
  bool const is_name = at(TokenKind::name) && (next == TokenKind::comma || next == TokenKind::right_paren ||
                                               next == TokenKind::semicolon || next == TokenKind::newline);
  if (!is_name) {
    ExprPtr target;
    if (attempt([&] { target = parse_expression(); })) {
      fail(target->span, std::string("cannot use ") + std::string(expression_name(*target)) + " as import target");
    }
  }
  return identifier();
}

StmtPtr Parser::parse_import() {
  std::uint32_t const begin = token().span.begin;
  advance();
  if (at(TokenKind::newline)) fail(token().span, "Expected one or more names after 'import'");
  auto import = std::make_unique<Import>(SourceSpan{});
  do {
    Alias alias;
    alias.name = parse_dotted_name();
    alias.asname = parse_import_as();
    import->names.push_back(std::move(alias));
  } while (accept(TokenKind::comma));
  if (at(TokenKind::kw_from)) {
    std::size_t const position = m_position;
    if (attempt([&] {
          advance();
          parse_dotted_name();
        })) {
      SourceSpan const span = span_from(begin);
      m_position = position;
      fail(span, "Did you mean to use 'from ... import ...' instead?");
    }
  }
  import->span = span_from(begin);
  return import;
}

StmtPtr Parser::parse_import_from() {
  std::uint32_t const begin = token().span.begin;
  advance();
  auto import = std::make_unique<ImportFrom>(SourceSpan{});
  for (;;) {
    if (accept(TokenKind::dot)) {
      ++import->level;
    } else if (accept(TokenKind::ellipsis)) {
      import->level += 3;
    } else {
      break;
    }
  }
  if (import->level == 0 || !at(TokenKind::kw_import)) import->module = parse_dotted_name();
  expect(TokenKind::kw_import);
  if (at(TokenKind::newline)) fail(token().span, "Expected one or more names after 'import'");
  if (at(TokenKind::star)) {
    Alias alias;
    alias.name = {"*", token().span};
    import->names.push_back(std::move(alias));
    advance();
  } else {
    bool const is_parenthesized = at(TokenKind::left_paren);
    if (is_parenthesized) open_bracket();
    do {
      if (!import->names.empty() && is_parenthesized && at(TokenKind::right_paren)) break;
      if (!import->names.empty() && at(TokenKind::newline)) {
        fail(token().span, "trailing comma not allowed without surrounding parentheses");
      }
      Alias alias;
      alias.name = identifier();
      alias.asname = parse_import_as();
      import->names.push_back(std::move(alias));
    } while (accept(TokenKind::comma));
    if (is_parenthesized) close_bracket(TokenKind::right_paren);
  }
  import->span = span_from(begin);
  return import;
}

}  // namespace loopscope
