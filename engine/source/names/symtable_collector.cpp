
#include <algorithm>
#include <utility>

#include "base/fill.h"
#include "source/names/symtable_builder.h"

namespace loopscope {

using namespace ast;

SymbolFlags& ScopeDraft::symbol(std::string const& name) {
  auto const [place, is_new] = symbols.try_emplace(name);
  if (is_new) order.push_back(name);
  return place->second;
}

ScopeDraft& SymbolCollector::run(Module const& module) {
  ScopeDraft& draft = open(&module, ScopeKind::module, "<module>");
  visit_body(module.body);
  close();
  return draft;
}

/// Opens a scope inside the current one and makes it current. Mirrors Python/compile.c, compiler_set_qualname.
ScopeDraft& SymbolCollector::open(void const* node, ScopeKind kind, std::string name) {
  Scope& scope = m_table.add(node);
  scope.kind = kind;
  scope.name = std::move(name);
  scope.qualname = scope.name;
  m_drafts.push_back(std::make_unique<ScopeDraft>());
  ScopeDraft& draft = *m_drafts.back();
  draft.scope = &scope;
  draft.parent = m_current;
  if (m_current) {
    m_current->children.push_back(&draft);
    Scope const& parent = *m_current->scope;
    scope.parent = &parent;
    ScopeDraft const& around = parent.kind == ScopeKind::type_parameters ? *m_current->parent : *m_current;
    auto const declared = around.symbols.find(scope.name);
    bool const is_global = declared != around.symbols.end() && declared->second.is_global;
    bool const is_definition = kind == ScopeKind::function || kind == ScopeKind::class_body;
    // The qualified name of a generic definition does not contain the scope of its type parameters.
    Scope const& home = parent.kind == ScopeKind::type_parameters ? *parent.parent : parent;
    if (home.kind != ScopeKind::module && !(is_global && is_definition)) {
      scope.qualname = home.qualname + (home.kind == ScopeKind::class_body ? "." : ".<locals>.") + scope.name;
    }
  }
  m_current = &draft;
  return draft;
}

void SymbolCollector::visit_body(Body const& body) {
  for (StmtPtr const& statement : body) visit(*statement);
}

void SymbolCollector::visit_children(Expr const& expr) {
  for_each_child(expr, [this](Expr const& child, ScopeSide) { visit(child); });
}

namespace {

bool is_block(StmtKind kind) {
  switch (kind) {
    case StmtKind::If:
    case StmtKind::For:
    case StmtKind::AsyncFor:
    case StmtKind::While:
    case StmtKind::With:
    case StmtKind::AsyncWith:
    case StmtKind::Try:
    case StmtKind::TryStar:
    case StmtKind::Match: return true;
    default: return false;
  }
}

}  // namespace

void SymbolCollector::visit(Stmt const& stmt) {
  m_block_depth += is_block(stmt.kind);
  visit_statement(stmt);
  m_block_depth -= is_block(stmt.kind);
}

void SymbolCollector::visit_statement(Stmt const& stmt) {
  auto const maybe = [this](ExprPtr const& expr) {
    if (expr) visit(*expr);
  };
  switch (stmt.kind) {
    case StmtKind::FunctionDef:
    case StmtKind::AsyncFunctionDef: return visit_function(as<FunctionDef>(stmt));
    case StmtKind::ClassDef: return visit_class(as<ClassDef>(stmt));
    case StmtKind::TypeAlias: return visit_type_alias(as<TypeAlias>(stmt));
    case StmtKind::Delete:
      for (ExprPtr const& target : as<Delete>(stmt).targets) bind_target(*target);
      return;
    case StmtKind::Assign:
      for (ExprPtr const& target : as<Assign>(stmt).targets) bind_target(*target);
      return visit(*as<Assign>(stmt).value);
    case StmtKind::AugAssign: {
      auto const& augmented = as<AugAssign>(stmt);
      bind_target(*augmented.target);
      if (auto const* name = if_is<Name>(augmented.target.get())) use(name->id);
      return visit(*augmented.value);
    }
    case StmtKind::AnnAssign: return visit_annotated_assignment(as<AnnAssign>(stmt));
    case StmtKind::For:
    case StmtKind::AsyncFor: {
      auto const& loop = as<For>(stmt);
      m_current->scope->has_await |= loop.is_async;
      bind_target(*loop.target);
      visit(*loop.iter);
      visit_body(loop.body);
      return visit_body(loop.orelse);
    }
    case StmtKind::With:
    case StmtKind::AsyncWith: {
      auto const& with = as<With>(stmt);
      m_current->scope->has_await |= with.is_async;
      for (WithItem const& item : with.items) {
        visit(*item.context_expr);
        if (item.optional_vars) bind_target(*item.optional_vars);
      }
      return visit_body(with.body);
    }
    case StmtKind::Try:
    case StmtKind::TryStar: {
      auto const& node = as<Try>(stmt);
      visit_body(node.body);
      for (ExceptHandler const& handler : node.handlers) {
        maybe(handler.type);
        if (handler.name) bind(handler.name->text, handler.name->span);
        visit_body(handler.body);
      }
      visit_body(node.orelse);
      return visit_body(node.finalbody);
    }
    case StmtKind::Match: return visit_match(as<Match>(stmt));
    case StmtKind::Import:
      for (Alias const& alias : as<Import>(stmt).names) bind_module(alias);
      return;
    case StmtKind::ImportFrom:
      for (Alias const& alias : as<ImportFrom>(stmt).names) {
        Identifier const& name = alias.asname ? *alias.asname : alias.name;
        if (name.text != "*") {
          bind(name.text, name.span);
        } else if (m_current->scope->kind != ScopeKind::module) {
          m_diagnostics.syntax_error(name.span, "import * only allowed at module level");
        }
      }
      return;
    case StmtKind::Global: return visit_declaration(stmt, as<Global>(stmt).names);
    case StmtKind::Nonlocal: return visit_declaration(stmt, as<Nonlocal>(stmt).names);
    default: for_each_child(stmt, [this](auto const& child, ScopeSide) { visit(child); }); return;
  }
}

void SymbolCollector::visit_match(Match const& match) {
  visit(*match.subject);
  for (MatchCase const& match_case : match.cases) {
    for_each_expression(*match_case.pattern, [this](Expr const& expr) { visit(expr); });
    for_each_capture(*match_case.pattern, [this](Identifier const& name) { bind(name.text, name.span); });
    if (match_case.guard) visit(*match_case.guard);
    visit_body(match_case.body);
  }
}

void SymbolCollector::visit_function(FunctionDef const& function) {
  bind(function.bound_name(), function.name.span);
  for_each_default(function.args, [this](Expr const& value, ScopeSide) { visit(value); });
  bool const is_generic = !function.type_params.empty();
  if (is_generic) {
    open_type_parameters(&function, function.name.text, function.type_params);
    add_default_parameters(function.args);
  }
  visit_annotations(function);
  if (!is_generic) {
    for (ExprPtr const& decorator : function.decorator_list) visit(*decorator);
  }
  std::uint32_t const depth = std::exchange(m_block_depth, 0);
  open(&function, ScopeKind::function, function.name.text);
  add_parameters(function.args);
  visit_body(function.body);
  close();
  m_block_depth = depth;
  if (!is_generic) return;
  close();
  for (ExprPtr const& decorator : function.decorator_list) visit(*decorator);
}

void SymbolCollector::visit_annotations(FunctionDef const& function) {
  if (m_table.annotations_are_text) return;
  note_classdict();
  std::vector<Expr const*> annotations;
  for_each_annotation(function, [&](Expr const& annotation) { annotations.push_back(&annotation); });
  if (annotations.empty()) return;
  open_annotation_scope(annotation_scope_key(&function), ScopeKind::annotations, "__annotate__");
  for (Expr const* annotation : annotations) visit(*annotation);
  close();
}

void SymbolCollector::visit_annotations(ClassDef const& node) {
  Scope& scope = *m_current->scope;
  if (m_table.annotations_are_text || scope.annotations.empty()) return;
  scope.has_classdict = true;
  open_annotation_scope(annotation_scope_key(&node), ScopeKind::annotations, "__annotate__");
  if (scope.has_conditional_annotations) use("__conditional_annotations__");
  for (AnnotatedName const& annotated : scope.annotations) visit(*annotated.node->annotation);
  close();
}

void SymbolCollector::visit_lambda(Lambda const& lambda) {
  for_each_default(lambda.args, [this](Expr const& value, ScopeSide) { visit(value); });
  open(&lambda, ScopeKind::lambda, "<lambda>");
  add_parameters(lambda.args);
  visit(*lambda.body);
  close();
}

void SymbolCollector::visit_class(ClassDef const& node) {
  bind(node.bound_name(), node.name.span);
  for (ExprPtr const& decorator : node.decorator_list) visit(*decorator);
  bool const is_generic = !node.type_params.empty();
  if (is_generic) {
    open_type_parameters(&node, node.name.text, node.type_params);
    bind(type_parameters_name, {});
    bind(generic_base_name, {});
  }
  for (ExprPtr const& base : node.bases) visit(*base);
  for (Keyword const& keyword : node.keywords) visit(*keyword.value);
  std::uint32_t const depth = std::exchange(m_block_depth, 0);
  open(&node, ScopeKind::class_body, node.name.text);
  if (is_generic) use(type_parameters_name);
  visit_body(node.body);
  visit_annotations(node);
  close();
  m_block_depth = depth;
  if (is_generic) close();
}

/// Adds the parameters in the order of CPython's co_varnames.
void SymbolCollector::add_parameters(Arguments const& arguments) {
  auto const add = [this](Parameter const& parameter) {
    SymbolFlags& symbol = m_current->symbol(parameter.name.text);
    if (parameter.name.text == "__debug__") {
      m_diagnostics.syntax_error(parameter.name.span, "cannot assign to __debug__");
    }
    if (symbol.is_parameter) {
      m_diagnostics.syntax_error(parameter.name.span,
                                 fill("duplicate argument '{}' in function definition", {parameter.name.text}));
    }
    symbol.is_parameter = true;
    m_current->scope->parameters.push_back(parameter.name.text);
  };
  for (auto const* list : {&arguments.posonlyargs, &arguments.args, &arguments.kwonlyargs}) {
    for (Parameter const& parameter : *list) add(parameter);
  }
  if (arguments.vararg) add(*arguments.vararg);
  if (arguments.kwarg) add(*arguments.kwarg);
}

void SymbolCollector::visit(Expr const& expr) {
  switch (expr.kind) {
    case ExprKind::Name: {
      std::string const& name = as<Name>(expr).id;
      use(name);
      bool const is_function =
          m_current->scope->kind != ScopeKind::module && m_current->scope->kind != ScopeKind::class_body;
      if (name == "super" && is_function) use("__class__");
      return;
    }
    case ExprKind::NamedExpr: return visit_named_expression(as<NamedExpr>(expr));
    case ExprKind::Lambda: return visit_lambda(as<Lambda>(expr));
    case ExprKind::Await: m_current->scope->has_await = true; return visit_children(expr);
    case ExprKind::Yield:
    case ExprKind::YieldFrom: m_current->scope->has_yield = true; return visit_children(expr);
    case ExprKind::ListComp: {
      auto const& node = as<ListComp>(expr);
      return visit_comprehension(expr, node.generators, *node.elt, nullptr, ScopeKind::comprehension, "<listcomp>");
    }
    case ExprKind::SetComp: {
      auto const& node = as<SetComp>(expr);
      return visit_comprehension(expr, node.generators, *node.elt, nullptr, ScopeKind::comprehension, "<setcomp>");
    }
    case ExprKind::DictComp: {
      auto const& node = as<DictComp>(expr);
      return visit_comprehension(expr, node.generators, *node.key, node.value.get(), ScopeKind::comprehension,
                                 "<dictcomp>");
    }
    case ExprKind::GeneratorExp: {
      auto const& node = as<GeneratorExp>(expr);
      return visit_comprehension(expr, node.generators, *node.elt, nullptr, ScopeKind::generator_expression,
                                 "<genexpr>");
    }
    default: return visit_children(expr);
  }
}

void SymbolCollector::visit_comprehension(Expr const& node, std::vector<Comprehension> const& generators,
                                          Expr const& element, Expr const* value, ScopeKind kind,
                                          std::string_view name) {
  auto const iterable = [this](Expr const& expr) {
    ++m_comprehension_iterable;
    visit(expr);
    --m_comprehension_iterable;
  };
  iterable(*generators.front().iter);
  open(&node, kind, std::string(name));
  for (Comprehension const& generator : generators) {
    m_current->scope->has_await |= generator.is_async;
    bind_target(*generator.target, Binding::iteration);
    if (&generator != &generators.front()) iterable(*generator.iter);
    for (ExprPtr const& condition : generator.ifs) visit(*condition);
  }
  visit(element);
  if (value) visit(*value);
  bool const is_async = kind == ScopeKind::comprehension && m_current->scope->has_await;
  close();
  // A comprehension runs inside the enclosing code.
  m_current->scope->has_await |= is_async;
}

/// A walrus inside a comprehension binds in the nearest enclosing function or module. Mirrors Python/symtable.c,
/// symtable_extend_namedexpr_scope.
void SymbolCollector::visit_named_expression(NamedExpr const& named) {
  std::string const& name = named.target->id;
  if (m_comprehension_iterable > 0) {
    m_diagnostics.syntax_error(named.span,
                               "assignment expression cannot be used in a comprehension iterable expression");
  }
  visit(*named.value);
  auto const is_comprehension = [](ScopeDraft const& draft) {
    return draft.scope->kind == ScopeKind::comprehension || draft.scope->kind == ScopeKind::generator_expression;
  };
  ScopeDraft* home = m_current;
  for (; is_comprehension(*home); home = home->parent) {
    if (home->symbol(name).is_iteration_variable) {
      m_diagnostics.syntax_error(
          named.target->span,
          fill("assignment expression cannot rebind comprehension iteration variable '{}'", {name}));
      return;
    }
  }
  if (home == m_current) return bind(name, named.target->span);
  if (home->scope->kind == ScopeKind::class_body) {
    m_diagnostics.syntax_error(named.target->span,
                               "assignment expression within a comprehension cannot be used in a class body");
    return;
  }
  bool const is_global = home->scope->kind == ScopeKind::module || home->symbol(name).is_global;
  for (ScopeDraft* draft = m_current; draft != home; draft = draft->parent) {
    SymbolFlags& symbol = draft->symbol(name);
    symbol.is_used = true;
    (is_global ? symbol.is_global : symbol.is_nonlocal) = true;
  }
  ScopeDraft* const current = std::exchange(m_current, home);
  bind(name, named.target->span);
  m_current = current;
}

void SymbolCollector::visit_annotated_assignment(AnnAssign const& stmt) {
  if (auto const* name = if_is<Name>(stmt.target.get())) {
    SymbolFlags const& symbol = m_current->symbol(name->id);
    bool const is_foreign = symbol.is_global || symbol.is_nonlocal;
    if (is_foreign && stmt.simple && m_current->scope->kind != ScopeKind::module) {
      m_diagnostics.syntax_error(
          stmt.span, fill("annotated name '{}' can't be {}", {name->id, symbol.is_global ? "global" : "nonlocal"}));
      return;
    }
    if (stmt.simple || stmt.value) bind(name->id, name->span);
    Scope& scope = *m_current->scope;
    bool const is_kept =
        scope.kind == ScopeKind::class_body || (scope.kind == ScopeKind::module && m_table.annotations_are_text);
    if (stmt.simple && is_kept) {
      scope.annotations.push_back({&stmt, m_block_depth > 0});
      scope.has_conditional_annotations |= m_block_depth > 0;
    }
  } else {
    bind_target(*stmt.target);
  }
  if (stmt.value) visit(*stmt.value);
}

/// `global` and `nonlocal`. Mirrors Python/symtable.c, symtable_visit_stmt.
void SymbolCollector::visit_declaration(Stmt const& stmt, std::vector<Identifier> const& names) {
  bool const is_global = stmt.kind == StmtKind::Global;
  std::string_view const word = is_global ? "global" : "nonlocal";
  if (!is_global && m_current->scope->kind == ScopeKind::module) {
    m_diagnostics.syntax_error(stmt.span, "nonlocal declaration not allowed at module level");
    return;
  }
  for (Identifier const& name : names) {
    SymbolFlags& symbol = m_current->symbol(name.text);
    auto const fail = [&](std::string_view what) {
      m_diagnostics.syntax_error(stmt.span, fill("name '{}' is {}", {name.text, what}));
    };
    if (symbol.is_parameter) {
      fail(fill("parameter and {}", {word}));
    } else if (symbol.is_used) {
      fail(fill("used prior to {} declaration", {word}));
    } else if (symbol.is_bound) {
      fail(fill("assigned to before {} declaration", {word}));
    } else if (is_global ? symbol.is_nonlocal : symbol.is_global) {
      m_diagnostics.syntax_error(symbol.declaration, fill("name '{}' is nonlocal and global", {name.text}));
    }
    (is_global ? symbol.is_global : symbol.is_nonlocal) = true;
    symbol.declaration = stmt.span;
  }
}

void SymbolCollector::bind_target(Expr const& target, Binding binding) {
  switch (target.kind) {
    case ExprKind::Name: return bind(as<Name>(target).id, target.span, binding);
    case ExprKind::Starred: return bind_target(*as<Starred>(target).value, binding);
    case ExprKind::Tuple:
      for (ExprPtr const& element : as<Tuple>(target).elts) bind_target(*element, binding);
      return;
    case ExprKind::List:
      for (ExprPtr const& element : as<List>(target).elts) bind_target(*element, binding);
      return;
    default: return visit(target);
  }
}

void SymbolCollector::bind_module(Alias const& alias) {
  Identifier const& name = alias.asname ? *alias.asname : alias.name;
  std::string const first = name.text.substr(0, name.text.find('.'));
  std::string const& module = alias.asname ? alias.name.text : first;
  SymbolFlags const& symbol = m_current->symbol(first);
  auto const known = m_current->scope->modules.find(first);
  bool const is_module = symbol.is_bound || symbol.is_parameter
                             ? known != m_current->scope->modules.end() && known->second == module
                             : !symbol.is_global && !symbol.is_nonlocal;
  bind(first, name.span);
  if (is_module) m_current->scope->modules[first] = module;
}

void SymbolCollector::bind(std::string const& name, SourceSpan span, Binding binding) {
  m_current->scope->modules.erase(name);
  if (name == "__debug__") m_diagnostics.syntax_error(span, "cannot assign to __debug__");
  SymbolFlags& symbol = m_current->symbol(name);
  if (binding == Binding::iteration) symbol.is_iteration_variable = true;
  if (!symbol.is_bound) m_current->bound.push_back(name);
  symbol.is_bound = true;
}

}  // namespace loopscope
