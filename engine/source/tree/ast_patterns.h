#pragma once

#include "source/tree/ast_node.h"

namespace loopscope::ast {

/// The kinds of patterns: CPython's MatchValue … MatchOr without the prefix.
enum class PatternKind : std::uint8_t {
  Value,
  Singleton,
  Sequence,
  Mapping,
  Class,
  Star,
  As,
  Or,
};

struct Pattern;
using PatternPtr = std::unique_ptr<Pattern>;

/// A pattern of a `case`: one of CPython's MatchValue … MatchOr. The kind decides which fields are used.
struct Pattern {
  PatternKind kind;
  SourceSpan span;
  ExprPtr value;  ///< Value and Singleton: the value to compare with. Class: the class.
  /// The sub-patterns. Mapping: one for each key. Class: the positional ones, then the keyword ones. As: one, or none
  /// for a plain capture and for `_`.
  std::vector<PatternPtr> patterns;
  std::vector<ExprPtr> keys;              ///< Mapping.
  std::vector<Identifier> keyword_names;  ///< Class: the keywords of its last patterns.
  std::optional<Identifier> name;         ///< Star and As: the name that is bound; Mapping: `**rest`. None for `_`.

  Pattern(PatternKind kind, SourceSpan span) : kind(kind), span(span) {}
  bool is_wildcard() const { return kind == PatternKind::As && !name; }
  bool is_irrefutable() const { return kind == PatternKind::As && patterns.empty(); }
};

/// `case pattern if guard:` with its body.
struct MatchCase {
  PatternPtr pattern;
  ExprPtr guard;  ///< Null when there is none.
  Body body;
};

struct Match : StmtNode<StmtKind::Match> {
  using StmtNode::StmtNode;
  ExprPtr subject;
  std::vector<MatchCase> cases;
};

/// Calls `visit` for each expression in the pattern, in the order of the source.
template <typename Visitor>
void for_each_expression(Pattern const& pattern, Visitor&& visit) {
  if (pattern.value) visit(*pattern.value);
  for (ExprPtr const& key : pattern.keys) visit(*key);
  for (PatternPtr const& part : pattern.patterns) for_each_expression(*part, visit);
}

/// Calls `visit` for each name that the pattern binds, in the order of CPython's symbol table.
template <typename PatternNode, typename Visitor>
void for_each_capture(PatternNode& pattern, Visitor&& visit) {
  for (PatternPtr const& part : pattern.patterns) for_each_capture(*part, visit);
  if (pattern.name) visit(*pattern.name);
}

}  // namespace loopscope::ast
