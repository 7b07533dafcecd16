#include "source/names/private_names.h"

#include "source/tree/ast_walk.h"

namespace loopscope {

using namespace ast;

namespace {

/// The walk passes const nodes, but they belong to the module, which the caller passed as mutable.
template <typename Node>
Node& writable(Node const& node) {
  return const_cast<Node&>(node);
}

class Mangler {
 public:
  /// `class_name` has no leading underscores; it is empty outside classes and for a name of underscores only.
  explicit Mangler(std::string class_name) : m_class_name(std::move(class_name)) {}

  void visit(Stmt const& stmt, ScopeSide side = ScopeSide::outer) {
    if (m_class_of_body && side == ScopeSide::inner) {
      std::string_view const name = m_class_of_body->name.text;
      std::size_t const first = name.find_first_not_of('_');
      Mangler inner(first == std::string_view::npos ? "" : std::string(name.substr(first)));
      return inner.statement(stmt);
    }
    statement(stmt);
  }

  void visit(Expr const& expr, ScopeSide = ScopeSide::outer) {
    if (!m_class_name.empty()) expression(expr);
    ClassDef const* const outside = std::exchange(m_class_of_body, nullptr);
    for_each_child(expr, [this](Expr const& child, ScopeSide) { visit(child); });
    m_class_of_body = outside;
  }

 private:
  void statement(Stmt const& stmt) {
    if (!m_class_name.empty()) names_of(stmt);
    ClassDef const* const outside = std::exchange(m_class_of_body, if_is<ClassDef>(&stmt));
    for_each_child(stmt, [this](auto const& child, ScopeSide side) { visit(child, side); });
    m_class_of_body = outside;
    for_each_annotation(stmt, [this](Expr const& annotation) { visit(annotation); });
    for_each_type_expression(stmt, [this](Expr const& expr) { visit(expr); });
  }

  void names_of(Stmt const& stmt) {
    switch (stmt.kind) {
      case StmtKind::FunctionDef:
      case StmtKind::AsyncFunctionDef: {
        auto& function = writable(as<FunctionDef>(stmt));
        definition(function.name.text, function.mangled);
        type_parameters(function.type_params);
        return parameters(function.args);
      }
      case StmtKind::ClassDef: {
        auto& node = writable(as<ClassDef>(stmt));
        definition(node.name.text, node.mangled);
        type_parameters(node.type_params);
        for (Keyword& keyword : node.keywords) {
          if (keyword.arg) mangle(keyword.arg->text);
        }
        return;
      }
      case StmtKind::TypeAlias: {
        auto& alias = writable(as<TypeAlias>(stmt));
        definition(alias.name.text, alias.mangled);
        return type_parameters(alias.type_params);
      }
      case StmtKind::Try:
      case StmtKind::TryStar:
        for (ExceptHandler& handler : writable(as<Try>(stmt)).handlers) {
          if (handler.name) mangle(handler.name->text);
        }
        return;
      case StmtKind::Match:
        for (MatchCase& match_case : writable(as<Match>(stmt)).cases) {
          for_each_capture(*match_case.pattern, [this](Identifier& name) { mangle(name.text); });
        }
        return;
      case StmtKind::Import:
        for (Alias& alias : writable(as<Import>(stmt)).names) {
          if (alias.asname) mangle(alias.asname->text);
        }
        return;
      case StmtKind::ImportFrom:
        for (Alias& alias : writable(as<ImportFrom>(stmt)).names) {
          if (alias.asname) mangle(alias.asname->text);
        }
        return;
      case StmtKind::Global:
        for (Identifier& name : writable(as<Global>(stmt)).names) mangle(name.text);
        return;
      case StmtKind::Nonlocal:
        for (Identifier& name : writable(as<Nonlocal>(stmt)).names) mangle(name.text);
        return;
      default: return;
    }
  }

  void expression(Expr const& expr) {
    switch (expr.kind) {
      case ExprKind::Name: return mangle(writable(as<Name>(expr)).id);
      case ExprKind::Attribute: return mangle(writable(as<Attribute>(expr)).attr.text);
      case ExprKind::Lambda: return parameters(writable(as<Lambda>(expr)).args);
      case ExprKind::Call:
        for (Keyword& keyword : writable(as<Call>(expr)).keywords) {
          if (keyword.arg) mangle(keyword.arg->text);
        }
        return;
      default: return;
    }
  }

  void parameters(Arguments& arguments) {
    for (auto* list : {&arguments.posonlyargs, &arguments.args, &arguments.kwonlyargs}) {
      for (Parameter& parameter : *list) mangle(parameter.name.text);
    }
    if (arguments.vararg) mangle(arguments.vararg->name.text);
    if (arguments.kwarg) mangle(arguments.kwarg->name.text);
  }

  void type_parameters(std::vector<TypeParameter>& list) {
    for (TypeParameter& parameter : list) definition(parameter.name.text, parameter.mangled);
  }

  void definition(std::string const& name, std::string& mangled) {
    std::string bound = name;
    mangle(bound);
    if (bound != name) mangled = std::move(bound);
  }

  void mangle(std::string& name) const {
    if (!name.starts_with("__") || name.ends_with("__") || name.contains('.')) return;
    name = "_" + m_class_name + name;
  }

  std::string m_class_name;
  ClassDef const* m_class_of_body = nullptr;  ///< The class statement whose parts are being visited.
};

}  // namespace

void mangle_private_names(Module& module) {
  Mangler mangler("");
  for (StmtPtr const& statement : module.body) mangler.visit(*statement);
}

}  // namespace loopscope
