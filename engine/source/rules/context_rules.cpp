#include "source/rules/context_rules.h"
#include "base/fill.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>

#include "source/diagnostics/diagnostics.h"
#include "source/rules/pattern_rules.h"
#include "source/tree/ast_walk.h"

namespace loopscope {

using namespace ast;

namespace {

enum class CodeKind : std::uint8_t {
  module,
  class_body,
  function,
  async_function,
  lambda,
  comprehension,
  generator_expression
};

/// The surroundings of the node being checked.
struct Context {
  CodeKind code = CodeKind::module;
  CodeKind home = CodeKind::module;  ///< The nearest enclosing code other than a comprehension.
  bool in_loop = false;
  bool in_except_star = false;
  bool is_generator = false;       ///< The function contains a `yield`.
  void const* function = nullptr;  ///< The enclosing `def`.
};

bool is_yield(Expr const& expr) { return expr.kind == ExprKind::Yield || expr.kind == ExprKind::YieldFrom; }

/// Whether the code of the node contains a `yield` directly.
template <typename Node>
bool holds_yield(Node const& node) {
  if constexpr (std::is_same_v<Node, Expr>) {
    if (is_yield(node)) return true;
  }
  bool found = false;
  for_each_child(node, [&](auto const& child, ScopeSide side) {
    if (!found && side == ScopeSide::outer) found = holds_yield(child);
  });
  return found;
}

class ContextChecker {
 public:
  explicit ContextChecker(DiagnosticSink& diagnostics) : m_diagnostics(diagnostics) {}

  void run(Module const& module) {
    check_future_imports(module.body);
    for (StmtPtr const& statement : module.body) visit(*statement, Context{});
  }

 private:
  void fail(SourceSpan span, std::string_view message) { m_diagnostics.syntax_error(span, message); }

  static bool is_function(CodeKind code) { return code == CodeKind::function || code == CodeKind::async_function; }

  /// Mirrors Python/future.c.
  void check_future_imports(Body const& body) {
    bool may_come = true;
    for (StmtPtr const& statement : body) {
      auto const* import = if_is<ImportFrom>(statement.get());
      bool const is_future = import && import->level == 0 && import->module.text == "__future__";
      if (is_future) {
        if (!may_come) fail(import->span, "from __future__ imports must occur at the beginning of the file");
        for (Alias const& alias : import->names) check_feature(alias.name);
        continue;
      }
      auto const* expression = if_is<Expression>(statement.get());
      auto const* constant = expression ? if_is<Constant>(expression->value.get()) : nullptr;
      bool const is_docstring =
          &statement == &body.front() && constant && std::holds_alternative<StringLiteral>(constant->value);
      may_come &= is_docstring;
    }
  }

  void check_feature(Identifier const& name) {
    constexpr std::array known = {"nested_scopes",  "generators",     "division",         "absolute_import",
                                  "with_statement", "print_function", "unicode_literals", "barry_as_FLUFL",
                                  "generator_stop", "annotations"};
    if (name.text == "braces") return fail(name.span, "not a chance");
    if (!std::ranges::contains(known, name.text)) {
      fail(name.span, fill("future feature {} is not defined", {name.text}));
    }
  }

  void visit(Stmt const& stmt, Context context) {
    check(stmt, context);
    Context inner = context;
    Context body = context;
    switch (stmt.kind) {
      case StmtKind::FunctionDef:
      case StmtKind::AsyncFunctionDef:
        inner = {};
        inner.code = stmt.kind == StmtKind::FunctionDef ? CodeKind::function : CodeKind::async_function;
        inner.home = inner.code;
        inner.function = &stmt;
        for (StmtPtr const& child : as<FunctionDef>(stmt).body) inner.is_generator |= holds_yield(*child);
        break;
      case StmtKind::ClassDef:
        inner = {};
        inner.code = inner.home = CodeKind::class_body;
        break;
      case StmtKind::For:
      case StmtKind::AsyncFor: return visit_loop(stmt, as<For>(stmt).body, context);
      case StmtKind::While: return visit_loop(stmt, as<While>(stmt).body, context);
      case StmtKind::TryStar: return visit_try_star(as<Try>(stmt), context);
      default: break;
    }
    for_each_child(stmt,
                   [&](auto const& child, ScopeSide side) { visit(child, side == ScopeSide::inner ? inner : body); });
  }

  void visit_loop(Stmt const& stmt, Body const& body, Context context) {
    Context inner = context;
    inner.in_loop = true;
    for_each_child(stmt, [&](auto const& child, ScopeSide) {
      if constexpr (std::is_same_v<std::decay_t<decltype(child)>, Stmt>) {
        bool const is_body = std::ranges::any_of(body, [&](StmtPtr const& own) { return own.get() == &child; });
        visit(child, is_body ? inner : context);
      } else {
        visit(child, context);
      }
    });
  }

  void visit_try_star(Try const& node, Context context) {
    auto const all = [&](Body const& body, Context where) {
      for (StmtPtr const& statement : body) visit(*statement, where);
    };
    all(node.body, context);
    for (ExceptHandler const& handler : node.handlers) {
      if (handler.type) visit(*handler.type, context);
      Context inner = context;
      inner.in_except_star = true;
      inner.in_loop = false;
      all(handler.body, inner);
    }
    all(node.orelse, context);
    all(node.finalbody, context);
  }

  static bool has_async(std::vector<Comprehension> const& generators) {
    return std::ranges::any_of(generators, &Comprehension::is_async);
  }

  /// Mirrors symtable_raise_if_annotation_block.
  void check_type_expression(Expr const& expr, std::string_view where) {
    char const* what = is_yield(expr)                     ? "yield"
                       : expr.kind == ExprKind::Await     ? "await"
                       : expr.kind == ExprKind::NamedExpr ? "named"
                                                          : nullptr;
    if (what) return fail(expr.span, fill("{} expression cannot be used within {}", {what, where}));
    bool is_async = false;
    if (auto const* list = if_is<ListComp>(&expr)) is_async = has_async(list->generators);
    if (auto const* set = if_is<SetComp>(&expr)) is_async = has_async(set->generators);
    if (auto const* dict = if_is<DictComp>(&expr)) is_async = has_async(dict->generators);
    if (is_async) return fail(expr.span, "asynchronous comprehension outside of an asynchronous function");
    for_each_child(expr, [&](Expr const& child, ScopeSide side) {
      if (side == ScopeSide::outer) check_type_expression(child, where);
    });
  }

  void check_type_parameters(Stmt const& stmt) {
    if (!can_be_generic(stmt)) return;
    static constexpr char const* defaults[] = {"a TypeVar default", "a TypeVarTuple default", "a ParamSpec default"};
    bool has_default = false;
    for (TypeParameter const& parameter : type_parameters_of(stmt)) {
      if (parameter.bound) {
        bool const is_list = parameter.bound->kind == ExprKind::Tuple;
        check_type_expression(*parameter.bound, is_list ? "a TypeVar constraint" : "a TypeVar bound");
      }
      if (parameter.default_value) {
        check_type_expression(*parameter.default_value, defaults[static_cast<std::size_t>(parameter.kind)]);
      } else if (has_default) {
        fail(parameter.name.span,
             fill("non-default type parameter '{}' follows default type parameter", {parameter.name.text}));
      }
      has_default |= parameter.default_value != nullptr;
    }
    if (auto const* alias = if_is<TypeAlias>(&stmt)) check_type_expression(*alias->value, "a type alias");
    auto const* node = if_is<ClassDef>(&stmt);
    if (!node || node->type_params.empty()) return;
    for (ExprPtr const& base : node->bases) check_type_expression(*base, "the definition of a generic");
    for (Keyword const& keyword : node->keywords) check_type_expression(*keyword.value, "the definition of a generic");
  }

  void check(Stmt const& stmt, Context const& context) {
    for_each_annotation(stmt, [this](Expr const& annotation) { check_type_expression(annotation, "an annotation"); });
    check_type_parameters(stmt);
    switch (stmt.kind) {
      case StmtKind::Return: return check_return(as<Return>(stmt), context);
      case StmtKind::Break:
      case StmtKind::Continue:
        if (context.in_loop) return;
        if (context.in_except_star) return fail_except_star(stmt.span);
        return fail(stmt.span,
                    stmt.kind == StmtKind::Break ? "'break' outside loop" : "'continue' not properly in loop");
      case StmtKind::AsyncFor:
        if (context.code != CodeKind::async_function)
          fail_async(stmt.span, "'async for' outside async function", context);
        check_target(*as<For>(stmt).target);
        return;
      case StmtKind::For: return check_target(*as<For>(stmt).target);
      case StmtKind::AsyncWith:
        if (context.code != CodeKind::async_function)
          fail_async(stmt.span, "'async with' outside async function", context);
        [[fallthrough]];
      case StmtKind::With:
        for (WithItem const& item : as<With>(stmt).items) {
          if (item.optional_vars) check_target(*item.optional_vars);
        }
        return;
      case StmtKind::Assign:
        for (ExprPtr const& target : as<Assign>(stmt).targets) check_target(*target);
        return check_value(*as<Assign>(stmt).value);
      case StmtKind::AugAssign: return check_value(*as<AugAssign>(stmt).value);
      case StmtKind::AnnAssign:
        if (as<AnnAssign>(stmt).value) check_value(*as<AnnAssign>(stmt).value);
        return;
      case StmtKind::Expression: return check_value(*as<Expression>(stmt).value);
      case StmtKind::Try:
        for (ExceptHandler const& handler : as<Try>(stmt).handlers) {
          bool const is_last = &handler == &as<Try>(stmt).handlers.back();
          if (!handler.type && !is_last) fail(handler.span, "default 'except:' must be last");
        }
        return;
      case StmtKind::Match: return check_patterns(as<Match>(stmt), m_diagnostics);
      case StmtKind::ImportFrom: return check_late_future(as<ImportFrom>(stmt), context);
      default: return;
    }
  }

  void check_late_future(ImportFrom const& import, Context const& context) {
    bool const is_future = import.level == 0 && import.module.text == "__future__";
    if (is_future && context.code != CodeKind::module) {
      fail(import.span, "from __future__ imports must occur at the beginning of the file");
    }
  }

  void check_return(Return const& stmt, Context const& context) {
    if (!is_function(context.code)) return fail(stmt.span, "'return' outside function");
    if (context.in_except_star) return fail_except_star(stmt.span);
    if (stmt.value && context.code == CodeKind::async_function && context.is_generator) {
      return fail(stmt.span, "'return' with value in async generator");
    }
    if (stmt.value) check_value(*stmt.value);
  }

  void fail_except_star(SourceSpan span) {
    fail(span, "'break', 'continue' and 'return' cannot appear in an except* block");
  }

  /// Reports a star that is the whole value.
  void check_value(Expr const& value) {
    if (value.kind == ExprKind::Starred) fail(value.span, "can't use starred expression here");
  }

  /// Reports a star that is the whole target, and a second star in a list of targets.
  void check_target(Expr const& target) {
    if (target.kind == ExprKind::Starred) {
      fail(target.span, "starred assignment target must be in a list or tuple");
      return;
    }
    std::vector<ExprPtr> const* elements = nullptr;
    if (auto const* tuple = if_is<Tuple>(&target)) elements = &tuple->elts;
    if (auto const* list = if_is<List>(&target)) elements = &list->elts;
    if (!elements) return;
    std::size_t stars = 0;
    for (ExprPtr const& element : *elements) {
      auto const* starred = if_is<Starred>(element.get());
      if (starred) ++stars;
      check_target(starred ? *starred->value : *element);
    }
    if (stars > 1) fail(target.span, "multiple starred expressions in assignment");
  }

  void visit(Expr const& expr, Context context) {
    check(expr, context);
    Context inner = context;
    inner.in_loop = false;
    switch (expr.kind) {
      case ExprKind::Lambda: inner.code = inner.home = CodeKind::lambda; break;
      case ExprKind::ListComp:
      case ExprKind::SetComp:
      case ExprKind::DictComp: inner.code = CodeKind::comprehension; break;
      case ExprKind::GeneratorExp: inner.code = CodeKind::generator_expression; break;
      default: break;
    }
    for_each_child(
        expr, [&](Expr const& child, ScopeSide side) { visit(child, side == ScopeSide::inner ? inner : context); });
  }

  void check(Expr const& expr, Context const& context) {
    switch (expr.kind) {
      case ExprKind::Await: return check_await(expr.span, context);
      case ExprKind::Yield:
      case ExprKind::YieldFrom: return check_yield(expr, context);
      case ExprKind::ListComp: return check_comprehension(expr, as<ListComp>(expr).generators, context);
      case ExprKind::SetComp: return check_comprehension(expr, as<SetComp>(expr).generators, context);
      case ExprKind::DictComp: return check_comprehension(expr, as<DictComp>(expr).generators, context);
      case ExprKind::GeneratorExp:
        for (Comprehension const& generator : as<GeneratorExp>(expr).generators) check_target(*generator.target);
        return;
      case ExprKind::FormattedValue: return check_value(*as<FormattedValue>(expr).value);
      default: return;
    }
  }

  /// Reports the error once for each function, because one `async` before its `def` corrects all of them.
  void fail_async(SourceSpan span, std::string_view message, Context const& context) {
    if (context.function && !m_told_functions.insert(context.function).second) return;
    m_diagnostics.report(DiagnosticId::await_outside_async, span, {message});
  }

  void check_await(SourceSpan span, Context const& context) {
    // A comprehension with an await is reported as a whole. A generator expression with an await at any place becomes
    // asynchronous.
    if (context.code == CodeKind::comprehension || context.code == CodeKind::generator_expression) return;
    if (context.home == CodeKind::async_function) return;
    bool const is_outside = context.home == CodeKind::module || context.home == CodeKind::class_body;
    fail_async(span, is_outside ? "'await' outside function" : "'await' outside async function", context);
  }

  void check_yield(Expr const& expr, Context const& context) {
    if (context.code == CodeKind::comprehension) return fail(expr.span, "'yield' inside list comprehension");
    if (context.code == CodeKind::generator_expression) return fail(expr.span, "'yield' inside generator expression");
    if (!is_function(context.code) && context.code != CodeKind::lambda) {
      return fail(expr.span, "'yield' outside function");
    }
    if (expr.kind == ExprKind::YieldFrom && context.code == CodeKind::async_function) {
      fail(expr.span, "'yield from' inside async function");
    }
  }

  void check_comprehension(Expr const& expr, std::vector<Comprehension> const& generators, Context const& context) {
    for (Comprehension const& generator : generators) check_target(*generator.target);
    bool const is_async = has_async(generators) || holds_await(expr);
    bool const may_be = context.home == CodeKind::async_function || context.code == CodeKind::generator_expression;
    if (is_async && !may_be) {
      fail_async(expr.span, "asynchronous comprehension outside of an asynchronous function", context);
    }
  }

  /// Whether the comprehension contains an await outside its first iterable.
  static bool holds_await(Expr const& comprehension) {
    bool found = false;
    for_each_child(comprehension, [&](Expr const& child, ScopeSide side) {
      if (side == ScopeSide::inner) found |= contains_await(child);
    });
    return found;
  }
  static bool contains_await(Expr const& expr) {
    if (expr.kind == ExprKind::Await) return true;
    bool found = false;
    for_each_child(expr, [&](Expr const& child, ScopeSide side) {
      if (!found && side == ScopeSide::outer) found = contains_await(child);
    });
    return found;
  }

  DiagnosticSink& m_diagnostics;
  std::unordered_set<void const*> m_told_functions;
};

}  // namespace

void check_context(Module const& module, DiagnosticSink& diagnostics) { ContextChecker(diagnostics).run(module); }

}  // namespace loopscope
