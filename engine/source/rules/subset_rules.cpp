#include "source/rules/subset_rules.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "source/diagnostics/diagnostics.h"
#include "source/names/python_names.h"
#include "source/rules/refused_members.h"
#include "source/tree/ast_walk.h"

namespace loopscope {

using namespace ast;

namespace {

/// The diagnostic for an unsupported built-in.
DiagnosticId builtin_refusal(std::string_view name) {
  constexpr std::array<std::string_view, 4> dynamic = {"__import__", "compile", "eval", "exec"};
  if (std::ranges::contains(dynamic, name)) return DiagnosticId::dynamic_code;
  if (name == "open" || name == "input") return DiagnosticId::outside_world;
  if (name == "breakpoint") return DiagnosticId::debugger;
  if (name == "complex") return DiagnosticId::complex_number;
  return DiagnosticId::builtin_not_available;
}

class SubsetChecker {
 public:
  SubsetChecker(SymbolTable const& symbols, KnownNames const& known, DiagnosticSink& diagnostics)
      : m_symbols(symbols), m_known(known), m_diagnostics(diagnostics) {}

  void run(Module const& module) {
    for (auto const& [name, where] : m_symbols.module_scope().names) {
      if (where != NameScope::global_implicit) m_module_names.insert(name);
    }
    for (StmtPtr const& statement : module.body) note_globals(*statement);
    Place const place{&m_symbols.module_scope()};
    for (StmtPtr const& statement : module.body) visit(*statement, place);
  }

 private:
  /// The current place of the walk.
  struct Place {
    Scope const* scope = nullptr;
    FunctionDef const* function = nullptr;  ///< Null outside functions; for a comprehension the enclosing function.
    ClassDef const* class_body = nullptr;   ///< The class if this is directly in its body.
  };

  void refuse(DiagnosticId id, SourceSpan span, std::initializer_list<std::string_view> arguments = {}) {
    m_diagnostics.report(id, span, arguments);
  }

  /// Functions bind names of the module with `global`.
  void note_globals(Stmt const& stmt) {
    if (auto const* global = if_is<Global>(&stmt)) {
      for (Identifier const& name : global->names) m_module_names.insert(name.text);
    }
    for_each_child(stmt, [this](auto const& child, ScopeSide) {
      if constexpr (std::is_same_v<std::decay_t<decltype(child)>, Stmt>) note_globals(child);
    });
  }

  // ---- statements ----

  void visit(Stmt const& stmt, Place place) {
    Place inner = place;
    inner.class_body = nullptr;
    Place outer = place;
    switch (stmt.kind) {
      case StmtKind::FunctionDef:
      case StmtKind::AsyncFunctionDef: {
        auto const& function = as<FunctionDef>(stmt);
        inner.scope = &m_symbols.scope_of(&stmt);
        inner.function = &function;
        if (place.class_body) refuse_special_method(function.name);
        break;
      }
      case StmtKind::ClassDef: {
        auto const& node = as<ClassDef>(stmt);
        inner.scope = &m_symbols.scope_of(&stmt);
        inner.function = nullptr;
        inner.class_body = &node;
        break;
      }
      case StmtKind::Import: check_import(as<Import>(stmt)); break;
      case StmtKind::ImportFrom: check_import_from(as<ImportFrom>(stmt)); break;
      default: break;
    }
    if (stmt.kind == StmtKind::TypeAlias || (can_be_generic(stmt) && !type_parameters_of(stmt).empty())) {
      use_module("typing");
    }
    for_each_annotation(stmt, [this](Expr const& annotation) { check_constants(annotation); });
    for_each_type_expression(stmt, [this](Expr const& expr) { check_constants(expr); });
    for_each_child(stmt,
                   [&](auto const& child, ScopeSide side) { visit(child, side == ScopeSide::inner ? inner : outer); });
  }

  void refuse_special_method(Identifier const& name) {
    if (name.text == "__del__") refuse(DiagnosticId::finalizer, name.span);
  }

  /// Records that the statement or expression needs the module although the program does not import it.
  void use_module(std::string_view name) const { static_cast<void>(has_module(name)); }
  bool has_module(std::string_view name) const { return !m_known.has_module || m_known.has_module(name); }
  bool has_member(std::string_view module, std::string_view name) const {
    return !m_known.has_member || m_known.has_member(module, name);
  }

  void refuse_module(Identifier const& name) {
    DiagnosticId const otherwise =
        is_planned_module(name.text) ? DiagnosticId::module_not_available : DiagnosticId::unknown_module;
    refuse(refusal_of_module(name.text).value_or(otherwise), name.span, {name.text});
  }

  void check_import(Import const& import) {
    for (Alias const& alias : import.names) {
      if (!has_module(alias.name.text)) refuse_module(alias.name);
    }
  }

  void check_import_from(ImportFrom const& import) {
    if (import.level > 0) return refuse(DiagnosticId::relative_import, import.span);
    std::string const& module = import.module.text;
    if (module == "__future__") return;
    if (!has_module(module)) return refuse_module(import.module);
    for (Alias const& alias : import.names) {
      if (alias.name.text == "*") {
        refuse(DiagnosticId::import_star, import.span, {module});
      } else if (!has_member(module, alias.name.text) && !is_submodule(module, alias.name.text)) {
        refuse_member(module, alias.name.text, alias.name.span);
      }
    }
  }

  bool is_submodule(std::string const& module, std::string const& name) const {
    return m_known.has_module && m_known.has_module(module + "." + name);
  }

  // ---- expressions ----

  void visit(Expr const& expr, Place place) {
    Place inner = place;
    inner.class_body = nullptr;
    switch (expr.kind) {
      case ExprKind::Lambda:
      case ExprKind::ListComp:
      case ExprKind::SetComp:
      case ExprKind::DictComp:
      case ExprKind::GeneratorExp: inner.scope = &m_symbols.scope_of(&expr); break;
      case ExprKind::Constant: check_constant(as<Constant>(expr)); break;
      case ExprKind::Name: check_name(as<Name>(expr), place); break;
      case ExprKind::JoinedStr:
        if (as<JoinedStr>(expr).is_template) use_module("string.templatelib");
        break;
      case ExprKind::Attribute: check_member(as<Attribute>(expr), place); break;
      default: break;
    }
    for_each_child(expr,
                   [&](Expr const& child, ScopeSide side) { visit(child, side == ScopeSide::inner ? inner : place); });
  }

  /// Checks only the constants in an annotation. Its names are not checked, because annotations are evaluated lazily or
  /// never.
  void check_constants(Expr const& expr) {
    if (auto const* constant = if_is<Constant>(&expr)) return check_constant(*constant);
    for_each_child(expr, [this](Expr const& child, ScopeSide) { check_constants(child); });
  }

  void check_constant(Constant const& constant) {
    if (auto const* number = std::get_if<BigIntLiteral>(&constant.value)) check_digits(*number, constant.span);
    if (std::holds_alternative<ImaginaryLiteral>(constant.value)) refuse(DiagnosticId::complex_number, constant.span);
  }

  /// Applies CPython's limit on the conversion of decimal digits.
  void check_digits(BigIntLiteral const& number, SourceSpan span) {
    constexpr std::size_t maximum_digits = 4300;
    if (number.base != 10 || number.digits.size() <= maximum_digits) return;
    m_diagnostics.syntax_error(
        span, "Exceeds the limit (" + std::to_string(maximum_digits) +
                  " digits) for integer string conversion: value has " + std::to_string(number.digits.size()) +
                  " digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge "
                  "integer literals to avoid decimal conversion limits.");
  }

  /// Checks a name that only the built-ins could bind.
  void check_name(Name const& name, Place const& place) {
    auto const where = place.scope->names.find(name.id);
    bool const is_global = where != place.scope->names.end() &&
                           (where->second == NameScope::global_implicit || where->second == NameScope::global_explicit);
    if (!is_global || m_module_names.contains(name.id) || !is_python_builtin(name.id)) return;
    if (m_known.has_builtin && !m_known.has_builtin(name.id)) refuse(builtin_refusal(name.id), name.span, {name.id});
  }

  /// Refuses a member that a supported module lacks.
  void check_member(Attribute const& attribute, Place const& place) {
    std::optional<std::string> const module = module_of(*attribute.value, place);
    if (!module || !has_module(*module)) return;
    constexpr std::array<std::string_view, 4> of_all_modules = {"__name__", "__doc__", "__dict__", "__class__"};
    std::string const& name = attribute.attr.text;
    if (std::ranges::contains(of_all_modules, name)) return;
    if (has_member(*module, name) || is_submodule(*module, name)) return;
    refuse_member(*module, name, attribute.span);
  }

  void refuse_member(std::string const& module, std::string const& name, SourceSpan span) {
    if (is_of_windows(module, name)) return;
    std::optional<DiagnosticId> const special = refusal_of_member(module, name);
    std::string const near = special || !m_known.near_member ? std::string() : m_known.near_member(module, name);
    if (!near.empty()) return refuse(DiagnosticId::misspelt_in_module, span, {module, name, near});
    DiagnosticId const id = special.value_or(DiagnosticId::not_implemented_in_module);
    bool const is_of_outside = id == DiagnosticId::module_files || id == DiagnosticId::module_process;
    refuse(id, span, {is_of_outside ? module + "." + name : module, name});
  }

  /// The module that an expression certainly denotes: a name that only `import` binds, or a submodule of one.
  std::optional<std::string> module_of(Expr const& expr, Place const& place) const {
    if (auto const* attribute = if_is<Attribute>(&expr)) {
      std::optional<std::string> const module = module_of(*attribute->value, place);
      if (!module || !is_submodule(*module, attribute->attr.text)) return std::nullopt;
      return *module + "." + attribute->attr.text;
    }
    auto const* name = if_is<Name>(&expr);
    if (!name) return std::nullopt;
    for (Scope const* scope = place.scope; scope; scope = scope->parent) {
      auto const where = scope->names.find(name->id);
      bool const is_here =
          where != scope->names.end() && (where->second == NameScope::local || where->second == NameScope::cell);
      bool const is_visible = scope == place.scope || scope->kind != ScopeKind::class_body;
      if (!is_here || !is_visible) continue;
      auto const module = scope->modules.find(name->id);
      return module == scope->modules.end() ? std::nullopt : std::optional(module->second);
    }
    return std::nullopt;
  }

  SymbolTable const& m_symbols;
  KnownNames const& m_known;
  DiagnosticSink& m_diagnostics;
  std::unordered_set<std::string> m_module_names;
};

}  // namespace

void check_subset(Module const& module, SymbolTable const& symbols, KnownNames const& known,
                  DiagnosticSink& diagnostics) {
  SubsetChecker(symbols, known, diagnostics).run(module);
}

}  // namespace loopscope
