#include "source/parser.h"

namespace loopscope {

using namespace ast;

Parser::Parser(SourceText const& source, TokenList tokens, DiagnosticSink& diagnostics)
    : m_source(source),
      m_diagnostics(diagnostics),
      m_tokens(std::move(tokens.tokens)),
      m_unclosed_bracket(tokens.unclosed_bracket),
      m_has_errors(diagnostics.has_errors()) {}

Module Parser::run() {
  Module module;
  while (m_tokens[m_position].kind != TokenKind::end_marker) {
    parse_statement(module.body);
    if (m_failed) recover();
    // Nothing opened this block: its beginning was lost in an error that is reported.
    while (at(TokenKind::dedent)) advance();
  }
  return module;
}

/// Inside a bracket that nothing closes, only errors of the bracket's own line are worth telling.
bool Parser::is_hidden(SourceSpan span) const {
  std::uint32_t const last = std::max(span.end, token().span.begin);
  return m_unclosed_bracket != TokenList::none && span.begin > m_unclosed_bracket &&
         m_source.line(last) > m_source.line(m_unclosed_bracket);
}

void Parser::fail(SourceSpan span, std::string_view message) {
  if (m_failed) return;
  // The lexer has reported an error token.
  bool const is_reported = m_tokens[m_position].kind == TokenKind::error;
  m_failed = true;
  if (m_muted > 0) return;
  m_has_errors = true;
  if (!is_reported && !is_hidden(span)) m_diagnostics.syntax_error(span, message);
}

void Parser::fail_at(Token const& token) {
  if (m_failed) return;
  if (token.kind != TokenKind::indent && token.kind != TokenKind::dedent) return fail(token.span, "invalid syntax");
  m_failed = true;
  if (m_muted > 0) return;
  m_has_errors = true;
  std::string_view const what = token.kind == TokenKind::indent ? "unexpected indent" : "unexpected unindent";
  m_diagnostics.report(DiagnosticId::indentation_error, token.span, {what});
}

void Parser::report(SourceSpan span, std::string_view message) {
  if (m_failed) return;
  if (m_muted > 0) {
    m_failed = true;
    return;
  }
  m_has_errors = true;
  if (!is_hidden(span)) m_diagnostics.syntax_error(span, message);
}

void Parser::refuse(DiagnosticId id, SourceSpan span) {
  if (m_failed || m_muted > 0) return;
  m_diagnostics.report(id, span);
}

/// Gives the rest of the program up: whatever comes is inside what is too deep.
void Parser::fail_nesting() {
  if (m_failed) return;
  m_failed = true;
  if (m_muted > 0) return;
  m_has_errors = true;
  m_diagnostics.report(DiagnosticId::nesting_limit, token().span);
  m_position = m_tokens.size() - 1;
}

void Parser::skip_line() {
  m_failed = false;
  m_bracket_depth = 0;
  while (!at(TokenKind::newline) && !at(TokenKind::end_marker)) advance();
}

/// Gives the rest of a statement up. When it was the header of a block, the block and the clauses that belong to it are
/// read for their own errors, and thrown away.
void Parser::recover() {
  skip_line();
  accept(TokenKind::newline);
  Body discarded;
  if (accept(TokenKind::indent)) parse_until_dedent(discarded);
  while (at(TokenKind::kw_elif) || at(TokenKind::kw_else) || at(TokenKind::kw_except) || at(TokenKind::kw_finally)) {
    while (!at(TokenKind::newline) && !at(TokenKind::end_marker)) advance();
    accept(TokenKind::newline);
    if (accept(TokenKind::indent)) parse_until_dedent(discarded);
  }
}

void Parser::parse_until_dedent(Body& body) {
  Nesting const nesting(*this);
  while (m_tokens[m_position].kind != TokenKind::end_marker && !at(TokenKind::dedent)) {
    parse_statement(body);
    if (m_failed) recover();
  }
  accept(TokenKind::dedent);
}

Identifier Parser::identifier() {
  if (!at(TokenKind::name)) {
    fail_here();
    return {{}, token().span};
  }
  Identifier result{std::string(text(token())), token().span};
  advance();
  return result;
}

ExprPtr Parser::placeholder(SourceSpan span) const { return std::make_unique<Name>(span); }

}  // namespace loopscope
