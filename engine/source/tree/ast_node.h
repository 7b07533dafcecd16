#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/source_span.h"

// The base classes and the parts of the nodes; `ast.h` is the whole tree.
namespace loopscope::ast {

struct Expr;
struct Stmt;
using ExprPtr = std::unique_ptr<Expr>;
using StmtPtr = std::unique_ptr<Stmt>;
using Body = std::vector<StmtPtr>;

/// The kinds of expressions, with the names of CPython's `ast` module.
enum class ExprKind : std::uint8_t {
  BoolOp,
  NamedExpr,
  BinOp,
  UnaryOp,
  Lambda,
  IfExp,
  Dict,
  Set,
  ListComp,
  SetComp,
  DictComp,
  GeneratorExp,
  Await,
  Yield,
  YieldFrom,
  Compare,
  Call,
  FormattedValue,
  JoinedStr,
  Constant,
  Attribute,
  Subscript,
  Starred,
  Name,
  List,
  Tuple,
  Slice,
};

/// The kinds of statements, with the names of CPython's `ast` module.
enum class StmtKind : std::uint8_t {
  FunctionDef,
  AsyncFunctionDef,
  ClassDef,
  Return,
  Delete,
  Assign,
  AugAssign,
  AnnAssign,
  For,
  AsyncFor,
  While,
  If,
  With,
  AsyncWith,
  Match,
  Raise,
  Try,
  TryStar,
  Assert,
  Import,
  ImportFrom,
  Global,
  Nonlocal,
  Expression,
  Pass,
  Break,
  Continue,
  TypeAlias,
};

enum class BoolOperator : std::uint8_t { And, Or };
enum class UnaryOperator : std::uint8_t { Invert, Not, UAdd, USub };
enum class BinaryOperator : std::uint8_t {
  Add,
  Sub,
  Mult,
  MatMult,
  Div,
  Mod,
  Pow,
  LShift,
  RShift,
  BitOr,
  BitXor,
  BitAnd,
  FloorDiv,
};
enum class CompareOperator : std::uint8_t { Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn };

/// An expression. `kind` identifies the concrete node: see `as` and `if_is`.
struct Expr {
  ExprKind kind;
  std::uint16_t height = 1;  ///< The number of levels of expressions in it, itself included; the parser limits it.
  SourceSpan span;

  virtual ~Expr() = default;

 protected:
  Expr(ExprKind kind, SourceSpan span) : kind(kind), span(span) {}
};

/// A statement. `kind` identifies the concrete node: see `as` and `if_is`.
struct Stmt {
  StmtKind kind;
  SourceSpan span;  ///< A compound statement's span ends with its last line.

  virtual ~Stmt() = default;

 protected:
  Stmt(StmtKind kind, SourceSpan span) : kind(kind), span(span) {}
};

/// The base of a concrete node. Its kind is the constant `node_kind`; its constructor takes only the span, and the
/// fields are assigned afterwards.
template <ExprKind Kind>
struct ExprNode : Expr {
  static constexpr ExprKind node_kind = Kind;
  explicit ExprNode(SourceSpan span) : Expr(Kind, span) {}
};
template <StmtKind Kind>
struct StmtNode : Stmt {
  static constexpr StmtKind node_kind = Kind;
  explicit StmtNode(SourceSpan span) : Stmt(Kind, span) {}
};

/// The node as its concrete type; the caller must have checked `kind`.
template <typename Node>
Node const& as(Expr const& expr) {
  return static_cast<Node const&>(expr);
}
template <typename Node>
Node const& as(Stmt const& stmt) {
  return static_cast<Node const&>(stmt);
}
/// The node as its concrete type if it is of that kind, else null; null for null.
template <typename Node>
Node const* if_is(Expr const* expr) {
  return expr && expr->kind == Node::node_kind ? static_cast<Node const*>(expr) : nullptr;
}
template <typename Node>
Node const* if_is(Stmt const* stmt) {
  return stmt && stmt->kind == Node::node_kind ? static_cast<Node const*>(stmt) : nullptr;
}

// ---- parts ----

/// A name with its place in the source.
struct Identifier {
  std::string text;
  SourceSpan span;
};

struct Parameter {  ///< `arg` in CPython.
  Identifier name;
  ExprPtr annotation;     ///< Null when there is none.
  ExprPtr default_value;  ///< Null when there is none; for keyword-only parameters too.
  SourceSpan equal;       ///< The '=' before it.
};

struct Arguments {  ///< The parameters of a function, in order of the source within each list.
  std::vector<Parameter> posonlyargs;
  std::vector<Parameter> args;
  std::optional<Parameter> vararg;
  std::vector<Parameter> kwonlyargs;
  std::optional<Parameter> kwarg;
};

/// `T: bound = default`, `*Ts = default` or `**P = default`.
struct TypeParameter {
  enum class Kind : std::uint8_t { TypeVar, TypeVarTuple, ParamSpec };
  Kind kind = Kind::TypeVar;
  Identifier name;
  ExprPtr bound;          ///< Null when there is none; a tuple lists constraints.
  ExprPtr default_value;  ///< Null when there is none.
  std::string mangled;    ///< The mangled name that it binds inside a class, for a private name; else empty.
  std::string const& bound_name() const { return mangled.empty() ? name.text : mangled; }
};

/// `name=value` or `**value` in a call or in the bases of a class.
struct Keyword {
  std::optional<Identifier> arg;  ///< Empty for `**value`.
  ExprPtr value;
  SourceSpan span;
};

/// One `for … in … if …` of a comprehension.
struct Comprehension {
  ExprPtr target;
  ExprPtr iter;
  std::vector<ExprPtr> ifs;
  bool is_async = false;
  SourceSpan span;
};

/// `context_expr as optional_vars` in a `with`.
struct WithItem {
  ExprPtr context_expr;
  ExprPtr optional_vars;  ///< Null when there is no `as`.
};

/// `except type as name:` with its body.
struct ExceptHandler {
  ExprPtr type;  ///< Null for a bare `except`.
  std::optional<Identifier> name;
  Body body;
  SourceSpan span;
};

/// `name as asname` in an import.
struct Alias {
  Identifier name;  ///< Dotted in `import a.b`.
  std::optional<Identifier> asname;
};

}  // namespace loopscope::ast
