#include "source/rules/hint_rules.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

#include "source/diagnostics/diagnostics.h"
#include "source/lexer/lexer.h"
#include "source/tree/ast_walk.h"

namespace loopscope {

using namespace ast;

namespace {

class HintChecker {
 public:
  HintChecker(SymbolTable const& symbols, DiagnosticSink& diagnostics)
      : m_symbols(symbols), m_diagnostics(diagnostics) {}

  void run(Module const& module) {
    for (StmtPtr const& statement : module.body) count_bindings(*statement, m_bindings);
    Place const place{.scope = &m_symbols.module_scope()};
    for (StmtPtr const& statement : module.body) {
      note_coroutine_function(*statement, m_coroutine_functions);
      note_globals(*statement);
    }
    for (StmtPtr const& statement : module.body) visit(*statement, place);
  }

 private:
  using Functions = std::unordered_map<std::string, Stmt const*>;
  using Counts = std::unordered_map<std::string, int>;

  struct Place {
    Scope const* scope = nullptr;
    ClassDef const* class_of_method = nullptr;  ///< The class if this is directly one of its methods.
    std::string_view self = {};                 ///< The method's first parameter.
    bool is_async = false;
  };

  // ---- the meaning of names ----

  void count_target(Expr const& target, Counts& counts) {
    if (auto const* name = if_is<Name>(&target)) ++counts[name->id];
    for_each_child(target, [&](Expr const& child, ScopeSide) { count_target(child, counts); });
  }

  /// Counts the names that the statement binds in its own scope, and those that a function could bind with `global`.
  void count_bindings(Stmt const& stmt, Counts& counts) {
    switch (stmt.kind) {
      case StmtKind::FunctionDef:
      case StmtKind::AsyncFunctionDef: ++counts[as<FunctionDef>(stmt).name.text]; return;
      case StmtKind::ClassDef: ++counts[as<ClassDef>(stmt).name.text]; return;
      case StmtKind::TypeAlias: ++counts[as<TypeAlias>(stmt).name.text]; return;
      case StmtKind::Assign:
        for (ExprPtr const& target : as<Assign>(stmt).targets) count_target(*target, counts);
        return;
      case StmtKind::AugAssign: return count_target(*as<AugAssign>(stmt).target, counts);
      case StmtKind::AnnAssign: return count_target(*as<AnnAssign>(stmt).target, counts);
      case StmtKind::Delete:
        for (ExprPtr const& target : as<Delete>(stmt).targets) count_target(*target, counts);
        return;
      case StmtKind::Import:
        for (Alias const& alias : as<Import>(stmt).names) ++counts[(alias.asname ? *alias.asname : alias.name).text];
        return;
      case StmtKind::ImportFrom:
        for (Alias const& alias : as<ImportFrom>(stmt).names) {
          ++counts[(alias.asname ? *alias.asname : alias.name).text];
        }
        return;
      case StmtKind::For:
      case StmtKind::AsyncFor: count_target(*as<For>(stmt).target, counts); break;
      case StmtKind::With:
      case StmtKind::AsyncWith:
        for (WithItem const& item : as<With>(stmt).items) {
          if (item.optional_vars) count_target(*item.optional_vars, counts);
        }
        break;
      case StmtKind::Match:
        for (MatchCase const& match_case : as<Match>(stmt).cases) {
          for_each_capture(*match_case.pattern, [&](Identifier const& name) { ++counts[name.text]; });
        }
        break;
      default: break;
    }
    for_each_child(stmt, [&](auto const& child, ScopeSide) {
      if constexpr (std::is_same_v<std::decay_t<decltype(child)>, Stmt>) count_bindings(child, counts);
    });
  }

  void note_globals(Stmt const& stmt) {
    if (auto const* global = if_is<Global>(&stmt)) {
      for (Identifier const& name : global->names) m_bindings[name.text] += 2;
    }
    for_each_child(stmt, [this](auto const& child, ScopeSide) {
      if constexpr (std::is_same_v<std::decay_t<decltype(child)>, Stmt>) note_globals(child);
    });
  }

  /// Records an `async def` without decorators and without `yield` directly in the module or class body.
  void note_coroutine_function(Stmt const& stmt, Functions& functions) {
    if (stmt.kind != StmtKind::AsyncFunctionDef) return;
    auto const& function = as<FunctionDef>(stmt);
    if (function.decorator_list.empty() && !m_symbols.scope_of(&function).has_yield) {
      functions[function.name.text] = &stmt;
    }
  }

  static bool is_global(std::string const& name, Place const& place) {
    if (place.scope->kind == ScopeKind::module) return true;
    auto const where = place.scope->names.find(name);
    return where != place.scope->names.end() && where->second == NameScope::global_implicit;
  }

  bool is_asyncio(Expr const& expr, Place const& place) const {
    auto const* name = if_is<Name>(&expr);
    if (!name || !is_global(name->id, place)) return false;
    auto const module = m_symbols.module_scope().modules.find(name->id);
    return module != m_symbols.module_scope().modules.end() && module->second == "asyncio";
  }

  /// The name of the coroutine function that the call certainly calls; empty when unknown.
  std::string coroutine_function(Call const& call, Place const& place) {
    if (auto const* name = if_is<Name>(call.func.get())) {
      bool const is_known = is_global(name->id, place) && m_coroutine_functions.contains(name->id);
      auto const count = m_bindings.find(name->id);
      return is_known && count != m_bindings.end() && count->second == 1 ? name->id : "";
    }
    auto const* attribute = if_is<Attribute>(call.func.get());
    if (!attribute) return "";
    if (is_asyncio(*attribute->value, place)) {
      constexpr std::array<std::string_view, 3> functions = {"sleep", "wait", "wait_for"};
      return std::ranges::contains(functions, attribute->attr.text) ? "asyncio." + attribute->attr.text : "";
    }
    auto const* self = if_is<Name>(attribute->value.get());
    if (!self || !place.class_of_method || place.self.empty() || self->id != place.self) return "";
    Counts counts;
    Functions methods;
    for (StmtPtr const& statement : place.class_of_method->body) {
      count_bindings(*statement, counts);
      note_coroutine_function(*statement, methods);
    }
    std::string const& method = attribute->attr.text;
    return methods.contains(method) && counts[method] == 1 ? self->id + "." + method : "";
  }

  // ---- the walk ----

  void visit(Stmt const& stmt, Place place) {
    if (auto const* expression = if_is<Expression>(&stmt)) {
      if (auto const* call = if_is<Call>(expression->value.get())) {
        std::string const function = coroutine_function(*call, place);
        if (!function.empty()) m_diagnostics.report(DiagnosticId::missing_await, call->span, {function});
      }
    }
    Place inner = place;
    if (stmt.kind == StmtKind::FunctionDef || stmt.kind == StmtKind::AsyncFunctionDef) {
      auto const& function = as<FunctionDef>(stmt);
      inner.class_of_method = place.scope->kind == ScopeKind::class_body ? m_class : nullptr;
      inner.self = {};
      auto const& parameters = function.args.posonlyargs.empty() ? function.args.args : function.args.posonlyargs;
      if (inner.class_of_method && function.decorator_list.empty() && !parameters.empty()) {
        inner.self = parameters.front().name.text;
      }
      inner.scope = &m_symbols.scope_of(&stmt);
      inner.is_async = function.is_async;
    }
    ClassDef const* const outer_class = m_class;
    if (auto const* node = if_is<ClassDef>(&stmt)) {
      inner = {.scope = &m_symbols.scope_of(node)};
      m_class = node;
    }
    for_each_child(stmt,
                   [&](auto const& child, ScopeSide side) { visit(child, side == ScopeSide::inner ? inner : place); });
    m_class = outer_class;
  }

  void visit(Expr const& expr, Place place) {
    if (auto const* call = if_is<Call>(&expr)) check_call(*call, place);
    Place inner = place;
    if (expr.kind == ExprKind::Lambda) {
      inner = {.scope = &m_symbols.scope_of(&expr)};
    } else if (expr.kind == ExprKind::GeneratorExp || expr.kind == ExprKind::ListComp ||
               expr.kind == ExprKind::SetComp || expr.kind == ExprKind::DictComp) {
      inner.scope = &m_symbols.scope_of(&expr);
    }
    for_each_child(expr,
                   [&](Expr const& child, ScopeSide side) { visit(child, side == ScopeSide::inner ? inner : place); });
  }

  void check_call(Call const& call, Place const& place) {
    auto const* attribute = if_is<Attribute>(call.func.get());
    if (place.is_async && attribute && attribute->attr.text == "run" && is_asyncio(*attribute->value, place)) {
      m_diagnostics.report(DiagnosticId::run_inside_loop, call.func->span);
    }
    if (attribute) check_old_forms(call, *attribute, place);
    auto const* name = if_is<Name>(call.func.get());
    if (!name || name->id != "print" || !is_global(name->id, place) || m_bindings.contains("print")) return;
    for (ExprPtr const& argument : call.args) check_text(*argument, place);
  }

  /// Warns about former functions of asyncio; a call raises CPython's own error.
  void check_old_forms(Call const& call, Attribute const& attribute, Place const& place) {
    std::string const& name = attribute.attr.text;
    if (auto const* owner = if_is<Attribute>(attribute.value.get())) {
      bool const is_old = name == "all_tasks" || name == "current_task";
      if (is_old && owner->attr.text == "Task" && is_asyncio(*owner->value, place)) {
        m_diagnostics.report(DiagnosticId::removed_task_method, call.func->span, {name});
      }
      return;
    }
    if (!is_asyncio(*attribute.value, place)) return;
    if (name == "set_event_loop") m_sets_loop = true;
    if (name == "get_event_loop" && !m_sets_loop && place.scope == &m_symbols.module_scope()) {
      m_diagnostics.report(DiagnosticId::no_current_loop, call.func->span);
    }
    constexpr std::array<std::string_view, 14> without_loop = {
        "sleep", "gather",    "wait",  "wait_for",      "shield",    "as_completed",     "Lock",
        "Event", "Condition", "Queue", "PriorityQueue", "LifoQueue", "BoundedSemaphore", "Semaphore"};
    if (!std::ranges::contains(without_loop, name)) return;
    for (Keyword const& keyword : call.keywords) {
      if (!keyword.arg || keyword.arg->text != "loop") continue;
      m_diagnostics.report(DiagnosticId::removed_loop_argument, keyword.span, {name});
    }
  }

  /// Warns about a printed text that contains the name of a variable in braces.
  void check_text(Expr const& argument, Place const& place) {
    auto const* constant = if_is<Constant>(&argument);
    auto const* text = constant ? std::get_if<StringLiteral>(&constant->value) : nullptr;
    if (!text) return;
    std::string_view rest = text->utf8;
    for (std::size_t open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
      rest.remove_prefix(open + 1);
      std::size_t length = 0;
      while (length < rest.size() && (is_identifier_start(rest[length]) || is_digit(rest[length]))) ++length;
      std::string const name(rest.substr(0, length));
      bool const is_field = length > 0 && !is_digit(name.front()) && rest.substr(length).starts_with('}');
      if (!is_field || !is_bound(name, place)) continue;
      return m_diagnostics.report(DiagnosticId::missing_f, argument.span, {name});
    }
  }

  bool is_bound(std::string const& name, Place const& place) const {
    for (Scope const* scope = place.scope; scope; scope = scope->parent) {
      auto const where = scope->names.find(name);
      bool const is_here =
          where != scope->names.end() && (where->second == NameScope::local || where->second == NameScope::cell);
      if (is_here && (scope == place.scope || scope->kind != ScopeKind::class_body)) return true;
    }
    return false;
  }

  SymbolTable const& m_symbols;
  DiagnosticSink& m_diagnostics;
  Counts m_bindings;
  Functions m_coroutine_functions;
  ClassDef const* m_class = nullptr;
  bool m_sets_loop = false;
};

}  // namespace

void check_hints(Module const& module, SymbolTable const& symbols, DiagnosticSink& diagnostics) {
  HintChecker(symbols, diagnostics).run(module);
}

}  // namespace loopscope
