#include "base/fill.h"

#include "source/lexer/literals.h"
#include "source/parser/parser.h"

// The `match` statement: Grammar/python.gram from `match_stmt` to `class_pattern`, with its `invalid_…` rules.
namespace loopscope {

using namespace ast;

/// `match` is a keyword only before a subject and cases. A token that cannot continue an expression decides
/// immediately; an operator or a bracket could continue an expression that begins with a variable `match`.
bool Parser::at_match_statement() {
  TokenKind const next = kind_after(1);
  switch (next) {
    case TokenKind::name:
    case TokenKind::number:
    case TokenKind::string:
    case TokenKind::fstring_start:
    case TokenKind::kw_none:
    case TokenKind::kw_true:
    case TokenKind::kw_false:
    case TokenKind::kw_await:
    case TokenKind::kw_lambda:
    case TokenKind::ellipsis:
    case TokenKind::left_brace:
    case TokenKind::tilde: return true;
    case TokenKind::kw_not:
    case TokenKind::left_paren:
    case TokenKind::left_bracket:
    case TokenKind::plus:
    case TokenKind::minus:
    case TokenKind::star: break;
    default: return false;
  }
  std::size_t const position = m_position;
  bool const is_match = attempt([&] {
    advance();
    parse_subject();
    expect(TokenKind::colon);
    expect(TokenKind::newline);
    if (accept(TokenKind::indent) && !at_name("case")) fail_here();
  });
  m_position = position;
  return is_match;
}

bool Parser::at_lost_case() {
  if (!at_name("case")) return false;
  std::size_t const position = m_position;
  bool const is_case = attempt([&] {
    advance();
    parse_open_pattern();
    if (accept(TokenKind::kw_if)) parse_named_expression();
    expect(TokenKind::colon);
  });
  m_position = position;
  return is_case;
}

ExprPtr Parser::parse_subject() {
  std::uint32_t const begin = token().span.begin;
  ExprPtr first = parse_star_named_expression();
  if (!at(TokenKind::comma)) {
    if (first->kind == ExprKind::Starred) fail_here();
    return first;
  }
  auto tuple = std::make_unique<Tuple>(SourceSpan{});
  tuple->elts.push_back(std::move(first));
  while (accept(TokenKind::comma) && !at(TokenKind::colon)) tuple->elts.push_back(parse_star_named_expression());
  tuple->span = span_from(begin);
  return finish(std::move(tuple));
}

StmtPtr Parser::parse_match() {
  Nesting const nesting(*this);
  std::uint32_t const begin = token().span.begin;
  advance();
  auto match = std::make_unique<Match>(SourceSpan{});
  match->subject = parse_subject();
  expect_colon();
  if (!m_failed && !at(TokenKind::newline)) fail_here();
  // The cases are parsed for their own errors even when their header is invalid.
  bool const has_header = !m_failed;
  if (!has_header) skip_line();
  accept(TokenKind::newline);
  bool const is_indented = accept(TokenKind::indent);
  if (!is_indented && has_header) fail_block("'match' statement", begin);
  while (is_indented ? !at(TokenKind::dedent) && m_tokens[m_position].kind != TokenKind::end_marker : at_name("case")) {
    if (!at_name("case")) fail_here();
    match->cases.push_back(parse_case());
    if (m_failed) recover();
  }
  if (is_indented) accept(TokenKind::dedent);
  match->span = span_from(begin);
  return match;
}

MatchCase Parser::parse_case() {
  std::uint32_t const begin = token().span.begin;
  advance();
  MatchCase result;
  result.pattern = parse_open_pattern();
  if (accept(TokenKind::kw_if)) result.guard = parse_named_expression();
  expect_colon();
  result.body = parse_block("'case' statement", begin);
  return result;
}

/// A pattern, or the items of a sequence without brackets.
PatternPtr Parser::parse_open_pattern() {
  std::uint32_t const begin = token().span.begin;
  PatternPtr first = parse_maybe_star_pattern();
  if (at(TokenKind::comma)) return parse_sequence_items(begin, std::move(first), TokenKind::colon);
  if (first->kind == PatternKind::Star) fail_here();
  return first;
}

PatternPtr Parser::parse_pattern() {
  std::uint32_t const begin = token().span.begin;
  PatternPtr pattern = parse_or_pattern();
  return accept(TokenKind::kw_as) ? parse_as_target(begin, std::move(pattern)) : std::move(pattern);
}

PatternPtr Parser::parse_as_target(std::uint32_t begin, PatternPtr pattern) {
  if (at_name("_")) fail(token().span, "cannot use '_' as a target");
  TokenKind const next = kind_after(1);
  bool const is_name =
      at(TokenKind::name) && next != TokenKind::dot && next != TokenKind::left_paren && next != TokenKind::equal;
  if (!is_name) {
    std::size_t const position = m_position;
    ExprPtr target;
    if (attempt([&] { target = parse_expression(); })) {
      m_position = position;
      fail(target->span, fill("cannot use {} as pattern target", {expression_name(*target)}));
    }
  }
  auto result = std::make_unique<Pattern>(PatternKind::As, SourceSpan{});
  result->name = identifier();
  result->patterns.push_back(std::move(pattern));
  result->span = span_from(begin);
  return result;
}

PatternPtr Parser::parse_or_pattern() {
  std::uint32_t const begin = token().span.begin;
  PatternPtr first = parse_closed_pattern();
  if (!at(TokenKind::bar)) return first;
  auto result = std::make_unique<Pattern>(PatternKind::Or, SourceSpan{});
  result->patterns.push_back(std::move(first));
  while (accept(TokenKind::bar)) result->patterns.push_back(parse_closed_pattern());
  result->span = span_from(begin);
  return result;
}

PatternPtr Parser::parse_closed_pattern() {
  Nesting const nesting(*this);
  switch (kind()) {
    case TokenKind::name: return parse_name_pattern();
    case TokenKind::left_paren:
    case TokenKind::left_bracket: return parse_group_pattern();
    case TokenKind::left_brace: return parse_mapping_pattern();
    default: return parse_literal_pattern();
  }
}

PatternPtr Parser::parse_literal_pattern() {
  bool const is_singleton = at(TokenKind::kw_none) || at(TokenKind::kw_true) || at(TokenKind::kw_false);
  auto result = std::make_unique<Pattern>(is_singleton ? PatternKind::Singleton : PatternKind::Value, token().span);
  result->value = parse_literal_expression();
  result->span = result->value->span;
  return result;
}

/// A string, a signed number, `None`, `True`, `False` or the sum that a complex number is.
ExprPtr Parser::parse_literal_expression() {
  std::uint32_t const begin = token().span.begin;
  switch (kind()) {
    case TokenKind::string:
    case TokenKind::fstring_start: return parse_strings();
    case TokenKind::kw_none:
    case TokenKind::kw_true:
    case TokenKind::kw_false: return parse_atom();
    case TokenKind::minus:
    case TokenKind::number: break;
    default: fail_here(); return placeholder(token().span);
  }
  if (at(TokenKind::minus) && kind_after(1) != TokenKind::number) {
    advance();
    fail_here();
    return placeholder(token().span);
  }
  ExprPtr number = parse_factor_of_literal();
  if (!at(TokenKind::plus) && !at(TokenKind::minus)) return number;
  auto sum = std::make_unique<BinOp>(SourceSpan{});
  sum->op = at(TokenKind::plus) ? BinaryOperator::Add : BinaryOperator::Sub;
  advance();
  if (!at(TokenKind::number)) fail_here();
  auto const is_imaginary = [](Expr const& expr) {
    auto const* constant = if_is<Constant>(&expr);
    return constant && std::holds_alternative<ImaginaryLiteral>(constant->value);
  };
  if (is_imaginary(*number)) fail(number->span, "real number required in complex literal");
  sum->left = std::move(number);
  sum->right = parse_atom();
  if (!is_imaginary(*sum->right)) fail(sum->right->span, "imaginary number required in complex literal");
  sum->span = span_from(begin);
  return finish(std::move(sum));
}

ExprPtr Parser::parse_factor_of_literal() {
  std::uint32_t const begin = token().span.begin;
  if (!accept(TokenKind::minus)) return parse_atom();
  auto negative = std::make_unique<UnaryOp>(SourceSpan{});
  negative->op = UnaryOperator::USub;
  negative->operand = parse_atom();
  negative->span = span_from(begin);
  return finish(std::move(negative));
}

ExprPtr Parser::parse_name_or_attribute() {
  std::uint32_t const begin = token().span.begin;
  ExprPtr value;
  {
    Identifier const first = identifier();
    auto name = std::make_unique<Name>(first.span);
    name->id = first.text;
    value = std::move(name);
  }
  while (accept(TokenKind::dot)) {
    auto attribute = std::make_unique<Attribute>(SourceSpan{});
    attribute->value = std::move(value);
    attribute->attr = identifier();
    attribute->span = span_from(begin);
    value = finish(std::move(attribute));
  }
  return value;
}

/// A capture, `_`, a dotted name to compare with, or a class.
PatternPtr Parser::parse_name_pattern() {
  SourceSpan const span = token().span;
  TokenKind const next = kind_after(1);
  if (next == TokenKind::dot || next == TokenKind::left_paren) {
    ExprPtr value = parse_name_or_attribute();
    if (at(TokenKind::left_paren)) return parse_class_pattern(span.begin, std::move(value));
    auto result = std::make_unique<Pattern>(PatternKind::Value, value->span);
    result->value = std::move(value);
    return result;
  }
  auto result = std::make_unique<Pattern>(PatternKind::As, span);
  bool const is_wildcard = at_name("_");
  Identifier name = identifier();
  if (!is_wildcard) result->name = std::move(name);
  if (at(TokenKind::equal)) fail_here();
  return result;
}

PatternPtr Parser::parse_maybe_star_pattern() {
  SourceSpan const star = token().span;
  if (!accept(TokenKind::star)) return parse_pattern();
  auto result = std::make_unique<Pattern>(PatternKind::Star, star);
  bool const is_wildcard = at_name("_");
  Identifier name = identifier();
  if (!is_wildcard) result->name = std::move(name);
  result->span = span_from(star.begin);
  return result;
}

/// Parses the items after `first`, which is already parsed: they follow a ',' and end before the token `end`.
PatternPtr Parser::parse_sequence_items(std::uint32_t begin, PatternPtr first, TokenKind end) {
  auto result = std::make_unique<Pattern>(PatternKind::Sequence, SourceSpan{});
  result->patterns.push_back(std::move(first));
  while (accept(TokenKind::comma)) {
    if (at(end) || (end == TokenKind::colon && at(TokenKind::kw_if))) break;
    result->patterns.push_back(parse_maybe_star_pattern());
  }
  result->span = span_from(begin);
  return result;
}

/// `( … )` or `[ … ]`: a group or a sequence.
PatternPtr Parser::parse_group_pattern() {
  std::uint32_t const begin = token().span.begin;
  TokenKind const end = at(TokenKind::left_paren) ? TokenKind::right_paren : TokenKind::right_bracket;
  open_bracket();
  PatternPtr result;
  if (at(end)) {
    result = std::make_unique<Pattern>(PatternKind::Sequence, SourceSpan{});
  } else {
    result = parse_maybe_star_pattern();
    bool const is_group = end == TokenKind::right_paren && !at(TokenKind::comma);
    if (is_group) {
      if (result->kind == PatternKind::Star) fail_here();
      close_bracket(end);
      return result;
    }
    result = parse_sequence_items(begin, std::move(result), end);
  }
  close_bracket(end);
  result->span = span_from(begin);
  return result;
}

PatternPtr Parser::parse_mapping_pattern() {
  std::uint32_t const begin = token().span.begin;
  open_bracket();
  auto result = std::make_unique<Pattern>(PatternKind::Mapping, SourceSpan{});
  while (!at(TokenKind::right_brace) && !m_failed) {
    if (accept(TokenKind::double_star)) {
      if (at_name("_")) fail_here();
      result->name = identifier();
      accept(TokenKind::comma);
      break;
    }
    result->keys.push_back(at(TokenKind::name) ? parse_name_or_attribute() : parse_literal_expression());
    if (result->keys.back()->kind == ExprKind::Name) fail_here();
    expect(TokenKind::colon);
    result->patterns.push_back(parse_pattern());
    if (!accept(TokenKind::comma)) break;
  }
  close_bracket(TokenKind::right_brace);
  result->span = span_from(begin);
  return result;
}

/// Parses a class pattern at its `(`.
PatternPtr Parser::parse_class_pattern(std::uint32_t begin, ExprPtr type) {
  auto result = std::make_unique<Pattern>(PatternKind::Class, SourceSpan{});
  result->value = std::move(type);
  open_bracket();
  SourceSpan misplaced;
  while (!at(TokenKind::right_paren) && !m_failed) {
    if (at(TokenKind::name) && kind_after(1) == TokenKind::equal) {
      if (misplaced.end > 0) break;
      result->keyword_names.push_back(identifier());
      advance();
      result->patterns.push_back(parse_pattern());
    } else {
      PatternPtr pattern = parse_pattern();
      if (!result->keyword_names.empty()) {
        misplaced = misplaced.end > 0 ? spanning(misplaced, pattern->span) : pattern->span;
      }
      result->patterns.push_back(std::move(pattern));
    }
    if (!accept(TokenKind::comma)) break;
  }
  if (misplaced.end > 0) fail(misplaced, "positional patterns follow keyword patterns");
  close_bracket(TokenKind::right_paren);
  result->span = span_from(begin);
  return result;
}

}  // namespace loopscope
