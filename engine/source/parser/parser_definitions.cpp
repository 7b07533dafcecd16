#include "source/parser/parser.h"

#include "base/fill.h"

namespace loopscope {

using namespace ast;

StmtPtr Parser::parse_decorated() {
  std::vector<ExprPtr> decorators;
  while (accept(TokenKind::at)) {
    decorators.push_back(parse_named_expression());
    expect(TokenKind::newline);
  }
  std::uint32_t const begin = token().span.begin;
  if (at(TokenKind::kw_def)) return parse_function(begin, false, std::move(decorators));
  if (at(TokenKind::kw_class)) return parse_class(std::move(decorators));
  if (at(TokenKind::kw_async) && kind_after(1) == TokenKind::kw_def) {
    advance();
    return parse_function(begin, true, std::move(decorators));
  }
  fail_here();
  return std::make_unique<Pass>(token().span);
}

/// Parses a function at its `def`; `begin` is the start of the statement.
StmtPtr Parser::parse_function(std::uint32_t begin, bool is_async, std::vector<ExprPtr> decorators) {
  std::uint32_t const header = token().span.begin;
  advance();
  auto function = std::make_unique<FunctionDef>(SourceSpan{});
  if (is_async) set_async(*function);
  function->decorator_list = std::move(decorators);
  function->name = identifier();
  function->type_params = parse_type_parameters();
  if (!at(TokenKind::left_paren)) fail(token().span, "expected '('");
  open_bracket();
  function->args = parse_parameters(ParameterStyle::function, TokenKind::right_paren);
  close_bracket(TokenKind::right_paren);
  if (at(TokenKind::arrow)) {
    SourceSpan const arrow = token().span;
    advance();
    if (!at_expression_start()) fail(arrow, "expected ':'");
    function->returns = parse_expression();
  }
  require_colon();
  function->body = parse_block("function definition", header);
  function->span = span_from(begin);
  return function;
}

StmtPtr Parser::parse_class(std::vector<ExprPtr> decorators) {
  std::uint32_t const begin = token().span.begin;
  advance();
  auto result = std::make_unique<ClassDef>(SourceSpan{});
  result->decorator_list = std::move(decorators);
  result->name = identifier();
  result->type_params = parse_type_parameters();
  if (at(TokenKind::left_paren)) {
    std::uint32_t const open = token().span.begin;
    parse_call_arguments(result->bases, result->keywords);
    bool const is_bare_generator = result->bases.size() == 1 && result->bases[0]->span.begin == open &&
                                   result->bases[0]->kind == ExprKind::GeneratorExp;
    if (is_bare_generator) {
      std::uint32_t const clause = as<GeneratorExp>(*result->bases[0]).generators.front().span.begin;
      fail({clause, clause + 3}, "invalid syntax");
    }
  }
  expect_colon();
  result->body = parse_block("class definition", begin);
  result->span = span_from(begin);
  return result;
}

/// `[T, …]` after the name of a function, class or type alias, if there is one.
std::vector<TypeParameter> Parser::parse_type_parameters() {
  std::vector<TypeParameter> parameters;
  if (!at(TokenKind::left_bracket)) return parameters;
  open_bracket();
  if (at(TokenKind::right_bracket)) fail(token().span, "Type parameter list cannot be empty");
  while (!at(TokenKind::right_bracket)) {
    parameters.push_back(parse_type_parameter());
    if (!accept(TokenKind::comma)) break;
  }
  close_bracket(TokenKind::right_bracket);
  return parameters;
}

TypeParameter Parser::parse_type_parameter() {
  using enum TypeParameter::Kind;
  TypeParameter parameter;
  if (accept(TokenKind::star)) parameter.kind = TypeVarTuple;
  if (accept(TokenKind::double_star)) parameter.kind = ParamSpec;
  parameter.name = identifier();
  if (at(TokenKind::colon)) {
    std::uint32_t const colon = token().span.begin;
    advance();
    parameter.bound = parse_expression();
    if (parameter.kind != TypeVar && !m_failed) {
      std::string_view const what = parameter.bound->kind == ExprKind::Tuple ? "constraints" : "bound";
      std::string_view const kind = parameter.kind == ParamSpec ? "ParamSpec" : "TypeVarTuple";
      fail(span_from(colon), fill("cannot use {} with {}", {what, kind}));
    }
  }
  if (accept(TokenKind::equal)) {
    parameter.default_value = parameter.kind == TypeVarTuple ? parse_star_expression() : parse_expression();
  }
  return parameter;
}

Parameter Parser::parse_parameter(ParameterStyle style, TokenKind end) {
  Parameter parameter;
  parameter.name = identifier();
  if (style == ParameterStyle::function && accept(TokenKind::colon)) {
    parameter.annotation = at(TokenKind::star) ? parse_star_expression() : parse_expression();
  }
  if (at(TokenKind::equal)) {
    SourceSpan const equal = parameter.equal = token().span;
    advance();
    if (at(end) || at(TokenKind::comma)) fail(equal, "expected default value expression");
    parameter.default_value = parse_expression();
  }
  return parameter;
}

/// Reports a '(' in place of a parameter.
void Parser::fail_parenthesized(ParameterStyle style, bool is_late) {
  std::uint32_t const begin = token().span.begin;
  std::size_t const position = m_position;
  bool const are_names = attempt([&] {
    do {
      advance();
      if (at(TokenKind::right_paren)) break;
      identifier();
    } while (at(TokenKind::comma));
    expect(TokenKind::right_paren);
  });
  SourceSpan const span = span_from(begin);
  m_position = position;
  if (!are_names || is_late) return fail_here();
  fail(span, style == ParameterStyle::function ? "Function parameters cannot be parenthesized"
                                               : "Lambda expression parameters cannot be parenthesized");
}

/// Parses the parameters up to `end`, which is not taken. Mirrors `parameters` and `invalid_parameters`.
Arguments Parser::parse_parameters(ParameterStyle style, TokenKind end) {
  Arguments arguments;
  bool has_slash = false;
  bool has_star = false;
  bool has_default = false;
  while (!at(end) && !m_failed) {
    SourceSpan const span = token().span;
    if (arguments.kwarg) {
      fail(span, "arguments cannot follow var-keyword argument");
    } else if (at(TokenKind::slash)) {
      if (has_star) fail(span, "/ must be ahead of *");
      if (has_slash) fail(span, "/ may appear only once");
      if (arguments.args.empty() && kind_after(1) == TokenKind::comma) {
        fail(span, "at least one argument must precede /");
      }
      if (arguments.args.empty()) fail_here();
      advance();
      has_slash = true;
      arguments.posonlyargs = std::move(arguments.args);
      arguments.args.clear();
    } else if (accept(TokenKind::double_star)) {
      Parameter parameter = parse_parameter(style, end);
      if (parameter.default_value) fail(parameter.equal, "var-keyword argument cannot have default value");
      arguments.kwarg = std::move(parameter);
    } else if (accept(TokenKind::star)) {
      if (has_star && (at(TokenKind::name) || at(TokenKind::comma))) fail(span, "* argument may appear only once");
      if (has_star) fail(span, "invalid syntax");
      has_star = true;
      if (at(TokenKind::comma) || at(end)) {
        TokenKind const next = at(TokenKind::comma) ? kind_after(1) : end;
        if (next == end || next == TokenKind::double_star) {
          bool const is_lambda = style == ParameterStyle::lambda;
          if (is_lambda) accept(TokenKind::comma);
          fail(is_lambda ? token().span : span, "named arguments must follow bare *");
        }
      } else {
        Parameter parameter = parse_parameter(style, end);
        if (parameter.default_value) fail(parameter.equal, "var-positional argument cannot have default value");
        arguments.vararg = std::move(parameter);
      }
    } else if (at(TokenKind::left_paren)) {
      fail_parenthesized(style, has_default || has_star || has_slash);
    } else {
      Parameter parameter = parse_parameter(style, end);
      if (has_star) {
        arguments.kwonlyargs.push_back(std::move(parameter));
      } else {
        if (has_default && !parameter.default_value) {
          fail(parameter.name.span, "parameter without a default follows parameter with a default");
        }
        has_default |= parameter.default_value != nullptr;
        arguments.args.push_back(std::move(parameter));
      }
    }
    if (!accept(TokenKind::comma)) break;
  }
  if (!at(end)) fail_here();
  return arguments;
}

}  // namespace loopscope
