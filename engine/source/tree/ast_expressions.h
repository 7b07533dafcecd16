#pragma once

#include "source/tree/ast_node.h"

namespace loopscope::ast {

struct BoolOp : ExprNode<ExprKind::BoolOp> {
  using ExprNode::ExprNode;
  BoolOperator op = {};
  std::vector<ExprPtr> values;
};
struct Name : ExprNode<ExprKind::Name> {
  using ExprNode::ExprNode;
  std::string id;
};
struct NamedExpr : ExprNode<ExprKind::NamedExpr> {
  using ExprNode::ExprNode;
  std::unique_ptr<Name> target;
  ExprPtr value;
};
struct BinOp : ExprNode<ExprKind::BinOp> {
  using ExprNode::ExprNode;
  ExprPtr left;
  BinaryOperator op = {};
  ExprPtr right;
};
struct UnaryOp : ExprNode<ExprKind::UnaryOp> {
  using ExprNode::ExprNode;
  UnaryOperator op = {};
  ExprPtr operand;
};
struct Lambda : ExprNode<ExprKind::Lambda> {
  using ExprNode::ExprNode;
  Arguments args;
  ExprPtr body;
};
struct IfExp : ExprNode<ExprKind::IfExp> {
  using ExprNode::ExprNode;
  ExprPtr test;
  ExprPtr body;
  ExprPtr orelse;
};
/// A null key represents `**value`.
struct Dict : ExprNode<ExprKind::Dict> {
  using ExprNode::ExprNode;
  std::vector<ExprPtr> keys;
  std::vector<ExprPtr> values;
};
struct Set : ExprNode<ExprKind::Set> {
  using ExprNode::ExprNode;
  std::vector<ExprPtr> elts;
};
struct ListComp : ExprNode<ExprKind::ListComp> {
  using ExprNode::ExprNode;
  ExprPtr elt;
  std::vector<Comprehension> generators;
};
struct SetComp : ExprNode<ExprKind::SetComp> {
  using ExprNode::ExprNode;
  ExprPtr elt;
  std::vector<Comprehension> generators;
};
struct DictComp : ExprNode<ExprKind::DictComp> {
  using ExprNode::ExprNode;
  ExprPtr key;
  ExprPtr value;
  std::vector<Comprehension> generators;
};
struct GeneratorExp : ExprNode<ExprKind::GeneratorExp> {
  using ExprNode::ExprNode;
  ExprPtr elt;
  std::vector<Comprehension> generators;
};
struct Await : ExprNode<ExprKind::Await> {
  using ExprNode::ExprNode;
  ExprPtr value;
};
struct Yield : ExprNode<ExprKind::Yield> {
  using ExprNode::ExprNode;
  ExprPtr value;
};  ///< Null value for a bare `yield`.
struct YieldFrom : ExprNode<ExprKind::YieldFrom> {
  using ExprNode::ExprNode;
  ExprPtr value;
};
struct Compare : ExprNode<ExprKind::Compare> {
  using ExprNode::ExprNode;
  ExprPtr left;
  std::vector<CompareOperator> ops;
  std::vector<ExprPtr> comparators;
};
struct Call : ExprNode<ExprKind::Call> {
  using ExprNode::ExprNode;
  ExprPtr func;
  std::vector<ExprPtr> args;
  std::vector<Keyword> keywords;
};
/// One `{…}` of an f-string. `conversion` is 's', 'r', 'a' or 0. A `{x=}` is a Constant with its text followed by this.
struct FormattedValue : ExprNode<ExprKind::FormattedValue> {
  using ExprNode::ExprNode;
  ExprPtr value;
  char conversion = 0;
  ExprPtr format_spec;
  std::string written;  ///< The source of the expression; for template strings only.
};  ///< format_spec: JoinedStr or null. `Interpolation` in CPython when it is part of a template string.
struct JoinedStr : ExprNode<ExprKind::JoinedStr> {
  using ExprNode::ExprNode;
  std::vector<ExprPtr> values;
  bool is_template = false;  ///< `t"…"`: `TemplateStr` in CPython.
};  ///< Constants (str) and FormattedValues.

struct NoneLiteral {};
struct EllipsisLiteral {};
struct StringLiteral {
  std::string utf8;
};  ///< Lone surrogates are kept as their three-byte form.
struct BytesLiteral {
  std::string bytes;
};
struct BigIntLiteral {
  std::string digits;
  int base = 10;
};  ///< An int of more than 64 bits: its digits without prefix and underscores.
struct ImaginaryLiteral {
  double value = 0;
};
using ConstantValue = std::variant<NoneLiteral, EllipsisLiteral, bool, std::int64_t, double, StringLiteral,
                                   BytesLiteral, BigIntLiteral, ImaginaryLiteral>;
struct Constant : ExprNode<ExprKind::Constant> {
  using ExprNode::ExprNode;
  ConstantValue value;
};

struct Attribute : ExprNode<ExprKind::Attribute> {
  using ExprNode::ExprNode;
  ExprPtr value;
  Identifier attr;
};
struct Subscript : ExprNode<ExprKind::Subscript> {
  using ExprNode::ExprNode;
  ExprPtr value;
  ExprPtr slice;
};
struct Starred : ExprNode<ExprKind::Starred> {
  using ExprNode::ExprNode;
  ExprPtr value;
};
struct List : ExprNode<ExprKind::List> {
  using ExprNode::ExprNode;
  std::vector<ExprPtr> elts;
};
struct Tuple : ExprNode<ExprKind::Tuple> {
  using ExprNode::ExprNode;
  std::vector<ExprPtr> elts;
};
struct Slice : ExprNode<ExprKind::Slice> {
  using ExprNode::ExprNode;
  ExprPtr lower;
  ExprPtr upper;
  ExprPtr step;
};  ///< Each may be null.

}  // namespace loopscope::ast
