#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/diagnostics/diagnostics.h"
#include "source/diagnostics/source_text.h"
#include "source/lexer/lexer.h"
#include "source/lexer/token.h"
#include "source/tree/ast.h"
#include "source/tree/ast_walk.h"

namespace loopscope {

/// Builds the syntax tree of a program by recursive descent over the grammar of CPython 3.14 (Grammar/python.gram),
/// with CPython's messages. After a syntax error the parser continues with the next statement, so that one pass reports
/// several errors; the tree must then not be used.
///
/// After an error inside a statement, the current token reads as `error` until the parser abandons the statement, so
/// that the functions return without further checks; expressions are never null.
class Parser {
 public:
  Parser(SourceText const& source, TokenList tokens, DiagnosticSink& diagnostics);

  ast::Module run();
  /// True when a syntax error was found, here or by the lexer.
  bool has_errors() const { return m_has_errors; }

 private:
  static constexpr std::uint32_t maximum_depth = 400;
  static constexpr std::uint16_t maximum_height = 600;

  enum class ParameterStyle : std::uint8_t { function, lambda };
  enum class TargetUse : std::uint8_t { assignment, deletion, for_loop };

  // ---- parser.cpp: tokens, errors, recovery ----
  TokenKind kind() const { return m_failed ? TokenKind::error : m_tokens[m_position].kind; }
  TokenKind kind_after(std::size_t distance) const {
    std::size_t const index = m_position + distance;
    return m_failed || index >= m_tokens.size() ? TokenKind::error : m_tokens[index].kind;
  }
  Token const& token() const { return m_tokens[m_position]; }
  SourceSpan previous_span() const { return m_position > 0 ? m_tokens[m_position - 1].span : SourceSpan{}; }
  std::string_view text(Token const& token) const { return m_source.slice(token.span); }
  bool at(TokenKind wanted) const { return kind() == wanted; }
  bool at_name(std::string_view name) const { return at(TokenKind::name) && text(token()) == name; }
  void advance() {
    if (m_position + 1 < m_tokens.size()) ++m_position;
  }
  bool accept(TokenKind wanted) {
    if (!at(wanted)) return false;
    advance();
    return true;
  }
  /// Takes the token or fails with "invalid syntax".
  void expect(TokenKind wanted) {
    if (!accept(wanted)) fail_here();
  }
  void expect(TokenKind wanted, std::string_view message) {
    if (!accept(wanted)) fail(token().span, message);
  }
  /// The span from the token at `begin` to the last token taken.
  SourceSpan span_from(std::uint32_t begin) const { return {begin, std::max(begin, previous_span().end)}; }

  void fail(SourceSpan span, std::string_view message, DiagnosticId id = DiagnosticId::syntax_error);
  void fail_here() { fail_at(token()); }
  void fail_at(Token const& token);
  void hint_at_operator(Token const& token);
  /// Reports an error and continues the statement.
  void report(SourceSpan span, std::string_view message);
  void refuse(DiagnosticId id, SourceSpan span);
  void fail_nesting();
  void recover();
  /// Clears the error state and skips to the end of the line.
  void skip_line();
  bool is_hidden(SourceSpan span);
  bool is_line_unreadable() const;
  void report_unclosed_bracket();
  void add_diagnostic(SourceSpan span, std::string_view message, DiagnosticId id);
  SourceSpan place(SourceSpan span) const;

  // ---- keyword_typos.cpp ----
  bool report_keyword_typo(SourceSpan error);
  bool reads_with(std::size_t first, std::size_t end, std::size_t wrong, TokenKind keyword) const;

  ast::Identifier identifier();
  ast::ExprPtr placeholder(SourceSpan span) const;

  /// Runs `parse` without reporting errors; restores the position when it fails.
  template <typename Parse>
  bool attempt(Parse parse) {
    if (m_failed) return false;
    std::size_t const position = m_position;
    std::uint32_t const brackets = m_bracket_depth;
    ++m_muted;
    parse();
    --m_muted;
    bool const is_success = !m_failed;
    m_failed = false;
    m_bracket_depth = brackets;
    if (!is_success) m_position = position;
    return is_success;
  }

  /// Completes a node: computes its height and refuses a tree that is too deep.
  template <typename Node>
  ast::ExprPtr finish(std::unique_ptr<Node> node) {
    std::uint16_t height = 0;
    ast::for_each_child(static_cast<ast::Expr const&>(*node),
                        [&](ast::Expr const& child, ast::ScopeSide) { height = std::max(height, child.height); });
    node->height = static_cast<std::uint16_t>(height + 1);
    if (node->height > maximum_height) fail_nesting();
    return node;
  }

  class Nesting {
   public:
    explicit Nesting(Parser& parser) : m_parser(parser) {
      if (++m_parser.m_depth > maximum_depth) m_parser.fail_nesting();
    }
    ~Nesting() { --m_parser.m_depth; }
    Nesting(Nesting const&) = delete;
    Nesting& operator=(Nesting const&) = delete;

   private:
    Parser& m_parser;
  };

  // ---- parser_statements.cpp ----
  void parse_statement(ast::Body& body);
  void parse_simple_statements(ast::Body& body);
  ast::StmtPtr parse_simple_statement();
  ast::StmtPtr parse_expression_statement();
  ast::StmtPtr parse_assignment(std::uint32_t begin, ast::ExprPtr first);
  ast::StmtPtr parse_annotated_assignment(std::uint32_t begin, ast::ExprPtr target);
  ast::StmtPtr parse_augmented_assignment(std::uint32_t begin, ast::ExprPtr target, ast::BinaryOperator op);
  ast::StmtPtr parse_return();
  ast::StmtPtr parse_raise();
  ast::StmtPtr parse_assert();
  ast::StmtPtr parse_delete();
  template <typename Node>
  ast::StmtPtr parse_name_list();
  bool at_type_statement() const;
  ast::StmtPtr parse_type_alias();

  // ---- parser_imports.cpp ----
  ast::StmtPtr parse_import();
  ast::StmtPtr parse_import_from();
  ast::Identifier parse_dotted_name();
  std::optional<ast::Identifier> parse_import_as();

  // ---- parser_compound.cpp ----
  ast::StmtPtr parse_if(std::string_view keyword);
  ast::StmtPtr parse_while();
  ast::StmtPtr parse_for(std::uint32_t begin, bool is_async);
  ast::StmtPtr parse_with(std::uint32_t begin, bool is_async);
  bool at_parenthesized_with_items();
  std::vector<ast::WithItem> parse_with_items(TokenKind end);
  ast::StmtPtr parse_try();
  ast::ExceptHandler parse_except(bool is_star);
  ast::StmtPtr parse_async();
  ast::Body parse_else(std::string_view what = "'else' statement");
  /// The body after a header whose ':' has been taken: an indented block, or simple statements on the same line.
  ast::Body parse_block(std::string_view what, std::uint32_t header);
  void fail_block(std::string_view what, std::uint32_t header);
  /// Takes the ':' of a header; CPython reports "expected ':'" only when the line ends without it.
  void expect_colon();
  /// Takes the ':' where no other token is allowed.
  void require_colon();
  void parse_until_dedent(ast::Body& body);
  /// Parses one statement; abandons an invalid one.
  void parse_next_statement(ast::Body& body);

  // ---- parser_definitions.cpp ----
  ast::StmtPtr parse_decorated();
  ast::StmtPtr parse_function(std::uint32_t begin, bool is_async, std::vector<ast::ExprPtr> decorators);
  ast::StmtPtr parse_class(std::vector<ast::ExprPtr> decorators);
  std::vector<ast::TypeParameter> parse_type_parameters();
  ast::TypeParameter parse_type_parameter();
  ast::Arguments parse_parameters(ParameterStyle style, TokenKind end);
  void fail_parenthesized(ParameterStyle style, bool is_late);
  ast::Parameter parse_parameter(ParameterStyle style, TokenKind end);

  // ---- parser_patterns.cpp ----
  bool at_match_statement();
  /// Whether the next token is a `case` whose `match` could not be parsed.
  bool at_lost_case();
  ast::StmtPtr parse_match();
  ast::ExprPtr parse_subject();
  ast::MatchCase parse_case();
  ast::PatternPtr parse_open_pattern();
  ast::PatternPtr parse_pattern();
  ast::PatternPtr parse_as_target(std::uint32_t begin, ast::PatternPtr pattern);
  ast::PatternPtr parse_or_pattern();
  ast::PatternPtr parse_closed_pattern();
  ast::PatternPtr parse_literal_pattern();
  ast::ExprPtr parse_literal_expression();
  ast::ExprPtr parse_factor_of_literal();
  ast::PatternPtr parse_name_pattern();
  ast::ExprPtr parse_name_or_attribute();
  ast::PatternPtr parse_maybe_star_pattern();
  ast::PatternPtr parse_sequence_items(std::uint32_t begin, ast::PatternPtr first, TokenKind end);
  ast::PatternPtr parse_group_pattern();
  ast::PatternPtr parse_mapping_pattern();
  ast::PatternPtr parse_class_pattern(std::uint32_t begin, ast::ExprPtr type);

  // ---- parser_expressions.cpp ----
  /// `star_expressions`: a value or a tuple without parentheses, stars allowed.
  ast::ExprPtr parse_star_expressions();
  ast::ExprPtr parse_star_expression();
  ast::ExprPtr parse_star_named_expression();
  ast::ExprPtr parse_named_expression();
  void check_mistaken_equal(ast::Expr const& left);
  ast::ExprPtr parse_expression();
  void check_missing_comma(ast::Expr const& left, std::size_t first_token);
  bool check_split_string();
  void check_not_operand();
  ast::ExprPtr parse_conditional(ast::ExprPtr body);
  ast::ExprPtr parse_lambda();
  ast::ExprPtr parse_disjunction();
  ast::ExprPtr parse_conjunction();
  ast::ExprPtr parse_inversion();
  ast::ExprPtr parse_comparison();
  bool accept_comparison(ast::CompareOperator& op);
  ast::ExprPtr parse_bitwise_or() { return parse_binary(1); }
  ast::ExprPtr parse_binary(int minimum_precedence);
  ast::ExprPtr parse_factor();
  ast::ExprPtr parse_power();
  ast::ExprPtr parse_await_primary();
  ast::ExprPtr parse_primary();
  ast::ExprPtr parse_yield();
  ast::ExprPtr parse_assigned_value();
  bool at_expression_start() const;

  // ---- parser_calls.cpp ----
  ast::ExprPtr parse_call(ast::ExprPtr function);
  void parse_call_arguments(std::vector<ast::ExprPtr>& args, std::vector<ast::Keyword>& keywords);
  SourceSpan end_of_arguments();
  void parse_keyword_argument(std::vector<ast::Keyword>& keywords);
  ast::ExprPtr parse_positional_argument(std::uint32_t open, bool is_first);
  ast::ExprPtr parse_subscript(ast::ExprPtr value);
  ast::ExprPtr parse_slice();

  // ---- parser_atoms.cpp ----
  ast::ExprPtr parse_atom();
  ast::ExprPtr parse_group();
  ast::ExprPtr parse_list();
  ast::ExprPtr parse_braces();
  ast::ExprPtr parse_set(std::uint32_t begin, ast::ExprPtr first);
  ast::ExprPtr parse_dict(std::uint32_t begin);
  bool at_comprehension() const {
    return at(TokenKind::kw_for) || (at(TokenKind::kw_async) && kind_after(1) == TokenKind::kw_for);
  }
  std::vector<ast::Comprehension> parse_comprehensions();
  void check_comprehension_element(ast::Expr const& element);
  void open_bracket() {
    advance();
    ++m_bracket_depth;
  }
  void close_bracket(TokenKind closing) {
    expect(closing);
    --m_bracket_depth;
  }

  // ---- parser_strings.cpp ----
  struct StringParts;
  ast::ExprPtr parse_strings();
  void parse_plain_string(StringParts& parts);
  void parse_fstring(StringParts& parts);
  void parse_replacement_field(StringParts& parts, bool is_raw);
  void parse_conversion(ast::FormattedValue& field);
  void fail_in_string(SourceSpan span, std::string_view message);
  std::string debug_text(std::uint32_t begin, std::size_t first_token) const;
  std::string decode_fstring_text(Token const& token, bool is_raw);

  // ---- parser_targets.cpp ----
  ast::ExprPtr parse_target_list(TokenKind end);
  /// Reports an error when `target` cannot be assigned to, deleted …
  void check_target(ast::Expr const& target, TargetUse use);
  static ast::Expr const* invalid_target(ast::Expr const& expr, TargetUse use);
  static std::string_view expression_name(ast::Expr const& expr);

  SourceText const& m_source;
  DiagnosticSink& m_diagnostics;
  std::vector<Token> m_tokens;
  std::uint32_t m_unclosed_bracket;
  bool m_is_bracket_told;
  std::uint32_t m_silent_line = 0;  ///< Errors on this line are not reported, because they follow from a reported one.
  std::size_t m_position = 0;
  std::uint32_t m_bracket_depth = 0;
  std::uint32_t m_depth = 0;
  std::uint32_t m_muted = 0;
  bool m_failed = false;
  bool m_has_errors = false;
  bool m_in_template = false;  ///< Whether the enclosing string is a template string.
  bool m_looks_for_typos = true;
  ast::StmtKind m_previous_statement = ast::StmtKind::Pass;  ///< The kind of the previous statement.
  std::uint32_t m_lost_blocks = 0;  ///< The number of enclosing blocks whose header could not be parsed.
};

}  // namespace loopscope
