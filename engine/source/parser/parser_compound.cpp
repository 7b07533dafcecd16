
#include "base/fill.h"
#include "source/parser/parser.h"

namespace loopscope {

using namespace ast;

void Parser::expect_colon() {
  if (at(TokenKind::newline)) fail(token().span, "expected ':'", DiagnosticId::missing_colon);
  expect(TokenKind::colon);
}

void Parser::require_colon() {
  if (!accept(TokenKind::colon)) fail(token().span, "expected ':'", DiagnosticId::missing_colon);
}

Body Parser::parse_block(std::string_view what, std::uint32_t header) {
  Body body;
  if (m_failed) return body;
  if (!at(TokenKind::newline)) {
    parse_simple_statements(body);
    return body;
  }
  advance();
  if (accept(TokenKind::indent)) {
    parse_until_dedent(body);
    return body;
  }
  if (!at(TokenKind::error)) fail_block(what, header);
  return body;
}

/// Reports that no indented block follows the header at `header`; the statement continues without one.
void Parser::fail_block(std::string_view what, std::uint32_t header) {
  m_has_errors = true;
  std::string const message = fill("expected an indented block after {} on line {}", {what, m_source.line(header)});
  if (!is_hidden(token().span)) m_diagnostics.report(DiagnosticId::indentation_error, place(token().span), {message});
}

StmtPtr Parser::parse_if(std::string_view keyword) {
  Nesting const nesting(*this);
  std::uint32_t const begin = token().span.begin;
  advance();
  auto statement = std::make_unique<If>(SourceSpan{});
  statement->test = parse_named_expression();
  expect_colon();
  statement->body = parse_block(fill("'{}' statement", {keyword}), begin);
  if (at(TokenKind::kw_elif)) {
    statement->orelse.push_back(parse_if("elif"));
  } else {
    statement->orelse = parse_else();
    if (!statement->orelse.empty() && at(TokenKind::kw_elif)) {
      fail(token().span, "'elif' block follows an 'else' block");
    }
  }
  statement->span = span_from(begin);
  return statement;
}

Body Parser::parse_else(std::string_view what) {
  if (!at(TokenKind::kw_else)) return {};
  std::uint32_t const begin = token().span.begin;
  advance();
  if (at(TokenKind::kw_if)) fail(token().span, "expected ':'", DiagnosticId::else_if);
  require_colon();
  return parse_block(what, begin);
}

StmtPtr Parser::parse_while() {
  std::uint32_t const begin = token().span.begin;
  advance();
  auto statement = std::make_unique<While>(SourceSpan{});
  statement->test = parse_named_expression();
  expect_colon();
  statement->body = parse_block("'while' statement", begin);
  statement->orelse = parse_else();
  statement->span = span_from(begin);
  return statement;
}

StmtPtr Parser::parse_for(std::uint32_t begin, bool is_async) {
  std::uint32_t const header = token().span.begin;
  advance();
  auto statement = std::make_unique<For>(SourceSpan{});
  if (is_async) set_async(*statement);
  statement->target = parse_target_list(TokenKind::kw_in);
  if (at(TokenKind::kw_in)) check_target(*statement->target, TargetUse::for_loop);
  expect(TokenKind::kw_in);
  statement->iter = parse_star_expressions();
  expect_colon();
  statement->body = parse_block("'for' statement", header);
  statement->orelse = parse_else();
  statement->span = span_from(begin);
  return statement;
}

/// Whether the '(' after `with` encloses items instead of beginning an expression: a ':' follows its end, and the
/// content parses as items. An invalid target (`as 1`) does not make it an expression.
bool Parser::at_parenthesized_with_items() {
  if (!at(TokenKind::left_paren)) return false;
  std::size_t depth = 0;
  bool has_as = false;
  for (std::size_t distance = 0;; ++distance) {
    switch (kind_after(distance)) {
      case TokenKind::left_paren:
      case TokenKind::left_bracket:
      case TokenKind::left_brace: ++depth; continue;
      case TokenKind::right_paren:
      case TokenKind::right_bracket:
      case TokenKind::right_brace:
        if (--depth > 0) continue;
        if (kind_after(distance + 1) != TokenKind::colon) return false;
        break;
      case TokenKind::kw_as: has_as |= depth == 1; continue;
      case TokenKind::newline:
      case TokenKind::error:
      case TokenKind::end_marker: return false;
      default: continue;
    }
    break;
  }
  if (has_as) return true;
  std::size_t const position = m_position;
  bool const are_items = attempt([&] {
    open_bracket();
    parse_with_items(TokenKind::right_paren);
    close_bracket(TokenKind::right_paren);
  });
  m_position = position;
  return are_items;
}

std::vector<WithItem> Parser::parse_with_items(TokenKind end) {
  std::vector<WithItem> items;
  do {
    if (end == TokenKind::right_paren && !items.empty() && at(end)) break;
    WithItem item;
    item.context_expr = parse_expression();
    if (accept(TokenKind::kw_as)) {
      item.optional_vars = at(TokenKind::star) ? parse_star_expression() : parse_expression();
      bool const is_end = at(TokenKind::comma) || at(TokenKind::right_paren) || at(TokenKind::colon);
      if (is_end) check_target(*item.optional_vars, TargetUse::assignment);
    }
    items.push_back(std::move(item));
  } while (accept(TokenKind::comma));
  return items;
}

StmtPtr Parser::parse_with(std::uint32_t begin, bool is_async) {
  std::uint32_t const header = token().span.begin;
  advance();
  auto statement = std::make_unique<With>(SourceSpan{});
  if (is_async) set_async(*statement);
  if (at_parenthesized_with_items()) {
    open_bracket();
    statement->items = parse_with_items(TokenKind::right_paren);
    close_bracket(TokenKind::right_paren);
  } else {
    statement->items = parse_with_items(TokenKind::colon);
  }
  expect_colon();
  statement->body = parse_block("'with' statement", header);
  statement->span = span_from(begin);
  return statement;
}

StmtPtr Parser::parse_async() {
  std::uint32_t const begin = token().span.begin;
  advance();
  switch (kind()) {
    case TokenKind::kw_def: return parse_function(begin, true, {});
    case TokenKind::kw_for: return parse_for(begin, true);
    case TokenKind::kw_with: return parse_with(begin, true);
    default: fail_here(); return std::make_unique<Pass>(span_from(begin));
  }
}

StmtPtr Parser::parse_try() {
  std::uint32_t const begin = token().span.begin;
  advance();
  require_colon();
  auto statement = std::make_unique<Try>(SourceSpan{});
  statement->body = parse_block("'try' statement", begin);
  bool has_star = false;
  while (at(TokenKind::kw_except)) {
    SourceSpan const keyword = token().span;
    bool const is_star = kind_after(1) == TokenKind::star;
    if (!statement->handlers.empty() && is_star != has_star) {
      report({keyword.begin, keyword.end}, "cannot have both 'except' and 'except*' on the same 'try'");
    }
    has_star = is_star;
    statement->handlers.push_back(parse_except(is_star));
    if (m_failed) {
      // The other clauses are parsed for their own errors.
      recover();
      m_has_errors = true;
      return statement;
    }
  }
  if (has_star) set_star(*statement);
  bool const has_finally = [&] {
    if (!statement->handlers.empty()) statement->orelse = parse_else();
    if (!at(TokenKind::kw_finally)) return false;
    std::uint32_t const keyword = token().span.begin;
    advance();
    require_colon();
    statement->finalbody = parse_block("'finally' statement", keyword);
    return true;
  }();
  if (statement->handlers.empty() && !has_finally) {
    report(token().span, "expected 'except' or 'finally' block");
    m_silent_line = m_source.line(token().span.begin);
    if (at(TokenKind::kw_else)) recover();
  }
  statement->span = span_from(begin);
  return statement;
}

ExceptHandler Parser::parse_except(bool is_star) {
  std::uint32_t const begin = token().span.begin;
  advance();
  if (is_star) advance();
  ExceptHandler handler;
  if (is_star && (at(TokenKind::colon) || at(TokenKind::newline))) {
    fail(token().span, "expected one or more exception types");
  }
  if (!at(TokenKind::colon) && !at(TokenKind::newline)) {
    std::uint32_t const types = token().span.begin;
    handler.type = parse_expression();
    if (at(TokenKind::comma)) {
      auto tuple = std::make_unique<Tuple>(SourceSpan{});
      tuple->elts.push_back(std::move(handler.type));
      while (accept(TokenKind::comma) && at_expression_start()) tuple->elts.push_back(parse_expression());
      tuple->span = span_from(types);
      handler.type = finish(std::move(tuple));
      if (at(TokenKind::kw_as)) {
        advance();
        identifier();
        fail(span_from(types), "multiple exception types must be parenthesized when using 'as'");
      }
    } else if (accept(TokenKind::kw_as)) {
      TokenKind const next = kind_after(1);
      bool const is_name = at(TokenKind::name) && (next == TokenKind::colon || next == TokenKind::newline);
      if (is_name) {
        handler.name = identifier();
      } else {
        ExprPtr target;
        if (attempt([&] {
              target = parse_expression();
              expect(TokenKind::colon);
            })) {
          fail(target->span,
               fill("cannot use except{} statement with {}", {is_star ? "*" : "", expression_name(*target)}));
        }
        identifier();
        fail_here();
      }
    }
  }
  expect_colon();
  handler.body = parse_block(is_star ? "'except*' statement" : "'except' statement", begin);
  handler.span = span_from(begin);
  return handler;
}

}  // namespace loopscope
