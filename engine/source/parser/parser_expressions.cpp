
#include "base/fill.h"
#include "source/parser/parser.h"

namespace loopscope {

using namespace ast;

bool Parser::at_expression_start() const {
  switch (kind()) {
    case TokenKind::name:
    case TokenKind::number:
    case TokenKind::string:
    case TokenKind::fstring_start:
    case TokenKind::ellipsis:
    case TokenKind::kw_none:
    case TokenKind::kw_true:
    case TokenKind::kw_false:
    case TokenKind::kw_not:
    case TokenKind::kw_lambda:
    case TokenKind::kw_await:
    case TokenKind::left_paren:
    case TokenKind::left_bracket:
    case TokenKind::left_brace:
    case TokenKind::plus:
    case TokenKind::minus:
    case TokenKind::tilde: return true;
    default: return false;
  }
}

ExprPtr Parser::parse_star_expressions() {
  std::uint32_t const begin = token().span.begin;
  ExprPtr first = parse_star_expression();
  if (!at(TokenKind::comma)) return first;
  auto tuple = std::make_unique<Tuple>(SourceSpan{});
  tuple->elts.push_back(std::move(first));
  while (accept(TokenKind::comma)) {
    if (!at_expression_start() && !at(TokenKind::star)) break;
    tuple->elts.push_back(parse_star_expression());
  }
  tuple->span = span_from(begin);
  return finish(std::move(tuple));
}

ExprPtr Parser::parse_star_expression() {
  std::uint32_t const begin = token().span.begin;
  if (!accept(TokenKind::star)) return parse_expression();
  auto starred = std::make_unique<Starred>(SourceSpan{});
  std::size_t const first_token = m_position;
  starred->value = parse_bitwise_or();
  if (!m_failed && m_muted == 0 && at_expression_start()) check_missing_comma(*starred->value, first_token);
  starred->span = span_from(begin);
  return finish(std::move(starred));
}

ExprPtr Parser::parse_star_named_expression() {
  return at(TokenKind::star) ? parse_star_expression() : parse_named_expression();
}

/// `named_expression`; reports the likely intention for a misplaced '='.
ExprPtr Parser::parse_named_expression() {
  std::uint32_t const begin = token().span.begin;
  if (at(TokenKind::name) && kind_after(1) == TokenKind::colon_equal) {
    auto named = std::make_unique<NamedExpr>(SourceSpan{});
    named->target = std::make_unique<Name>(token().span);
    named->target->id = text(token());
    advance();
    advance();
    named->value = parse_expression();
    named->span = span_from(begin);
    return finish(std::move(named));
  }
  ExprPtr expression = parse_expression();
  if (at(TokenKind::colon_equal)) {
    fail(expression->span, fill("cannot use assignment expressions with {}", {expression_name(*expression)}));
  } else if (at(TokenKind::equal)) {
    check_mistaken_equal(*expression);
  }
  return expression;
}

/// Reports a mistaken '=', the next token. The expression before it must be an operand of an operator no weaker than
/// '|', else the rule does not apply. Mirrors the grammar's `invalid_named_expression`.
void Parser::check_mistaken_equal(Expr const& left) {
  switch (left.kind) {
    case ExprKind::List:
    case ExprKind::Tuple:
    case ExprKind::GeneratorExp:
    case ExprKind::Compare:
    case ExprKind::BoolOp:
    case ExprKind::IfExp:
    case ExprKind::Lambda:
    case ExprKind::Starred:
    case ExprKind::NamedExpr: return;
    case ExprKind::UnaryOp:
      if (as<UnaryOp>(left).op == UnaryOperator::Not) return;
      break;
    case ExprKind::Constant: {
      ConstantValue const& value = as<Constant>(left).value;
      if (std::holds_alternative<bool>(value) || std::holds_alternative<NoneLiteral>(value)) return;
      break;
    }
    default: break;
  }
  ExprPtr right;
  std::size_t const position = m_position;
  bool const is_single = attempt([&] {
    advance();
    right = parse_bitwise_or();
    if (at(TokenKind::equal) || at(TokenKind::colon_equal)) fail_here();
  });
  m_position = position;
  if (!is_single) return;
  if (left.kind == ExprKind::Name) {
    fail(spanning(left.span, right->span), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  } else {
    fail(left.span, fill("cannot assign to {} here. Maybe you meant '==' instead of '='?", {expression_name(left)}));
  }
}

ExprPtr Parser::parse_expression() {
  Nesting const nesting(*this);
  if (at(TokenKind::kw_lambda)) return parse_lambda();
  bool const is_statement = at(TokenKind::kw_pass) || at(TokenKind::kw_break) || at(TokenKind::kw_continue);
  if (is_statement && kind_after(1) == TokenKind::kw_if) {
    fail(token().span, "expected expression before 'if', but statement is given");
  }
  std::size_t const first_token = m_position;
  ExprPtr expression = parse_disjunction();
  if (at(TokenKind::kw_if)) expression = parse_conditional(std::move(expression));
  if (!m_failed && m_muted == 0 && at_expression_start()) check_missing_comma(*expression, first_token);
  return expression;
}

/// Reports an expression directly after another one. Mirrors `invalid_expression` and `invalid_legacy_expression`.
void Parser::check_missing_comma(Expr const& left, std::size_t first_token) {
  Token const& first = m_tokens[first_token];
  bool const is_single_name = first_token + 1 == m_position && first.kind == TokenKind::name;
  std::string_view const name = is_single_name ? text(first) : std::string_view();
  ExprPtr right;
  std::size_t const position = m_position;
  if (name == "print" || name == "exec") {
    if (attempt([&] { right = parse_star_expressions(); })) {
      m_position = position;
      fail(spanning(left.span, right->span),
           fill("Missing parentheses in call to '{}'. Did you mean {}(...)?", {name, name}));
    }
    return;
  }
  if (first.kind == TokenKind::string && first_token + 1 == m_position && check_split_string()) return;
  if (m_bracket_depth == 0) return;
  bool const is_soft_keyword = name == "match" || name == "case" || name == "type" || name == "_";
  if (is_soft_keyword || (is_single_name && at(TokenKind::string))) return;
  if (attempt([&] { right = parse_expression(); })) {
    SourceSpan const span = spanning(left.span, right->span);
    fail(span, "invalid syntax. Perhaps you forgot a comma?");
    m_position = position;
  }
}

/// Reports expressions between two strings, which come from a quote inside a text.
bool Parser::check_split_string() {
  std::size_t const position = m_position;
  SourceSpan span;
  bool const is_split = attempt([&] {
    span = token().span;
    do {
      ExprPtr const part = parse_expression();
      span = spanning(span, part->span);
    } while (!m_failed && !at(TokenKind::string) && at_expression_start());
    if (!at(TokenKind::string)) fail_here();
  });
  m_position = position;
  if (is_split) fail(span, "invalid syntax. Is this intended to be part of the string?");
  return is_split;
}

ExprPtr Parser::parse_conditional(ExprPtr body) {
  auto conditional = std::make_unique<IfExp>(SourceSpan{});
  advance();
  conditional->test = parse_disjunction();
  if (!at(TokenKind::kw_else)) {
    if (at(TokenKind::colon)) {
      fail_here();
    } else {
      fail(spanning(body->span, conditional->test->span), "expected 'else' after 'if' expression");
    }
    return body;
  }
  advance();
  if (!at_expression_start()) fail(token().span, "expected expression after 'else', but statement is given");
  std::uint32_t const begin = body->span.begin;
  conditional->body = std::move(body);
  conditional->orelse = parse_expression();
  conditional->span = span_from(begin);
  return finish(std::move(conditional));
}

ExprPtr Parser::parse_lambda() {
  SourceSpan const keyword = token().span;
  auto lambda = std::make_unique<Lambda>(SourceSpan{});
  advance();
  lambda->args = parse_parameters(ParameterStyle::lambda, TokenKind::colon);
  expect(TokenKind::colon);
  if (at(TokenKind::fstring_middle)) {
    fail_in_string(spanning(keyword, previous_span()),
                   "f-string: lambda expressions are not allowed without parentheses");
  }
  lambda->body = parse_expression();
  lambda->span = span_from(keyword.begin);
  return finish(std::move(lambda));
}

ExprPtr Parser::parse_disjunction() {
  std::uint32_t const begin = token().span.begin;
  ExprPtr first = parse_conjunction();
  if (!at(TokenKind::kw_or)) return first;
  auto result = std::make_unique<BoolOp>(SourceSpan{});
  result->op = BoolOperator::Or;
  result->values.push_back(std::move(first));
  while (accept(TokenKind::kw_or)) result->values.push_back(parse_conjunction());
  result->span = span_from(begin);
  return finish(std::move(result));
}

ExprPtr Parser::parse_conjunction() {
  std::uint32_t const begin = token().span.begin;
  ExprPtr first = parse_inversion();
  if (!at(TokenKind::kw_and)) return first;
  auto result = std::make_unique<BoolOp>(SourceSpan{});
  result->op = BoolOperator::And;
  result->values.push_back(std::move(first));
  while (accept(TokenKind::kw_and)) result->values.push_back(parse_inversion());
  result->span = span_from(begin);
  return finish(std::move(result));
}

ExprPtr Parser::parse_inversion() {
  if (!at(TokenKind::kw_not)) return parse_comparison();
  Nesting const nesting(*this);
  std::uint32_t const begin = token().span.begin;
  advance();
  auto result = std::make_unique<UnaryOp>(SourceSpan{});
  result->op = UnaryOperator::Not;
  result->operand = parse_inversion();
  result->span = span_from(begin);
  return finish(std::move(result));
}

bool Parser::accept_comparison(CompareOperator& op) {
  switch (kind()) {
    case TokenKind::equal_equal: op = CompareOperator::Eq; break;
    case TokenKind::not_equal: op = CompareOperator::NotEq; break;
    case TokenKind::less: {
      bool const is_old_inequality =
          kind_after(1) == TokenKind::greater && m_tokens[m_position + 1].span.begin == token().span.end;
      if (is_old_inequality) fail({token().span.begin, token().span.end + 1}, "invalid syntax");
      op = CompareOperator::Lt;
      break;
    }
    case TokenKind::less_equal: op = CompareOperator::LtE; break;
    case TokenKind::greater: op = CompareOperator::Gt; break;
    case TokenKind::greater_equal: op = CompareOperator::GtE; break;
    case TokenKind::kw_in: op = CompareOperator::In; break;
    case TokenKind::kw_not:
      if (kind_after(1) != TokenKind::kw_in) {
        if (m_bracket_depth == 0) {
          advance();
          fail_here();
        }
        return false;
      }
      advance();
      op = CompareOperator::NotIn;
      break;
    case TokenKind::kw_is:
      op = CompareOperator::Is;
      if (kind_after(1) == TokenKind::kw_not) {
        advance();
        op = CompareOperator::IsNot;
      }
      break;
    default: return false;
  }
  advance();
  return true;
}

ExprPtr Parser::parse_comparison() {
  std::uint32_t const begin = token().span.begin;
  ExprPtr first = parse_bitwise_or();
  CompareOperator op = {};
  if (!accept_comparison(op)) return first;
  auto result = std::make_unique<Compare>(SourceSpan{});
  result->left = std::move(first);
  do {
    result->ops.push_back(op);
    result->comparators.push_back(parse_bitwise_or());
  } while (accept_comparison(op));
  result->span = span_from(begin);
  return finish(std::move(result));
}

namespace {

struct BinaryRule {
  int precedence = 0;  ///< 0 for a token that is not a binary operator.
  BinaryOperator op = {};
};

BinaryRule binary_rule(TokenKind kind) {
  switch (kind) {
    case TokenKind::bar: return {1, BinaryOperator::BitOr};
    case TokenKind::caret: return {2, BinaryOperator::BitXor};
    case TokenKind::ampersand: return {3, BinaryOperator::BitAnd};
    case TokenKind::left_shift: return {4, BinaryOperator::LShift};
    case TokenKind::right_shift: return {4, BinaryOperator::RShift};
    case TokenKind::plus: return {5, BinaryOperator::Add};
    case TokenKind::minus: return {5, BinaryOperator::Sub};
    case TokenKind::star: return {6, BinaryOperator::Mult};
    case TokenKind::slash: return {6, BinaryOperator::Div};
    case TokenKind::double_slash: return {6, BinaryOperator::FloorDiv};
    case TokenKind::percent: return {6, BinaryOperator::Mod};
    case TokenKind::at: return {6, BinaryOperator::MatMult};
    default: return {};
  }
}

}  // namespace

/// The left-associative operators from '|' (1) to '*' (6), by precedence climbing.
ExprPtr Parser::parse_binary(int minimum_precedence) {
  std::uint32_t const begin = token().span.begin;
  ExprPtr left = parse_factor();
  for (;;) {
    BinaryRule const rule = binary_rule(kind());
    if (rule.precedence < minimum_precedence || rule.precedence == 0) return left;
    advance();
    auto result = std::make_unique<BinOp>(SourceSpan{});
    result->left = std::move(left);
    result->op = rule.op;
    if (rule.precedence >= 5) check_not_operand();
    result->right = parse_binary(rule.precedence + 1);
    result->span = span_from(begin);
    left = finish(std::move(result));
  }
}

ExprPtr Parser::parse_factor() {
  UnaryOperator op = {};
  switch (kind()) {
    case TokenKind::plus: op = UnaryOperator::UAdd; break;
    case TokenKind::minus: op = UnaryOperator::USub; break;
    case TokenKind::tilde: op = UnaryOperator::Invert; break;
    default: return parse_power();
  }
  Nesting const nesting(*this);
  std::uint32_t const begin = token().span.begin;
  advance();
  auto result = std::make_unique<UnaryOp>(SourceSpan{});
  result->op = op;
  check_not_operand();
  result->operand = parse_factor();
  result->span = span_from(begin);
  return finish(std::move(result));
}

/// Mirrors `invalid_arithmetic` and `invalid_factor`.
void Parser::check_not_operand() {
  if (!at(TokenKind::kw_not)) return;
  std::size_t const position = m_position;
  ExprPtr operand;
  bool const is_operand = attempt([&] { operand = parse_inversion(); });
  m_position = position;
  if (is_operand) fail(operand->span, "'not' after an operator must be parenthesized");
}

ExprPtr Parser::parse_power() {
  std::uint32_t const begin = token().span.begin;
  ExprPtr base = parse_await_primary();
  if (!accept(TokenKind::double_star)) return base;
  Nesting const nesting(*this);
  auto result = std::make_unique<BinOp>(SourceSpan{});
  result->left = std::move(base);
  result->op = BinaryOperator::Pow;
  result->right = parse_factor();
  result->span = span_from(begin);
  return finish(std::move(result));
}

ExprPtr Parser::parse_await_primary() {
  if (!at(TokenKind::kw_await)) return parse_primary();
  std::uint32_t const begin = token().span.begin;
  advance();
  auto result = std::make_unique<Await>(SourceSpan{});
  result->value = parse_primary();
  result->span = span_from(begin);
  return finish(std::move(result));
}

ExprPtr Parser::parse_primary() {
  std::uint32_t const begin = token().span.begin;
  ExprPtr value = parse_atom();
  for (;;) {
    switch (kind()) {
      case TokenKind::dot: {
        advance();
        auto attribute = std::make_unique<Attribute>(SourceSpan{});
        attribute->value = std::move(value);
        attribute->attr = identifier();
        attribute->span = span_from(begin);
        value = finish(std::move(attribute));
        break;
      }
      case TokenKind::left_paren:
        value = parse_call(std::move(value));
        value->span.begin = begin;
        break;
      case TokenKind::left_bracket:
        value = parse_subscript(std::move(value));
        value->span.begin = begin;
        break;
      default: return value;
    }
  }
}

/// Parses a `yield`, the current token. Whether it is allowed here is checked in the complete tree.
ExprPtr Parser::parse_yield() {
  std::uint32_t const begin = token().span.begin;
  advance();
  if (accept(TokenKind::kw_from)) {
    auto result = std::make_unique<YieldFrom>(SourceSpan{});
    result->value = parse_expression();
    result->span = span_from(begin);
    return finish(std::move(result));
  }
  auto result = std::make_unique<Yield>(SourceSpan{});
  if (at_expression_start() || at(TokenKind::star)) result->value = parse_star_expressions();
  result->span = span_from(begin);
  return finish(std::move(result));
}

ExprPtr Parser::parse_assigned_value() { return at(TokenKind::kw_yield) ? parse_yield() : parse_star_expressions(); }

}  // namespace loopscope
