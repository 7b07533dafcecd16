#include "source/names/symtable.h"
#include "base/fill.h"

#include <algorithm>
#include <unordered_set>

#include "source/names/symtable_builder.h"

namespace loopscope {

namespace {

using NameSet = std::unordered_set<std::string>;

/// Resolves the names of one scope and of all scopes inside it. `bound` are the names that enclosing functions bind,
/// `globals` those that they declare global. Returns the names that the scope takes from outside, in order of first
/// use.
class ScopeResolver {
 public:
  explicit ScopeResolver(DiagnosticSink& diagnostics) : m_diagnostics(diagnostics) {}

  std::vector<std::string> run(ScopeDraft& draft, NameSet const& bound, NameSet const& globals) {
    Scope& scope = *draft.scope;
    bool const is_class = scope.kind == ScopeKind::class_body;
    bool const is_function = scope.kind != ScopeKind::module && !is_class;
    for (std::string const& name : draft.order) resolve(draft, name, bound, globals);

    // The names visible to inner scopes, without those of a class body.
    NameSet inner_bound = bound;
    NameSet inner_globals = globals;
    if (is_function) {
      for (std::string const& name : draft.order) {
        NameScope const where = scope.names.at(name);
        if (where == NameScope::local) {
          inner_bound.insert(name);
          inner_globals.erase(name);
        } else if (where == NameScope::global_explicit) {
          inner_globals.insert(name);
          inner_bound.erase(name);
        }
      }
    }
    if (is_class) inner_bound.insert({"__class__", "__classdict__", "__conditional_annotations__"});

    for (ScopeDraft* child : draft.children) {
      for (std::string const& name : run(*child, inner_bound, inner_globals)) {
        if (is_class && name == "__class__") {
          scope.has_class_cell = true;
          continue;
        }
        if (is_class && (name == "__classdict__" || name == "__conditional_annotations__")) continue;
        pass_through(scope, name, is_function);
      }
    }
    list_locals(draft);
    return scope.free_names;
  }

 private:
  void resolve(ScopeDraft& draft, std::string const& name, NameSet const& bound, NameSet const& globals) {
    Scope& scope = *draft.scope;
    SymbolFlags const& symbol = draft.symbols.at(name);
    if (symbol.is_global) {
      scope.names[name] = NameScope::global_explicit;
    } else if (symbol.is_nonlocal) {
      if (draft.names_type_parameter(name)) {
        m_diagnostics.syntax_error(symbol.declaration,
                                   fill("nonlocal binding not allowed for type parameter '{}'", {name}));
      } else if (!bound.contains(name)) {
        m_diagnostics.syntax_error(symbol.declaration, fill("no binding for nonlocal '{}' found", {name}));
      }
      add_free(scope, name);
    } else if (symbol.is_bound || symbol.is_parameter) {
      scope.names[name] = NameScope::local;
    } else if (bound.contains(name) && !globals.contains(name)) {
      add_free(scope, name);
    } else {
      scope.names[name] = NameScope::global_implicit;
    }
  }

  static void add_free(Scope& scope, std::string const& name) {
    scope.names[name] = NameScope::free;
    if (!std::ranges::contains(scope.free_names, name)) scope.free_names.push_back(name);
  }

  /// Handles a name that an inner scope takes from outside: a local of a function becomes a cell; any other name comes
  /// from further out.
  static void pass_through(Scope& scope, std::string const& name, bool is_function) {
    auto const known = scope.names.find(name);
    if (is_function && known != scope.names.end()) {
      if (known->second == NameScope::local) known->second = NameScope::cell;
      if (known->second == NameScope::cell) return;
    }
    if (is_function || known == scope.names.end()) {
      add_free(scope, name);
    } else if (!std::ranges::contains(scope.free_names, name)) {
      // A class body may bind a name and pass on the enclosing function's variable to its methods.
      scope.free_names.push_back(name);
    }
  }

  static void list_locals(ScopeDraft const& draft) {
    Scope& scope = *draft.scope;
    scope.local_names = scope.parameters;
    for (std::string const& name : draft.bound) {
      NameScope const where = scope.names.at(name);
      bool const is_local = where == NameScope::local || where == NameScope::cell;
      if (is_local && !std::ranges::contains(scope.parameters, name)) scope.local_names.push_back(name);
    }
  }

  DiagnosticSink& m_diagnostics;
};

}  // namespace

void resolve_scopes(ScopeDraft& module, DiagnosticSink& diagnostics) { ScopeResolver(diagnostics).run(module, {}, {}); }

SymbolTable SymbolTable::build(ast::Module const& module, DiagnosticSink& diagnostics) {
  SymbolTable table;
  for (ast::StmtPtr const& statement : module.body) {
    auto const* import = ast::if_is<ast::ImportFrom>(statement.get());
    if (!import || import->module.text != "__future__") continue;
    table.annotations_are_text |=
        std::ranges::any_of(import->names, [](ast::Alias const& alias) { return alias.name.text == "annotations"; });
  }
  SymbolCollector collector(table, diagnostics);
  resolve_scopes(collector.run(module), diagnostics);
  return table;
}

}  // namespace loopscope
