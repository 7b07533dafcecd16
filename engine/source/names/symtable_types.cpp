#include <algorithm>

#include "base/fill.h"
#include "source/names/symtable_builder.h"

// Annotations, type parameters and type aliases, which functions of their own evaluate lazily. Mirrors the annotation
// scopes of Python/symtable.c.
namespace loopscope {

using namespace ast;

bool ScopeDraft::names_type_parameter(std::string const& name) const {
  for (ScopeDraft const* draft = parent; draft; draft = draft->parent) {
    auto const found = draft->symbols.find(name);
    if (found == draft->symbols.end() || draft->scope->kind == ScopeKind::class_body) continue;
    if (found->second.is_type_parameter) return true;
    if (found->second.is_bound || found->second.is_parameter) return false;
  }
  return false;
}

void SymbolCollector::note_classdict() {
  if (m_current->scope->kind == ScopeKind::class_body) m_current->scope->has_classdict = true;
}

/// In a class body, the scope can refer to the class's names.
void SymbolCollector::open_annotation_scope(void const* node, ScopeKind kind, std::string name) {
  bool const sees_class = m_current->scope->kind == ScopeKind::class_body || m_current->scope->sees_class;
  note_classdict();
  open(node, kind, std::move(name));
  m_current->scope->sees_class = sees_class;
  if (sees_class) use("__classdict__");
}

void SymbolCollector::open_type_parameters(void const* node, std::string const& name,
                                           std::vector<TypeParameter> const& list) {
  open_annotation_scope(type_parameters_scope_key(node), ScopeKind::type_parameters,
                        "<generic parameters of " + name + ">");
  for (TypeParameter const& parameter : list) {
    SymbolFlags& symbol = m_current->symbol(parameter.bound_name());
    if (symbol.is_type_parameter) {
      m_diagnostics.syntax_error(parameter.name.span, fill("duplicate type parameter '{}'", {parameter.name.text}));
    }
    symbol.is_type_parameter = true;
    bind(parameter.bound_name(), parameter.name.span);
    if (parameter.bound) visit_type_value(&parameter, *parameter.bound, parameter.name.text);
    if (!parameter.default_value) continue;
    visit_type_value(type_default_scope_key(&parameter), *parameter.default_value, parameter.name.text);
  }
}

/// A generic function's defaults are evaluated outside and passed as parameters.
void SymbolCollector::add_default_parameters(Arguments const& arguments) {
  auto const has_default = [](std::vector<Parameter> const& list) {
    return std::ranges::any_of(list, [](Parameter const& parameter) { return parameter.default_value != nullptr; });
  };
  auto const add = [this](std::string_view name) {
    m_current->symbol(std::string(name)).is_parameter = true;
    m_current->scope->parameters.emplace_back(name);
  };
  if (has_default(arguments.posonlyargs) || has_default(arguments.args)) add(defaults_name);
  if (has_default(arguments.kwonlyargs)) add(keyword_defaults_name);
}

void SymbolCollector::visit_type_value(void const* node, Expr const& expr, std::string const& name) {
  open_annotation_scope(node, ScopeKind::type_value, name);
  visit(expr);
  close();
}

void SymbolCollector::visit_type_alias(TypeAlias const& alias) {
  bind(alias.bound_name(), alias.name.span);
  bool const is_generic = !alias.type_params.empty();
  if (is_generic) open_type_parameters(&alias, alias.name.text, alias.type_params);
  visit_type_value(&alias, *alias.value, alias.name.text);
  if (is_generic) close();
}

}  // namespace loopscope
