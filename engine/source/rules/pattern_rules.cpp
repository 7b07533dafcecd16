#include "source/rules/pattern_rules.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "source/diagnostics/diagnostics.h"

namespace loopscope {

using namespace ast;

namespace {

using Names = std::vector<std::string>;

/// The form of a key's text: `shown` is its repr; in `compared`, keys that are equal for a dict have the same text.
enum class KeyText : std::uint8_t { shown, compared };

class PatternChecker {
 public:
  explicit PatternChecker(DiagnosticSink& diagnostics) : m_diagnostics(diagnostics) {}

  /// `may_be_irrefutable`: no pattern or case after this one would become unreachable.
  void check(Pattern const& pattern, Names& names, bool may_be_irrefutable) {
    switch (pattern.kind) {
      case PatternKind::Value: return check_value(pattern);
      case PatternKind::Singleton: return;
      case PatternKind::Sequence: return check_sequence(pattern, names);
      case PatternKind::Mapping: return check_mapping(pattern, names);
      case PatternKind::Class: return check_class(pattern, names);
      case PatternKind::Star: return store(pattern, names);
      case PatternKind::Or: return check_or(pattern, names, may_be_irrefutable);
      case PatternKind::As: break;
    }
    if (!pattern.patterns.empty()) {
      check(*pattern.patterns.front(), names, may_be_irrefutable);
    } else if (!may_be_irrefutable) {
      return fail(pattern.span, (pattern.name ? "name capture '" + pattern.name->text + "'" : "wildcard") +
                                    " makes remaining patterns unreachable");
    }
    store(pattern, names);
  }

 private:
  void fail(SourceSpan span, std::string const& message) { m_diagnostics.syntax_error(span, message); }

  void add(std::string const& name, SourceSpan span, Names& names) {
    if (std::ranges::contains(names, name)) return fail(span, "multiple assignments to name '" + name + "' in pattern");
    names.push_back(name);
  }
  void store(Pattern const& pattern, Names& names) {
    if (pattern.name) add(pattern.name->text, pattern.span, names);
  }

  static bool is_number(Expr const& expr) {
    auto const* constant = if_is<Constant>(&expr);
    return constant && !std::holds_alternative<StringLiteral>(constant->value);
  }
  static bool is_literal(Expr const& expr) {
    if (auto const* negative = if_is<UnaryOp>(&expr)) return is_number(*negative->operand);
    return expr.kind == ExprKind::Constant || expr.kind == ExprKind::BinOp;
  }

  void check_value(Pattern const& pattern) {
    if (is_literal(*pattern.value) || pattern.value->kind == ExprKind::Attribute) return;
    fail(pattern.span, "patterns may only match literals and attribute lookups");
  }

  void parts(Pattern const& pattern, Names& names) {
    for (PatternPtr const& part : pattern.patterns) check(*part, names, true);
  }

  void check_sequence(Pattern const& pattern, Names& names) {
    auto const stars =
        std::ranges::count_if(pattern.patterns, [](PatternPtr const& part) { return part->kind == PatternKind::Star; });
    if (stars > 1) fail(pattern.span, "multiple starred names in sequence pattern");
    parts(pattern, names);
  }

  void check_mapping(Pattern const& pattern, Names& names) {
    std::vector<std::string> seen;
    for (std::size_t index = 0; index < pattern.keys.size(); ++index) {
      Expr const& key = *pattern.keys[index];
      if (is_literal(key)) {
        std::string const text = key_text(key, KeyText::compared);
        if (std::ranges::contains(seen, text)) {
          fail(pattern.span, "mapping pattern checks duplicate key (" + key_text(key, KeyText::shown) + ")");
        }
        seen.push_back(text);
      } else if (key.kind != ExprKind::Attribute) {
        fail(pattern.span, "mapping pattern keys may only match literals and attribute lookups");
      }
    }
    parts(pattern, names);
    store(pattern, names);
  }

  void check_class(Pattern const& pattern, Names& names) {
    std::size_t const first = pattern.patterns.size() - pattern.keyword_names.size();
    auto const& keywords = pattern.keyword_names;
    for (std::size_t index = 0; index < keywords.size(); ++index) {
      for (std::size_t earlier = 0; earlier < index; ++earlier) {
        if (keywords[earlier].text != keywords[index].text) continue;
        fail(pattern.patterns[first + index]->span,
             "attribute name repeated in class pattern: " + keywords[index].text);
        break;
      }
    }
    parts(pattern, names);
  }

  void check_or(Pattern const& pattern, Names& names, bool may_be_irrefutable) {
    Names first;
    for (PatternPtr const& alternative : pattern.patterns) {
      bool const is_last = &alternative == &pattern.patterns.back();
      Names bound;
      check(*alternative, bound, is_last && may_be_irrefutable);
      if (&alternative == &pattern.patterns.front()) {
        first = std::move(bound);
      } else if (!std::ranges::is_permutation(first, bound)) {
        fail(pattern.span, "alternative patterns bind different names");
        break;
      }
    }
    for (std::string const& name : first) add(name, pattern.span, names);
  }

  static std::string key_text(Expr const& key, KeyText sort) {
    if (auto const* negative = if_is<UnaryOp>(&key)) return "-" + key_text(*negative->operand, sort);
    auto const* constant = if_is<Constant>(&key);
    if (!constant) return "complex";
    ConstantValue const& value = constant->value;
    bool const compared = sort == KeyText::compared;
    if (auto const* truth = std::get_if<bool>(&value)) {
      return compared ? std::to_string(*truth) : *truth ? "True" : "False";
    }
    if (auto const* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    if (auto const* number = std::get_if<double>(&value)) return float_text(*number, sort);
    if (auto const* number = std::get_if<BigIntLiteral>(&value)) return number->digits;
    if (auto const* text = std::get_if<StringLiteral>(&value)) {
      char const quote = text->utf8.contains('\'') && !text->utf8.contains('"') ? '"' : '\'';
      return quote + text->utf8 + quote;
    }
    if (auto const* bytes = std::get_if<BytesLiteral>(&value)) return "b'" + bytes->bytes + "'";
    return "None";
  }

  /// The shortest digits that read back as the number.
  static std::string float_text(double value, KeyText sort) {
    char digits[40];
    for (int precision = 1; precision <= 17; ++precision) {
      std::snprintf(digits, sizeof digits, "%.*g", precision, value);
      if (std::strtod(digits, nullptr) == value) break;
    }
    std::string text = digits;
    bool const is_whole = text.find_first_not_of("-0123456789") == std::string::npos;
    return is_whole && sort == KeyText::shown ? text + ".0" : text;
  }

  DiagnosticSink& m_diagnostics;
};

}  // namespace

void check_patterns(Match const& match, DiagnosticSink& diagnostics) {
  for (MatchCase const& match_case : match.cases) {
    Names names;
    bool const is_last = &match_case == &match.cases.back();
    PatternChecker(diagnostics).check(*match_case.pattern, names, is_last || match_case.guard);
  }
}

}  // namespace loopscope
