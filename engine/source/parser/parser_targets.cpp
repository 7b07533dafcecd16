
#include "base/fill.h"
#include "source/parser/parser.h"

namespace loopscope {

using namespace ast;

/// `star_targets` before `in`. The elements are parsed one level below comparisons, because a comparison would consume
/// the `in`.
ExprPtr Parser::parse_target_list(TokenKind end) {
  std::uint32_t const begin = token().span.begin;
  auto const element = [&]() -> ExprPtr {
    std::uint32_t const element_begin = token().span.begin;
    if (!accept(TokenKind::star)) return parse_bitwise_or();
    auto starred = std::make_unique<Starred>(SourceSpan{});
    starred->value = parse_bitwise_or();
    starred->span = span_from(element_begin);
    return finish(std::move(starred));
  };
  ExprPtr first = element();
  if (!at(TokenKind::comma)) return first;
  auto tuple = std::make_unique<Tuple>(SourceSpan{});
  tuple->elts.push_back(std::move(first));
  while (accept(TokenKind::comma) && !at(end)) tuple->elts.push_back(element());
  tuple->span = span_from(begin);
  return finish(std::move(tuple));
}

/// Mirrors Parser/pegen.c, _PyPegen_get_invalid_target.
Expr const* Parser::invalid_target(Expr const& expr, TargetUse use) {
  auto const among = [&](std::vector<ExprPtr> const& elements) -> Expr const* {
    for (ExprPtr const& element : elements) {
      if (Expr const* found = invalid_target(*element, use)) return found;
    }
    return nullptr;
  };
  switch (expr.kind) {
    case ExprKind::List: return among(as<List>(expr).elts);
    case ExprKind::Tuple: return among(as<Tuple>(expr).elts);
    case ExprKind::Starred: return use == TargetUse::deletion ? &expr : invalid_target(*as<Starred>(expr).value, use);
    case ExprKind::Name:
    case ExprKind::Subscript:
    case ExprKind::Attribute: return nullptr;
    default: return &expr;
  }
}

void Parser::check_target(Expr const& target, TargetUse use) {
  Expr const* const invalid = invalid_target(target, use);
  if (!invalid) return;
  std::string_view const verb = use == TargetUse::deletion ? "delete" : "assign to";
  fail(invalid->span, fill("cannot {} {}", {verb, expression_name(*invalid)}));
}

/// Mirrors Parser/pegen.c, _PyPegen_get_expr_name.
std::string_view Parser::expression_name(Expr const& expr) {
  switch (expr.kind) {
    case ExprKind::Attribute: return "attribute";
    case ExprKind::Subscript: return "subscript";
    case ExprKind::Starred: return "starred";
    case ExprKind::Name: return "name";
    case ExprKind::List: return "list";
    case ExprKind::Tuple: return "tuple";
    case ExprKind::Lambda: return "lambda";
    case ExprKind::Call: return "function call";
    case ExprKind::BoolOp:
    case ExprKind::BinOp:
    case ExprKind::UnaryOp: return "expression";
    case ExprKind::GeneratorExp: return "generator expression";
    case ExprKind::Yield:
    case ExprKind::YieldFrom: return "yield expression";
    case ExprKind::Await: return "await expression";
    case ExprKind::ListComp: return "list comprehension";
    case ExprKind::SetComp: return "set comprehension";
    case ExprKind::DictComp: return "dict comprehension";
    case ExprKind::Dict: return "dict literal";
    case ExprKind::Set: return "set display";
    case ExprKind::JoinedStr: return as<JoinedStr>(expr).is_template ? "t-string expression" : "f-string expression";
    case ExprKind::FormattedValue: return "f-string expression";
    case ExprKind::Compare: return "comparison";
    case ExprKind::IfExp: return "conditional expression";
    case ExprKind::NamedExpr: return "named expression";
    case ExprKind::Slice: return "slice";
    case ExprKind::Constant: {
      ConstantValue const& value = as<Constant>(expr).value;
      if (std::holds_alternative<NoneLiteral>(value)) return "None";
      if (std::holds_alternative<EllipsisLiteral>(value)) return "ellipsis";
      if (bool const* truth = std::get_if<bool>(&value)) return *truth ? "True" : "False";
      return "literal";
    }
  }
  return "expression";
}

}  // namespace loopscope
