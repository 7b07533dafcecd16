#pragma once

#include "source/tree/ast.h"

namespace loopscope::ast {

/// Whether a child belongs to the scope that contains its parent (`outer`) or to the scope that the parent opens
/// (`inner`).
enum class ScopeSide : std::uint8_t { outer, inner };

/// Calls `visit(Expr const&, ScopeSide)` for each direct child expression of `expr`, in the order of CPython's symbol
/// table. Annotations are never visited, because they are evaluated lazily.
template <typename Visitor>
void for_each_child(Expr const& expr, Visitor&& visit) {
  auto const one = [&](ExprPtr const& child, ScopeSide side = ScopeSide::outer) {
    if (child) visit(*child, side);
  };
  auto const all = [&](std::vector<ExprPtr> const& children) {
    for (ExprPtr const& child : children) one(child);
  };
  auto const comprehension = [&](std::vector<Comprehension> const& generators, ExprPtr const& first,
                                 ExprPtr const* second = nullptr) {
    one(generators.front().iter);
    for (Comprehension const& generator : generators) {
      one(generator.target, ScopeSide::inner);
      if (&generator != &generators.front()) one(generator.iter, ScopeSide::inner);
      for (ExprPtr const& condition : generator.ifs) one(condition, ScopeSide::inner);
    }
    one(first, ScopeSide::inner);
    if (second) one(*second, ScopeSide::inner);
  };
  switch (expr.kind) {
    case ExprKind::BoolOp: return all(as<BoolOp>(expr).values);
    case ExprKind::NamedExpr:
      one(as<NamedExpr>(expr).value);
      if (as<NamedExpr>(expr).target) visit(static_cast<Expr const&>(*as<NamedExpr>(expr).target), ScopeSide::outer);
      return;
    case ExprKind::BinOp: one(as<BinOp>(expr).left); return one(as<BinOp>(expr).right);
    case ExprKind::UnaryOp: return one(as<UnaryOp>(expr).operand);
    case ExprKind::Lambda:
      for_each_default(as<Lambda>(expr).args, visit);
      return one(as<Lambda>(expr).body, ScopeSide::inner);
    case ExprKind::IfExp:
      one(as<IfExp>(expr).test);
      one(as<IfExp>(expr).body);
      return one(as<IfExp>(expr).orelse);
    case ExprKind::Dict:
      for (std::size_t index = 0; index < as<Dict>(expr).values.size(); ++index) {
        one(as<Dict>(expr).keys[index]);
        one(as<Dict>(expr).values[index]);
      }
      return;
    case ExprKind::Set: return all(as<Set>(expr).elts);
    case ExprKind::ListComp: return comprehension(as<ListComp>(expr).generators, as<ListComp>(expr).elt);
    case ExprKind::SetComp: return comprehension(as<SetComp>(expr).generators, as<SetComp>(expr).elt);
    case ExprKind::DictComp:
      return comprehension(as<DictComp>(expr).generators, as<DictComp>(expr).key, &as<DictComp>(expr).value);
    case ExprKind::GeneratorExp: return comprehension(as<GeneratorExp>(expr).generators, as<GeneratorExp>(expr).elt);
    case ExprKind::Await: return one(as<Await>(expr).value);
    case ExprKind::Yield: return one(as<Yield>(expr).value);
    case ExprKind::YieldFrom: return one(as<YieldFrom>(expr).value);
    case ExprKind::Compare: one(as<Compare>(expr).left); return all(as<Compare>(expr).comparators);
    case ExprKind::Call:
      one(as<Call>(expr).func);
      all(as<Call>(expr).args);
      for (Keyword const& keyword : as<Call>(expr).keywords) one(keyword.value);
      return;
    case ExprKind::FormattedValue:
      one(as<FormattedValue>(expr).value);
      return one(as<FormattedValue>(expr).format_spec);
    case ExprKind::JoinedStr: return all(as<JoinedStr>(expr).values);
    case ExprKind::Constant: return;
    case ExprKind::Attribute: return one(as<Attribute>(expr).value);
    case ExprKind::Subscript: one(as<Subscript>(expr).value); return one(as<Subscript>(expr).slice);
    case ExprKind::Starred: return one(as<Starred>(expr).value);
    case ExprKind::Name: return;
    case ExprKind::List: return all(as<List>(expr).elts);
    case ExprKind::Tuple: return all(as<Tuple>(expr).elts);
    case ExprKind::Slice:
      one(as<Slice>(expr).lower);
      one(as<Slice>(expr).upper);
      return one(as<Slice>(expr).step);
  }
}

/// Calls `visit(Expr const&, ScopeSide)` for the default of each parameter that has one.
template <typename Visitor>
void for_each_default(Arguments const& arguments, Visitor&& visit) {
  for (auto const* list : {&arguments.posonlyargs, &arguments.args, &arguments.kwonlyargs}) {
    for (Parameter const& parameter : *list) {
      if (parameter.default_value) visit(*parameter.default_value, ScopeSide::outer);
    }
  }
}

/// Calls `visit(Expr const&)` for each annotation of a function, in CPython's order, or of an annotated target.
template <typename Visitor>
void for_each_annotation(Stmt const& stmt, Visitor&& visit) {
  if (auto const* assignment = if_is<AnnAssign>(&stmt)) return visit(*assignment->annotation);
  if (stmt.kind != StmtKind::FunctionDef && stmt.kind != StmtKind::AsyncFunctionDef) return;
  auto const& function = as<FunctionDef>(stmt);
  auto const one = [&](Parameter const& parameter) {
    if (parameter.annotation) visit(*parameter.annotation);
  };
  for (Parameter const& parameter : function.args.posonlyargs) one(parameter);
  for (Parameter const& parameter : function.args.args) one(parameter);
  if (function.args.vararg) one(*function.args.vararg);
  for (Parameter const& parameter : function.args.kwonlyargs) one(parameter);
  if (function.args.kwarg) one(*function.args.kwarg);
  if (function.returns) visit(*function.returns);
}

/// The type parameters of a function, class or type alias.
inline std::vector<TypeParameter> const& type_parameters_of(Stmt const& stmt) {
  if (stmt.kind == StmtKind::TypeAlias) return as<TypeAlias>(stmt).type_params;
  return stmt.kind == StmtKind::ClassDef ? as<ClassDef>(stmt).type_params : as<FunctionDef>(stmt).type_params;
}

/// Whether statements of this kind can have type parameters.
inline bool can_be_generic(Stmt const& stmt) {
  return stmt.kind == StmtKind::FunctionDef || stmt.kind == StmtKind::AsyncFunctionDef ||
         stmt.kind == StmtKind::ClassDef || stmt.kind == StmtKind::TypeAlias;
}

/// Calls `visit(Expr const&)` for the bounds and defaults of a statement's type parameters and for a type alias's
/// value, which functions of their own evaluate lazily. Like annotations, these are not children of the statement.
template <typename Visitor>
void for_each_type_expression(Stmt const& stmt, Visitor&& visit) {
  if (!can_be_generic(stmt)) return;
  for (TypeParameter const& parameter : type_parameters_of(stmt)) {
    if (parameter.bound) visit(*parameter.bound);
    if (parameter.default_value) visit(*parameter.default_value);
  }
  if (auto const* alias = if_is<TypeAlias>(&stmt)) visit(*alias->value);
}

/// Calls `visit` for each direct child expression and statement of `stmt`; `visit` must accept both.
template <typename Visitor>
void for_each_child(Stmt const& stmt, Visitor&& visit) {
  auto const one = [&](ExprPtr const& child) {
    if (child) visit(*child, ScopeSide::outer);
  };
  auto const all = [&](std::vector<ExprPtr> const& children) {
    for (ExprPtr const& child : children) one(child);
  };
  auto const body = [&](Body const& statements, ScopeSide side = ScopeSide::outer) {
    for (StmtPtr const& statement : statements) visit(*statement, side);
  };
  switch (stmt.kind) {
    case StmtKind::FunctionDef:
    case StmtKind::AsyncFunctionDef:
      for_each_default(as<FunctionDef>(stmt).args, visit);
      all(as<FunctionDef>(stmt).decorator_list);
      return body(as<FunctionDef>(stmt).body, ScopeSide::inner);
    case StmtKind::ClassDef:
      all(as<ClassDef>(stmt).decorator_list);
      all(as<ClassDef>(stmt).bases);
      for (Keyword const& keyword : as<ClassDef>(stmt).keywords) one(keyword.value);
      return body(as<ClassDef>(stmt).body, ScopeSide::inner);
    case StmtKind::Return: return one(as<Return>(stmt).value);
    case StmtKind::Delete: return all(as<Delete>(stmt).targets);
    case StmtKind::Assign: all(as<Assign>(stmt).targets); return one(as<Assign>(stmt).value);
    case StmtKind::AugAssign: one(as<AugAssign>(stmt).target); return one(as<AugAssign>(stmt).value);
    case StmtKind::AnnAssign: one(as<AnnAssign>(stmt).target); return one(as<AnnAssign>(stmt).value);
    case StmtKind::For:
    case StmtKind::AsyncFor:
      one(as<For>(stmt).target);
      one(as<For>(stmt).iter);
      body(as<For>(stmt).body);
      return body(as<For>(stmt).orelse);
    case StmtKind::While:
      one(as<While>(stmt).test);
      body(as<While>(stmt).body);
      return body(as<While>(stmt).orelse);
    case StmtKind::If:
      one(as<If>(stmt).test);
      body(as<If>(stmt).body);
      return body(as<If>(stmt).orelse);
    case StmtKind::With:
    case StmtKind::AsyncWith:
      for (WithItem const& item : as<With>(stmt).items) {
        one(item.context_expr);
        one(item.optional_vars);
      }
      return body(as<With>(stmt).body);
    case StmtKind::Raise: one(as<Raise>(stmt).exc); return one(as<Raise>(stmt).cause);
    case StmtKind::Try:
    case StmtKind::TryStar:
      body(as<Try>(stmt).body);
      for (ExceptHandler const& handler : as<Try>(stmt).handlers) {
        one(handler.type);
        body(handler.body);
      }
      body(as<Try>(stmt).orelse);
      return body(as<Try>(stmt).finalbody);
    case StmtKind::Assert: one(as<Assert>(stmt).test); return one(as<Assert>(stmt).msg);
    case StmtKind::Expression: return one(as<Expression>(stmt).value);
    case StmtKind::Match:
      one(as<Match>(stmt).subject);
      for (MatchCase const& match_case : as<Match>(stmt).cases) {
        for_each_expression(*match_case.pattern, [&](Expr const& expr) { visit(expr, ScopeSide::outer); });
        one(match_case.guard);
        body(match_case.body);
      }
      return;
    case StmtKind::TypeAlias:
    case StmtKind::Import:
    case StmtKind::ImportFrom:
    case StmtKind::Global:
    case StmtKind::Nonlocal:
    case StmtKind::Pass:
    case StmtKind::Break:
    case StmtKind::Continue: return;
  }
}

}  // namespace loopscope::ast
