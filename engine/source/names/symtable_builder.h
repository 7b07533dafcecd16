#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "source/diagnostics/diagnostics.h"
#include "source/names/symtable.h"
#include "source/tree/ast_walk.h"

namespace loopscope {

/// The uses of a name in a scope, collected before names are resolved. Mirrors the DEF_ flags of Python/symtable.c.
struct SymbolFlags {
  bool is_parameter = false;
  bool is_bound = false;
  bool is_used = false;
  bool is_global = false;
  bool is_nonlocal = false;
  bool is_type_parameter = false;
  bool is_iteration_variable = false;  ///< A target of the comprehension to which the scope belongs.
  SourceSpan declaration;              ///< The place of the `global` or `nonlocal` statement.
};

/// A scope while its names are collected.
struct ScopeDraft {
  Scope* scope = nullptr;
  ScopeDraft* parent = nullptr;
  std::unordered_map<std::string, SymbolFlags> symbols;
  std::vector<std::string> order;  ///< The names in order of first mention.
  std::vector<std::string> bound;  ///< The names in order of first binding.
  std::vector<ScopeDraft*> children;

  SymbolFlags& symbol(std::string const& name);
  /// Whether the nearest enclosing scope that binds the name binds it as a type parameter.
  bool names_type_parameter(std::string const& name) const;
};

/// The first walk: creates the scopes of a module and collects the uses of their names.
class SymbolCollector {
 public:
  SymbolCollector(SymbolTable& table, DiagnosticSink& diagnostics) : m_table(table), m_diagnostics(diagnostics) {}

  /// Returns the module's draft.
  ScopeDraft& run(ast::Module const& module);

 private:
  enum class Binding : std::uint8_t { ordinary, iteration };

  ScopeDraft& open(void const* node, ScopeKind kind, std::string name);
  void close() { m_current = m_current->parent; }
  void visit(ast::Stmt const& stmt);
  void visit_statement(ast::Stmt const& stmt);
  void visit(ast::Expr const& expr);
  void visit_body(ast::Body const& body);
  void visit_function(ast::FunctionDef const& function);
  void visit_lambda(ast::Lambda const& lambda);
  void visit_match(ast::Match const& match);
  void visit_class(ast::ClassDef const& node);
  void visit_comprehension(ast::Expr const& node, std::vector<ast::Comprehension> const& generators,
                           ast::Expr const& element, ast::Expr const* value, ScopeKind kind, std::string_view name);
  void visit_named_expression(ast::NamedExpr const& named);
  void visit_annotated_assignment(ast::AnnAssign const& stmt);
  void visit_annotations(ast::FunctionDef const& function);
  void visit_annotations(ast::ClassDef const& node);
  void note_classdict();
  void open_annotation_scope(void const* node, ScopeKind kind, std::string name);
  void open_type_parameters(void const* node, std::string const& name, std::vector<ast::TypeParameter> const& list);
  void add_default_parameters(ast::Arguments const& arguments);
  void visit_type_value(void const* node, ast::Expr const& expr, std::string const& name);
  void visit_type_alias(ast::TypeAlias const& alias);
  void visit_declaration(ast::Stmt const& stmt, std::vector<ast::Identifier> const& names);
  void visit_children(ast::Expr const& expr);
  void add_parameters(ast::Arguments const& arguments);
  void bind_target(ast::Expr const& target, Binding binding = Binding::ordinary);
  void bind_module(ast::Alias const& alias);
  void bind(std::string const& name, SourceSpan span, Binding binding = Binding::ordinary);
  void use(std::string const& name) { m_current->symbol(name).is_used = true; }

  SymbolTable& m_table;
  DiagnosticSink& m_diagnostics;
  std::vector<std::unique_ptr<ScopeDraft>> m_drafts;
  ScopeDraft* m_current = nullptr;
  std::uint32_t m_block_depth = 0;             ///< The number of enclosing blocks that may not run.
  std::uint32_t m_comprehension_iterable = 0;  ///< The number of enclosing iterables of comprehensions.
};

/// The second walk: decides where each name lives. Mirrors Python/symtable.c, analyze_block.
void resolve_scopes(ScopeDraft& module, DiagnosticSink& diagnostics);

}  // namespace loopscope
