#include "source/tree/ast_unparse.h"

#include <cstdint>

namespace loopscope {

using namespace ast;

namespace {

/// The precedence of an expression. An expression gets parentheses when its precedence is lower than its place
/// requires.
enum Precedence : std::uint8_t {
  tuple_level,
  test_level,
  or_level,
  and_level,
  not_level,
  compare_level,
  bit_or_level,
  bit_xor_level,
  bit_and_level,
  shift_level,
  arithmetic_level,
  term_level,
  factor_level,
  power_level,
  await_level,
  atom_level,
};

struct OperatorText {
  char const* text;
  Precedence level;
};

constexpr OperatorText binary_operators[] = {
    {" + ", arithmetic_level}, {" - ", arithmetic_level}, {" * ", term_level},    {" @ ", term_level},
    {" / ", term_level},       {" % ", term_level},       {" ** ", power_level},  {" << ", shift_level},
    {" >> ", shift_level},     {" | ", bit_or_level},     {" ^ ", bit_xor_level}, {" & ", bit_and_level},
    {" // ", term_level},
};
constexpr OperatorText unary_operators[] = {
    {"~", factor_level}, {"not ", not_level}, {"+", factor_level}, {"-", factor_level}};
constexpr char const* compare_operators[] = {" == ", " != ", " < ",      " <= ", " > ",
                                             " >= ", " is ", " is not ", " in ", " not in "};

std::string quoted(std::string_view text) {
  bool const has_single = text.find('\'') != std::string_view::npos;
  char const quote = has_single && text.find('"') == std::string_view::npos ? '"' : '\'';
  std::string result(1, quote);
  for (char const c : text) {
    if (c == quote || c == '\\') {
      result += '\\';
      result += c;
    } else if (c == '\n') {
      result += "\\n";
    } else if (c == '\t') {
      result += "\\t";
    } else if (c == '\r') {
      result += "\\r";
    } else {
      result += c;
    }
  }
  return result + quote;
}

class Unparser {
 public:
  explicit Unparser(SourceText const& source) : m_source(source) {}

  std::string text(Expr const& expr, Precedence place) const {
    switch (expr.kind) {
      case ExprKind::Name: return as<Name>(expr).id;
      case ExprKind::Attribute:
        return text(*as<Attribute>(expr).value, atom_level) + "." + as<Attribute>(expr).attr.text;
      case ExprKind::Subscript: return subscript(as<Subscript>(expr));
      case ExprKind::Constant: return constant(as<Constant>(expr));
      case ExprKind::Starred: return "*" + text(*as<Starred>(expr).value, bit_or_level);
      case ExprKind::List: return "[" + joined(as<List>(expr).elts) + "]";
      case ExprKind::Set: return "{" + joined(as<Set>(expr).elts) + "}";
      case ExprKind::Tuple: {
        std::string const items = tuple_items(as<Tuple>(expr));
        return as<Tuple>(expr).elts.empty() || place > tuple_level ? "(" + items + ")" : items;
      }
      case ExprKind::Dict: return dict(as<Dict>(expr));
      case ExprKind::BinOp: return binary(as<BinOp>(expr), place);
      case ExprKind::UnaryOp: {
        auto const& node = as<UnaryOp>(expr);
        OperatorText const& op = unary_operators[static_cast<std::size_t>(node.op)];
        return in_place(op.text + text(*node.operand, op.level), op.level, place);
      }
      case ExprKind::BoolOp: return boolean(as<BoolOp>(expr), place);
      case ExprKind::Compare: return compare(as<Compare>(expr), place);
      case ExprKind::IfExp: {
        auto const& node = as<IfExp>(expr);
        std::string const whole = text(*node.body, or_level) + " if " + text(*node.test, or_level) + " else " +
                                  text(*node.orelse, test_level);
        return in_place(whole, test_level, place);
      }
      case ExprKind::Call: return call(as<Call>(expr));
      case ExprKind::Slice: {
        auto const& node = as<Slice>(expr);
        std::string whole = (node.lower ? text(*node.lower, test_level) : "") + ":";
        if (node.upper) whole += text(*node.upper, test_level);
        return node.step ? whole + ":" + text(*node.step, test_level) : whole;
      }
      default: return std::string(m_source.slice(expr.span));
    }
  }

 private:
  static std::string in_place(std::string whole, Precedence own, Precedence place) {
    return own < place ? "(" + std::move(whole) + ")" : whole;
  }

  std::string joined(std::vector<ExprPtr> const& items) const {
    std::string all;
    for (ExprPtr const& item : items) all += (all.empty() ? "" : ", ") + text(*item, test_level);
    return all;
  }

  std::string tuple_items(Tuple const& node) const { return joined(node.elts) + (node.elts.size() == 1 ? "," : ""); }

  std::string subscript(Subscript const& node) const {
    auto const* tuple = if_is<Tuple>(node.slice.get());
    std::string const key = tuple && !tuple->elts.empty() ? tuple_items(*tuple) : text(*node.slice, tuple_level);
    return text(*node.value, atom_level) + "[" + key + "]";
  }

  std::string constant(Constant const& node) const {
    if (std::holds_alternative<NoneLiteral>(node.value)) return "None";
    if (std::holds_alternative<EllipsisLiteral>(node.value)) return "...";
    if (auto const* boolean = std::get_if<bool>(&node.value)) return *boolean ? "True" : "False";
    if (auto const* integer = std::get_if<std::int64_t>(&node.value)) return std::to_string(*integer);
    if (auto const* string = std::get_if<StringLiteral>(&node.value)) return quoted(string->utf8);
    return std::string(m_source.slice(node.span));
  }

  std::string dict(Dict const& node) const {
    std::string all;
    for (std::size_t i = 0; i < node.values.size(); ++i) {
      if (i > 0) all += ", ";
      all += node.keys[i] ? text(*node.keys[i], test_level) + ": " + text(*node.values[i], test_level)
                          : "**" + text(*node.values[i], bit_or_level);
    }
    return "{" + all + "}";
  }

  std::string binary(BinOp const& node, Precedence place) const {
    OperatorText const& op = binary_operators[static_cast<std::size_t>(node.op)];
    bool const is_power = node.op == BinaryOperator::Pow;
    auto const tighter = static_cast<Precedence>(op.level + 1);
    return in_place(
        text(*node.left, is_power ? tighter : op.level) + op.text + text(*node.right, is_power ? op.level : tighter),
        op.level, place);
  }

  std::string boolean(BoolOp const& node, Precedence place) const {
    bool const is_and = node.op == BoolOperator::And;
    Precedence const level = is_and ? and_level : or_level;
    std::string all;
    for (ExprPtr const& value : node.values) {
      if (!all.empty()) all += is_and ? " and " : " or ";
      all += text(*value, static_cast<Precedence>(level + 1));
    }
    return in_place(std::move(all), level, place);
  }

  std::string compare(Compare const& node, Precedence place) const {
    std::string all = text(*node.left, bit_or_level);
    for (std::size_t i = 0; i < node.ops.size(); ++i) {
      all += compare_operators[static_cast<std::size_t>(node.ops[i])] + text(*node.comparators[i], bit_or_level);
    }
    return in_place(std::move(all), compare_level, place);
  }

  std::string call(Call const& node) const {
    std::string all = joined(node.args);
    for (Keyword const& keyword : node.keywords) {
      if (!all.empty()) all += ", ";
      all += (keyword.arg ? keyword.arg->text + "=" : "**") + text(*keyword.value, test_level);
    }
    return text(*node.func, atom_level) + "(" + all + ")";
  }

  SourceText const& m_source;
};

}  // namespace

std::string unparse(Expr const& expr, SourceText const& source) { return Unparser(source).text(expr, test_level); }

}  // namespace loopscope
