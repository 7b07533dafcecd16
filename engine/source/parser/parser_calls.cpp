#include <algorithm>

#include "base/fill.h"
#include "source/parser/parser.h"

namespace loopscope {

using namespace ast;

/// Parses a call at its `(`; the caller sets the start of the span.
ExprPtr Parser::parse_call(ExprPtr function) {
  auto call = std::make_unique<Call>(function->span);
  call->func = std::move(function);
  parse_call_arguments(call->args, call->keywords);
  call->span = span_from(call->span.begin);
  return finish(std::move(call));
}

/// Parses `( … )` of a call or of the bases of a class.
void Parser::parse_call_arguments(std::vector<ExprPtr>& args, std::vector<Keyword>& keywords) {
  std::uint32_t const open = token().span.begin;
  open_bracket();
  SourceSpan comma;
  while (!at(TokenKind::right_paren) && !m_failed) {
    std::uint32_t const begin = token().span.begin;
    bool const follows_double_star = std::ranges::any_of(keywords, [](Keyword const& keyword) { return !keyword.arg; });
    if (accept(TokenKind::star)) {
      if (at(TokenKind::right_paren) || at(TokenKind::comma)) fail(token().span, "Invalid star expression");
      auto starred = std::make_unique<Starred>(SourceSpan{});
      starred->value = parse_expression();
      starred->span = span_from(begin);
      if (follows_double_star) {
        fail(comma, "iterable argument unpacking follows keyword argument unpacking");
      }
      if (at_comprehension()) fail(starred->span, "iterable unpacking cannot be used in comprehension");
      args.push_back(finish(std::move(starred)));
    } else if (accept(TokenKind::double_star)) {
      Keyword keyword;
      keyword.value = parse_expression();
      keyword.span = span_from(begin);
      if (accept(TokenKind::equal)) {
        parse_expression();
        fail(span_from(begin), "cannot assign to keyword argument unpacking");
      }
      keywords.push_back(std::move(keyword));
    } else if (at(TokenKind::name) && kind_after(1) == TokenKind::equal) {
      parse_keyword_argument(keywords);
    } else {
      ExprPtr argument = parse_positional_argument(open, args.empty() && keywords.empty());
      if (!keywords.empty()) {
        fail(end_of_arguments(), follows_double_star ? "positional argument follows keyword argument unpacking"
                                                     : "positional argument follows keyword argument");
      }
      args.push_back(std::move(argument));
    }
    comma = token().span;
    if (!accept(TokenKind::comma)) break;
  }
  close_bracket(TokenKind::right_paren);
}

/// The end of the valid arguments after the one just parsed: CPython has read them when it finds that one misplaced.
SourceSpan Parser::end_of_arguments() {
  std::size_t const position = m_position;
  SourceSpan end = token().span;
  attempt([&] {
    while (accept(TokenKind::comma)) {
      if (!accept(TokenKind::star)) accept(TokenKind::double_star);
      if (at(TokenKind::name) && kind_after(1) == TokenKind::equal) {
        advance();
        advance();
      }
      parse_expression();
      if (!m_failed) end = token().span;
    }
  });
  m_position = position;
  return end;
}

void Parser::parse_keyword_argument(std::vector<Keyword>& keywords) {
  Keyword keyword;
  keyword.arg = identifier();
  SourceSpan const name = keyword.arg->span;
  SourceSpan const equal = token().span;
  advance();
  if (at(TokenKind::comma) || at(TokenKind::right_paren)) {
    fail(spanning(name, equal), "expected argument value expression");
  }
  keyword.value = parse_expression();
  keyword.span = span_from(name.begin);
  if (at_comprehension()) {
    fail(spanning(name, equal), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  }
  if (keyword.arg->text == "__debug__") report(keyword.span, "cannot assign to __debug__");
  bool const is_repeated = std::ranges::any_of(
      keywords, [&](Keyword const& earlier) { return earlier.arg && earlier.arg->text == keyword.arg->text; });
  if (is_repeated) report(keyword.span, fill("keyword argument repeated: {}", {keyword.arg->text}));
  keywords.push_back(std::move(keyword));
}

ExprPtr Parser::parse_positional_argument(std::uint32_t open, bool is_first) {
  std::uint32_t const begin = token().span.begin;
  bool const is_named = at(TokenKind::name) && kind_after(1) == TokenKind::colon_equal;
  ExprPtr argument = is_named ? parse_named_expression() : parse_expression();
  if (at(TokenKind::equal)) {
    SourceSpan const span = spanning(argument->span, token().span);
    Constant const* constant = if_is<Constant>(argument.get());
    bool const is_keyword = constant && (std::holds_alternative<bool>(constant->value) ||
                                         std::holds_alternative<NoneLiteral>(constant->value));
    fail(span, is_keyword ? fill("cannot assign to {}", {expression_name(*argument)})
                          : "expression cannot contain assignment, perhaps you meant \"==\"?");
  }
  if (!at_comprehension()) return argument;
  auto generator = std::make_unique<GeneratorExp>(SourceSpan{});
  generator->elt = std::move(argument);
  generator->generators = parse_comprehensions();
  generator->span = span_from(begin);
  bool const is_alone = is_first && at(TokenKind::right_paren);
  if (is_alone) {
    generator->span = {open, token().span.end};
  } else if (at(TokenKind::comma) || at(TokenKind::right_paren)) {
    fail(generator->span, "Generator expression must be parenthesized");
  }
  return finish(std::move(generator));
}

/// Parses a subscript at its `[`; the caller sets the start of the span.
ExprPtr Parser::parse_subscript(ExprPtr value) {
  auto subscript = std::make_unique<Subscript>(value->span);
  subscript->value = std::move(value);
  open_bracket();
  std::uint32_t const begin = token().span.begin;
  ExprPtr first = parse_slice();
  if (at(TokenKind::comma) || first->kind == ExprKind::Starred) {
    auto tuple = std::make_unique<Tuple>(SourceSpan{});
    tuple->elts.push_back(std::move(first));
    while (accept(TokenKind::comma) && !at(TokenKind::right_bracket)) tuple->elts.push_back(parse_slice());
    tuple->span = span_from(begin);
    first = finish(std::move(tuple));
  }
  subscript->slice = std::move(first);
  close_bracket(TokenKind::right_bracket);
  subscript->span = span_from(subscript->span.begin);
  return finish(std::move(subscript));
}

ExprPtr Parser::parse_slice() {
  std::uint32_t const begin = token().span.begin;
  if (at(TokenKind::star)) {
    TokenKind const next = kind_after(1);
    if (next == TokenKind::right_bracket || next == TokenKind::comma) {
      fail(m_tokens[m_position + 1].span, "Invalid star expression");
    }
    return parse_star_expression();
  }
  ExprPtr lower;
  if (!at(TokenKind::colon)) {
    bool const begins_with_name = at(TokenKind::name);
    lower = parse_named_expression();
    bool const is_bare_named = lower->kind == ExprKind::NamedExpr && begins_with_name;
    if (!at(TokenKind::colon) || is_bare_named) return lower;
  }
  auto slice = std::make_unique<Slice>(SourceSpan{});
  slice->lower = std::move(lower);
  expect(TokenKind::colon);
  auto const is_part = [&] {
    return !at(TokenKind::colon) && !at(TokenKind::comma) && !at(TokenKind::right_bracket) && !m_failed;
  };
  if (is_part()) slice->upper = parse_expression();
  if (accept(TokenKind::colon) && is_part()) slice->step = parse_expression();
  slice->span = span_from(begin);
  return finish(std::move(slice));
}

}  // namespace loopscope
