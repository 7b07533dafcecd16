#pragma once

#include "source/tree/ast_node.h"

namespace loopscope::ast {

struct FunctionDef : StmtNode<StmtKind::FunctionDef> {
  using StmtNode::StmtNode;
  bool is_async = false;  ///< `async def`: then `kind` is AsyncFunctionDef.
  Identifier name;
  Arguments args;
  Body body;
  std::vector<ExprPtr> decorator_list;
  std::vector<TypeParameter> type_params;
  ExprPtr returns;      ///< Null when there is no annotation.
  std::string mangled;  ///< The mangled name that the definition binds inside a class, for a private name; else empty.
  std::string const& bound_name() const { return mangled.empty() ? name.text : mangled; }
};
struct ClassDef : StmtNode<StmtKind::ClassDef> {
  using StmtNode::StmtNode;
  Identifier name;
  std::vector<ExprPtr> bases;
  std::vector<Keyword> keywords;
  Body body;
  std::vector<ExprPtr> decorator_list;
  std::vector<TypeParameter> type_params;
  std::string mangled;  ///< As FunctionDef's.
  std::string const& bound_name() const { return mangled.empty() ? name.text : mangled; }
};
/// `type name[…] = value`
struct TypeAlias : StmtNode<StmtKind::TypeAlias> {
  using StmtNode::StmtNode;
  Identifier name;
  std::vector<TypeParameter> type_params;
  ExprPtr value;
  std::string mangled;  ///< As FunctionDef's.
  std::string const& bound_name() const { return mangled.empty() ? name.text : mangled; }
};
struct Return : StmtNode<StmtKind::Return> {
  using StmtNode::StmtNode;
  ExprPtr value;
};
struct Delete : StmtNode<StmtKind::Delete> {
  using StmtNode::StmtNode;
  std::vector<ExprPtr> targets;
};
struct Assign : StmtNode<StmtKind::Assign> {
  using StmtNode::StmtNode;
  std::vector<ExprPtr> targets;
  ExprPtr value;
};
struct AugAssign : StmtNode<StmtKind::AugAssign> {
  using StmtNode::StmtNode;
  ExprPtr target;
  BinaryOperator op = {};
  ExprPtr value;
};
struct AnnAssign : StmtNode<StmtKind::AnnAssign> {
  using StmtNode::StmtNode;
  ExprPtr target;
  ExprPtr annotation;
  ExprPtr value;
  bool simple = false;
};
struct For : StmtNode<StmtKind::For> {
  using StmtNode::StmtNode;
  bool is_async = false;
  ExprPtr target;
  ExprPtr iter;
  Body body;
  Body orelse;
};  ///< `kind` is AsyncFor when async.
struct While : StmtNode<StmtKind::While> {
  using StmtNode::StmtNode;
  ExprPtr test;
  Body body;
  Body orelse;
};
struct If : StmtNode<StmtKind::If> {
  using StmtNode::StmtNode;
  ExprPtr test;
  Body body;
  Body orelse;
};
struct With : StmtNode<StmtKind::With> {
  using StmtNode::StmtNode;
  bool is_async = false;
  std::vector<WithItem> items;
  Body body;
};  ///< `kind` is AsyncWith when async.
struct Raise : StmtNode<StmtKind::Raise> {
  using StmtNode::StmtNode;
  ExprPtr exc;
  ExprPtr cause;
};
struct Try : StmtNode<StmtKind::Try> {
  using StmtNode::StmtNode;
  bool is_star = false;
  Body body;
  std::vector<ExceptHandler> handlers;
  Body orelse;
  Body finalbody;
};  ///< `kind` is TryStar for `except*`.
struct Assert : StmtNode<StmtKind::Assert> {
  using StmtNode::StmtNode;
  ExprPtr test;
  ExprPtr msg;
};
struct Import : StmtNode<StmtKind::Import> {
  using StmtNode::StmtNode;
  std::vector<Alias> names;
};
struct ImportFrom : StmtNode<StmtKind::ImportFrom> {
  using StmtNode::StmtNode;
  Identifier module;
  std::vector<Alias> names;
  std::uint32_t level = 0;
};
struct Global : StmtNode<StmtKind::Global> {
  using StmtNode::StmtNode;
  std::vector<Identifier> names;
};
struct Nonlocal : StmtNode<StmtKind::Nonlocal> {
  using StmtNode::StmtNode;
  std::vector<Identifier> names;
};
struct Expression : StmtNode<StmtKind::Expression> {
  using StmtNode::StmtNode;
  ExprPtr value;
};  ///< `Expr` in CPython.
struct Pass : StmtNode<StmtKind::Pass> {
  using StmtNode::StmtNode;
};
struct Break : StmtNode<StmtKind::Break> {
  using StmtNode::StmtNode;
};
struct Continue : StmtNode<StmtKind::Continue> {
  using StmtNode::StmtNode;
};

/// Set the kind of nodes whose kind depends on `async` or `*`, from their flag.
inline void set_async(FunctionDef& node) {
  node.is_async = true;
  node.kind = StmtKind::AsyncFunctionDef;
}
inline void set_async(For& node) {
  node.is_async = true;
  node.kind = StmtKind::AsyncFor;
}
inline void set_async(With& node) {
  node.is_async = true;
  node.kind = StmtKind::AsyncWith;
}
inline void set_star(Try& node) {
  node.is_star = true;
  node.kind = StmtKind::TryStar;
}

/// A whole program or module.
struct Module {
  Body body;
};

}  // namespace loopscope::ast
