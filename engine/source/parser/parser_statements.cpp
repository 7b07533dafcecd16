#include <optional>

#include "base/fill.h"
#include "source/parser/parser.h"

namespace loopscope {

using namespace ast;

void Parser::parse_statement(Body& body) {
  Nesting const nesting(*this);
  std::uint32_t const begin = token().span.begin;
  switch (kind()) {
    case TokenKind::newline: advance(); return;
    case TokenKind::indent: {
      m_has_errors = true;
      m_diagnostics.report(DiagnosticId::indentation_error, token().span, {"unexpected indent"});
      advance();
      return parse_until_dedent(body);
    }
    case TokenKind::kw_if: return body.push_back(parse_if("if"));
    case TokenKind::kw_while: return body.push_back(parse_while());
    case TokenKind::kw_for: return body.push_back(parse_for(begin, false));
    case TokenKind::kw_with: return body.push_back(parse_with(begin, false));
    case TokenKind::kw_try: return body.push_back(parse_try());
    case TokenKind::kw_def: return body.push_back(parse_function(begin, false, {}));
    case TokenKind::kw_class: return body.push_back(parse_class({}));
    case TokenKind::kw_async: return body.push_back(parse_async());
    case TokenKind::at: return body.push_back(parse_decorated());
    default: break;
  }
  if (m_lost_blocks > 0 && at_lost_case()) {
    parse_case();
    return;
  }
  if (at_name("match") && at_match_statement()) return body.push_back(parse_match());
  parse_simple_statements(body);
}

/// Parses statements separated by ';' up to the end of the line.
void Parser::parse_simple_statements(Body& body) {
  do {
    body.push_back(parse_simple_statement());
  } while (accept(TokenKind::semicolon) && !at(TokenKind::newline));
  expect(TokenKind::newline);
}

StmtPtr Parser::parse_simple_statement() {
  SourceSpan const span = token().span;
  auto const word = [&]<typename Node>() -> StmtPtr {
    advance();
    return std::make_unique<Node>(span);
  };
  bool const may_be_word = kind_after(1) != TokenKind::kw_if;
  switch (kind()) {
    case TokenKind::kw_pass:
      if (may_be_word) return word.operator()<Pass>();
      break;
    case TokenKind::kw_break:
      if (may_be_word) return word.operator()<Break>();
      break;
    case TokenKind::kw_continue:
      if (may_be_word) return word.operator()<Continue>();
      break;
    case TokenKind::kw_return: return parse_return();
    case TokenKind::kw_raise: return parse_raise();
    case TokenKind::kw_assert: return parse_assert();
    case TokenKind::kw_del: return parse_delete();
    case TokenKind::kw_global: return parse_name_list<Global>();
    case TokenKind::kw_nonlocal: return parse_name_list<Nonlocal>();
    case TokenKind::kw_import: return parse_import();
    case TokenKind::kw_from: return parse_import_from();
    default: break;
  }
  if (at_type_statement()) return parse_type_alias();
  return parse_expression_statement();
}

namespace {

std::optional<BinaryOperator> augmented_operator(TokenKind kind) {
  switch (kind) {
    case TokenKind::plus_equal: return BinaryOperator::Add;
    case TokenKind::minus_equal: return BinaryOperator::Sub;
    case TokenKind::star_equal: return BinaryOperator::Mult;
    case TokenKind::at_equal: return BinaryOperator::MatMult;
    case TokenKind::slash_equal: return BinaryOperator::Div;
    case TokenKind::percent_equal: return BinaryOperator::Mod;
    case TokenKind::double_star_equal: return BinaryOperator::Pow;
    case TokenKind::left_shift_equal: return BinaryOperator::LShift;
    case TokenKind::right_shift_equal: return BinaryOperator::RShift;
    case TokenKind::bar_equal: return BinaryOperator::BitOr;
    case TokenKind::caret_equal: return BinaryOperator::BitXor;
    case TokenKind::ampersand_equal: return BinaryOperator::BitAnd;
    case TokenKind::double_slash_equal: return BinaryOperator::FloorDiv;
    default: return std::nullopt;
  }
}

}  // namespace

StmtPtr Parser::parse_expression_statement() {
  std::uint32_t const begin = token().span.begin;
  ExprPtr first = parse_assigned_value();
  if (at(TokenKind::equal)) return parse_assignment(begin, std::move(first));
  if (at(TokenKind::colon)) return parse_annotated_assignment(begin, std::move(first));
  if (auto const op = augmented_operator(kind())) return parse_augmented_assignment(begin, std::move(first), *op);
  auto statement = std::make_unique<Expression>(span_from(begin));
  statement->value = std::move(first);
  return statement;
}

StmtPtr Parser::parse_assignment(std::uint32_t begin, ExprPtr first) {
  auto assign = std::make_unique<Assign>(SourceSpan{});
  ExprPtr value = std::move(first);
  while (at(TokenKind::equal)) {
    bool const is_bare_yield = (value->kind == ExprKind::Yield || value->kind == ExprKind::YieldFrom) &&
                               value->span.end == previous_span().end;
    if (is_bare_yield) fail(value->span, "assignment to yield expression not possible");
    Expr const* last = value.get();
    Tuple const* tuple = if_is<Tuple>(last);
    bool const is_bare_tuple = tuple && !tuple->elts.empty() && tuple->span.begin == tuple->elts.front()->span.begin;
    if (is_bare_tuple) last = tuple->elts.back().get();
    Expr const* const invalid = invalid_target(*value, TargetUse::assignment);
    if (assign->targets.empty() && invalid && invalid == last) check_mistaken_equal(*last);
    check_target(*value, TargetUse::assignment);
    advance();
    assign->targets.push_back(std::move(value));
    value = parse_assigned_value();
  }
  if (augmented_operator(kind())) fail_here();
  assign->value = std::move(value);
  assign->span = span_from(begin);
  return assign;
}

StmtPtr Parser::parse_annotated_assignment(std::uint32_t begin, ExprPtr target) {
  auto statement = std::make_unique<AnnAssign>(SourceSpan{});
  bool const is_parenthesized = target->span.begin != begin;
  switch (target->kind) {
    case ExprKind::Name: statement->simple = !is_parenthesized; break;
    case ExprKind::Attribute:
    case ExprKind::Subscript: break;
    case ExprKind::List: fail(target->span, "only single target (not list) can be annotated"); break;
    case ExprKind::Tuple: fail(target->span, "only single target (not tuple) can be annotated"); break;
    default:
      // A ':' after text that begins no statement is more likely a stray header than an annotation.
      if (kind_after(1) == TokenKind::newline) fail_here();
      fail(target->span, "illegal target for annotation");
      break;
  }
  statement->target = std::move(target);
  expect(TokenKind::colon);
  statement->annotation = parse_expression();
  if (accept(TokenKind::equal)) statement->value = parse_assigned_value();
  statement->span = span_from(begin);
  return statement;
}

StmtPtr Parser::parse_augmented_assignment(std::uint32_t begin, ExprPtr target, BinaryOperator op) {
  bool const is_target =
      target->kind == ExprKind::Name || target->kind == ExprKind::Attribute || target->kind == ExprKind::Subscript;
  if (!is_target) {
    fail(target->span, fill("'{}' is an illegal expression for augmented assignment", {expression_name(*target)}));
  }
  auto statement = std::make_unique<AugAssign>(SourceSpan{});
  statement->target = std::move(target);
  statement->op = op;
  advance();
  statement->value = parse_assigned_value();
  statement->span = span_from(begin);
  return statement;
}

StmtPtr Parser::parse_return() {
  std::uint32_t const begin = token().span.begin;
  advance();
  auto statement = std::make_unique<Return>(SourceSpan{});
  if (at_expression_start() || at(TokenKind::star)) statement->value = parse_star_expressions();
  statement->span = span_from(begin);
  return statement;
}

StmtPtr Parser::parse_raise() {
  std::uint32_t const begin = token().span.begin;
  advance();
  auto statement = std::make_unique<Raise>(SourceSpan{});
  if (!at(TokenKind::newline) && !at(TokenKind::semicolon)) {
    statement->exc = parse_expression();
    if (accept(TokenKind::kw_from)) statement->cause = parse_expression();
  }
  statement->span = span_from(begin);
  return statement;
}

StmtPtr Parser::parse_assert() {
  std::uint32_t const begin = token().span.begin;
  advance();
  auto statement = std::make_unique<Assert>(SourceSpan{});
  statement->test = parse_expression();
  if (accept(TokenKind::comma)) statement->msg = parse_expression();
  statement->span = span_from(begin);
  return statement;
}

StmtPtr Parser::parse_delete() {
  std::uint32_t const begin = token().span.begin;
  advance();
  auto statement = std::make_unique<Delete>(SourceSpan{});
  do {
    if (!statement->targets.empty() && !at_expression_start() && !at(TokenKind::star)) break;
    ExprPtr target = parse_star_expression();
    check_target(*target, TargetUse::deletion);
    statement->targets.push_back(std::move(target));
  } while (accept(TokenKind::comma));
  statement->span = span_from(begin);
  return statement;
}

template <typename Node>
StmtPtr Parser::parse_name_list() {
  std::uint32_t const begin = token().span.begin;
  advance();
  auto statement = std::make_unique<Node>(SourceSpan{});
  do {
    statement->names.push_back(identifier());
  } while (accept(TokenKind::comma));
  statement->span = span_from(begin);
  return statement;
}

/// `type` is a keyword only before a name.
bool Parser::at_type_statement() const { return at_name("type") && kind_after(1) == TokenKind::name; }

StmtPtr Parser::parse_type_alias() {
  std::uint32_t const begin = token().span.begin;
  advance();
  auto statement = std::make_unique<TypeAlias>(SourceSpan{});
  statement->name = identifier();
  statement->type_params = parse_type_parameters();
  expect(TokenKind::equal);
  statement->value = parse_expression();
  statement->span = span_from(begin);
  return statement;
}

}  // namespace loopscope
