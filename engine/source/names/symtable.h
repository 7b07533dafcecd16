#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "source/tree/ast.h"

namespace loopscope {

class DiagnosticSink;

/// The kinds of scopes. CPython's hidden functions for annotations and generics have scopes too.
enum class ScopeKind : std::uint8_t {
  module,
  function,
  lambda,
  comprehension,
  generator_expression,
  class_body,
  annotations,      ///< The hidden function that evaluates the annotations of a function or of a class's names.
  type_parameters,  ///< The hidden function around a generic function, class or type alias.
  type_value,       ///< The hidden function that evaluates a type alias, or a type parameter's bound or default.
};

/// The kind of place where a name of a scope lives. A name that a module binds is `local` there; a name that it only
/// reads is `global_implicit`. `cell`: a local that an inner function captures; `free`: a variable captured from an
/// outer scope.
enum class NameScope : std::uint8_t { local, cell, free, global_implicit, global_explicit };

/// `name: annotation`, with or without a value, in a class body or module.
struct AnnotatedName {
  ast::AnnAssign const* node = nullptr;
  bool is_conditional = false;  ///< Inside a block that may not run.
};

/// The names of one module, function, lambda, comprehension or class body. Mirrors Lib/symtable.py and
/// Python/symtable.c.
struct Scope {
  ScopeKind kind = ScopeKind::module;
  std::string name;      ///< `main`, `<lambda>`, `<listcomp>` …
  std::string qualname;  ///< `outer.<locals>.inner`
  Scope const* parent = nullptr;
  /// Positional-only, positional, keyword-only, *args, **kwargs: the order of CPython's co_varnames.
  std::vector<std::string> parameters;
  std::vector<std::string> local_names;  ///< Parameters first, then in order of first binding; cells included.
  /// Names captured from outer scopes (by comprehensions too), in order of first use.
  std::vector<std::string> free_names;
  std::unordered_map<std::string, NameScope> names;  ///< Every name that the scope binds or uses.
  /// Names that only `import module` binds here, with the module: `aio` -> `asyncio`, `concurrent` -> `concurrent`.
  std::unordered_map<std::string, std::string> modules;
  bool has_class_cell = false;  ///< A class body whose methods use `super` or `__class__`.
  bool has_classdict = false;   ///< A class body whose annotations refer to its names.
  /// Set for annotations and type parameters in a class body: they look up the names of the class first.
  bool sees_class = false;
  bool has_conditional_annotations = false;
  std::vector<AnnotatedName> annotations;  ///< Of a class body; of a module only when annotations are text.
  bool has_await = false;  ///< Contains an `await`, `async for` or `async with`, directly or in a comprehension.
  bool has_yield = false;  ///< Contains a `yield` directly: its code is that of a generator.

  /// Where the name lives for this scope, which must use the name.
  NameScope lookup(std::string const& id) const { return names.at(id); }
};

/// The key for scope_of of the annotations of a FunctionDef or ClassDef.
inline void const* annotation_scope_key(void const* node) { return static_cast<char const*>(node) + 1; }

/// The key for scope_of of the type parameters of a generic FunctionDef, ClassDef or TypeAlias.
inline void const* type_parameters_scope_key(void const* node) { return static_cast<char const*>(node) + 2; }

/// The key for scope_of of a type parameter's default; the key of its bound is the parameter itself.
inline void const* type_default_scope_key(void const* parameter) { return static_cast<char const*>(parameter) + 1; }

/// Additional names in the scope of type parameters, which no program can write.
inline constexpr char const* type_parameters_name = ".type_params";
inline constexpr char const* generic_base_name = ".generic_base";
inline constexpr char const* defaults_name = ".defaults";
inline constexpr char const* keyword_defaults_name = ".kwdefaults";

/// All scopes of a module. The scope of a comprehension is its own; its first iterable belongs to the enclosing scope.
/// A walrus target inside a comprehension is a name of the enclosing function, as in CPython.
class SymbolTable {
 public:
  /// Builds the table and reports the errors of CPython's symbol table (`name 'x' is used prior to global declaration`
  /// …).
  static SymbolTable build(ast::Module const& module, DiagnosticSink& diagnostics);

  /// Set by `from __future__ import annotations`: annotations are kept as text.
  bool annotations_are_text = false;

  Scope const& module_scope() const { return *m_scopes.front(); }
  /// The scope that a FunctionDef, Lambda, comprehension or ClassDef node opens.
  Scope const& scope_of(void const* node) const { return *m_scope_of.at(node); }

  Scope& add(void const* node) {
    m_scopes.push_back(std::make_unique<Scope>());
    return *(m_scope_of[node] = m_scopes.back().get());
  }

 private:
  std::vector<std::unique_ptr<Scope>> m_scopes;
  std::unordered_map<void const*, Scope*> m_scope_of;
};

}  // namespace loopscope
