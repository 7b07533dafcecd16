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

/// Where a name of a scope lives. A name that a module binds is `local` there, one that it only reads is
/// global_implicit. `cell`: a local that an inner function captures; `free`: captured from an outer one.
enum class NameScope : std::uint8_t { local, cell, free, global_implicit, global_explicit };

/// `name: annotation`, with or without a value, in a class body or module.
struct AnnotatedName {
  ast::AnnAssign const* node = nullptr;
  bool is_conditional = false;  ///< It stands in a block that may not run.
};

/// The names of one module, function, lambda, comprehension or class body. Mirrors Lib/symtable.py and
/// Python/symtable.c.
struct Scope {
  ScopeKind kind = ScopeKind::module;
  std::string name;      ///< `main`, `<lambda>`, `<listcomp>` …
  std::string qualname;  ///< `outer.<locals>.inner`
  Scope const* parent = nullptr;
  std::vector<std::string>
      parameters;  ///< positional-only, positional, keyword-only, *args, **kwargs: the order of CPython's co_varnames
  std::vector<std::string> local_names;  ///< Parameters first, then by first binding; cells are among them.
  std::vector<std::string> free_names;   ///< Captured from outer scopes (a comprehension's too), in order of first use.
  std::unordered_map<std::string, NameScope> names;  ///< Every name that the scope binds or uses.
  /// Names that nothing but `import module` binds here, with the module: `aio` -> `asyncio`, `concurrent` ->
  /// `concurrent`.
  std::unordered_map<std::string, std::string> modules;
  bool has_class_cell = false;  ///< A class body whose methods use `super` or `__class__`.
  bool has_classdict = false;   ///< A class body whose annotations see its names.
  bool sees_class = false;      ///< Annotations and their like in a class body: its names come before all others.
  bool has_conditional_annotations = false;
  std::vector<AnnotatedName> annotations;  ///< Of a class body; of a module only where they are text.
  bool has_await = false;  ///< An `await`, `async for` or `async with` directly in it, or in a comprehension in it.
  bool has_yield = false;  ///< A `yield` directly in it: what it is the code of is a generator.

  /// Where the name lives seen from this scope; every name used in the scope is known.
  NameScope lookup(std::string const& id) const { return names.at(id); }
};

/// Under what the scope of a FunctionDef's or ClassDef's annotations is found.
inline void const* annotation_scope_key(void const* node) { return static_cast<char const*>(node) + 1; }

/// Under what the scope of a generic FunctionDef's, ClassDef's or TypeAlias's type parameters is found.
inline void const* type_parameters_scope_key(void const* node) { return static_cast<char const*>(node) + 2; }

/// Under what the scope of a type parameter's default is found; that of its bound is found under the parameter.
inline void const* type_default_scope_key(void const* parameter) { return static_cast<char const*>(parameter) + 1; }

/// What the scope of type parameters holds beside them; no program can write these names.
inline constexpr char const* type_parameters_name = ".type_params";
inline constexpr char const* generic_base_name = ".generic_base";
inline constexpr char const* defaults_name = ".defaults";
inline constexpr char const* keyword_defaults_name = ".kwdefaults";

/// All scopes of a module. The scope of a comprehension is its own; its first iterable belongs to the enclosing scope.
/// A walrus target inside a comprehension is a name of the enclosing function, as in CPython.
class SymbolTable {
 public:
  /// Reports what CPython's symbol table reports (`name 'x' is used prior to global declaration` …).
  static SymbolTable build(ast::Module const& module, DiagnosticSink& diagnostics);

  /// `from __future__ import annotations`: they are kept as text.
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
