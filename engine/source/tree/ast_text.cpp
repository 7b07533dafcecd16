#include "source/tree/ast_text.h"

#include <cmath>
#include <format>
#include <span>
#include <string_view>
#include <type_traits>

namespace loopscope {

using namespace ast;

namespace {

/// The character set of a literal, written as in Python's repr: text outside ASCII stays unchanged; in bytes, every
/// byte outside ASCII is escaped.
enum class Charset : std::uint8_t { text, bytes };

std::string quoted(std::string_view text, Charset charset = Charset::text) {
  bool const has_single = text.find('\'') != std::string_view::npos;
  char const quote = has_single && text.find('"') == std::string_view::npos ? '"' : '\'';
  std::string result(1, quote);
  for (char const c : text) {
    auto const byte = static_cast<unsigned char>(c);
    if (c == quote || c == '\\') {
      result += {'\\', c};
    } else if (c == '\n') {
      result += "\\n";
    } else if (c == '\t') {
      result += "\\t";
    } else if (c == '\r') {
      result += "\\r";
    } else if (byte < 0x20 || byte == 0x7F || (byte > 0x7F && charset == Charset::bytes)) {
      result += std::format("\\x{:02x}", byte);
    } else {
      result.push_back(c);
    }
  }
  result.push_back(quote);
  return result;
}

std::string float_text(double value) {
  if (std::isinf(value)) return "1e309";
  std::string text = std::format("{}", value);
  if (text.find_first_of(".e") == std::string::npos) text += ".0";
  return text;
}

std::string constant_text(ConstantValue const& value) {
  return std::visit(
      [](auto const& held) -> std::string {
        using Held = std::decay_t<decltype(held)>;
        if constexpr (std::is_same_v<Held, NoneLiteral>) return "None";
        if constexpr (std::is_same_v<Held, EllipsisLiteral>) return "Ellipsis";
        if constexpr (std::is_same_v<Held, bool>) return held ? "True" : "False";
        if constexpr (std::is_same_v<Held, std::int64_t>) return std::format("{}", held);
        if constexpr (std::is_same_v<Held, double>) return float_text(held);
        if constexpr (std::is_same_v<Held, StringLiteral>) return quoted(held.utf8);
        if constexpr (std::is_same_v<Held, BytesLiteral>) return "b" + quoted(held.bytes, Charset::bytes);
        if constexpr (std::is_same_v<Held, BigIntLiteral>) return held.digits;
        if constexpr (std::is_same_v<Held, ImaginaryLiteral>) return std::format("{}j", held.value);
      },
      value);
}

constexpr std::string_view binary_names[] = {"Add",    "Sub",    "Mult",  "MatMult", "Div",    "Mod",     "Pow",
                                             "LShift", "RShift", "BitOr", "BitXor",  "BitAnd", "FloorDiv"};
constexpr std::string_view unary_names[] = {"Invert", "Not", "UAdd", "USub"};
constexpr std::string_view compare_names[] = {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"};

/// Writes `Kind(field=value, …)`; null children and empty lists are omitted, as in `ast.dump`.
class Fields {
 public:
  explicit Fields(std::string_view kind) : m_text(kind) { m_text.push_back('('); }

  Fields& text(std::string_view name, std::string_view value) {
    if (!m_is_first) m_text += ", ";
    m_is_first = false;
    m_text += std::format("{}={}", name, value);
    return *this;
  }
  Fields& string(std::string_view name, std::string_view value) { return text(name, quoted(value)); }
  Fields& op(std::string_view name, std::string_view value) { return text(name, std::format("{}()", value)); }
  Fields& child(std::string_view name, ExprPtr const& value) { return value ? text(name, ast_text(*value)) : *this; }
  template <typename List, typename Write>
  Fields& list(std::string_view name, List const& values, Write write) {
    if (values.empty()) return *this;
    std::string all;
    for (auto const& value : values) {
      if (!all.empty()) all += ", ";
      all += write(value);
    }
    return text(name, std::format("[{}]", all));
  }
  Fields& children(std::string_view name, std::vector<ExprPtr> const& values) {
    return list(name, values, [](ExprPtr const& value) { return value ? ast_text(*value) : std::string("None"); });
  }
  std::string end() { return std::move(m_text) + ")"; }

 private:
  std::string m_text;
  bool m_is_first = true;
};

std::string parameter_text(Parameter const& parameter) {
  return Fields("arg").string("arg", parameter.name.text).child("annotation", parameter.annotation).end();
}

std::string arguments_text(Arguments const& arguments) {
  Fields fields("arguments");
  fields.list("posonlyargs", arguments.posonlyargs, parameter_text).list("args", arguments.args, parameter_text);
  if (arguments.vararg) fields.text("vararg", parameter_text(*arguments.vararg));
  fields.list("kwonlyargs", arguments.kwonlyargs, parameter_text);
  fields.list("kw_defaults", arguments.kwonlyargs, [](Parameter const& parameter) {
    return parameter.default_value ? ast_text(*parameter.default_value) : std::string("None");
  });
  if (arguments.kwarg) fields.text("kwarg", parameter_text(*arguments.kwarg));
  std::string defaults;
  for (auto const* list : {&arguments.posonlyargs, &arguments.args}) {
    for (Parameter const& parameter : *list) {
      if (!parameter.default_value) continue;
      if (!defaults.empty()) defaults += ", ";
      defaults += ast_text(*parameter.default_value);
    }
  }
  if (!defaults.empty()) fields.text("defaults", std::format("[{}]", defaults));
  return fields.end();
}

std::string keyword_text(Keyword const& keyword) {
  Fields fields("keyword");
  if (keyword.arg) fields.string("arg", keyword.arg->text);
  return fields.child("value", keyword.value).end();
}

std::string comprehension_text(Comprehension const& generator) {
  return Fields("comprehension")
      .child("target", generator.target)
      .child("iter", generator.iter)
      .children("ifs", generator.ifs)
      .text("is_async", generator.is_async ? "1" : "0")
      .end();
}

std::string alias_text(Alias const& alias) {
  Fields fields("alias");
  fields.string("name", alias.name.text);
  if (alias.asname) fields.string("asname", alias.asname->text);
  return fields.end();
}

std::string stmt_text(Stmt const& stmt);

Fields& body(Fields& fields, std::string_view name, Body const& statements) {
  return fields.list(name, statements, [](StmtPtr const& statement) { return stmt_text(*statement); });
}

std::string handler_text(ExceptHandler const& handler) {
  Fields fields("ExceptHandler");
  fields.child("type", handler.type);
  if (handler.name) fields.string("name", handler.name->text);
  return body(fields, "body", handler.body).end();
}

std::string with_item_text(WithItem const& item) {
  return Fields("withitem").child("context_expr", item.context_expr).child("optional_vars", item.optional_vars).end();
}

std::string names_text(std::string_view kind, std::vector<Identifier> const& names) {
  return Fields(kind).list("names", names, [](Identifier const& name) { return quoted(name.text); }).end();
}

std::string type_parameter_text(TypeParameter const& parameter) {
  static constexpr char const* kinds[] = {"TypeVar", "TypeVarTuple", "ParamSpec"};
  Fields fields(kinds[static_cast<std::size_t>(parameter.kind)]);
  fields.string("name", parameter.name.text).child("bound", parameter.bound);
  return fields.child("default_value", parameter.default_value).end();
}

std::string function_text(FunctionDef const& function) {
  Fields fields(function.is_async ? "AsyncFunctionDef" : "FunctionDef");
  fields.string("name", function.name.text).text("args", arguments_text(function.args));
  body(fields, "body", function.body);
  fields.children("decorator_list", function.decorator_list).child("returns", function.returns);
  return fields.list("type_params", function.type_params, type_parameter_text).end();
}

std::string class_text(ClassDef const& node) {
  Fields fields("ClassDef");
  fields.string("name", node.name.text).children("bases", node.bases).list("keywords", node.keywords, keyword_text);
  body(fields, "body", node.body).children("decorator_list", node.decorator_list);
  return fields.list("type_params", node.type_params, type_parameter_text).end();
}

std::string try_text(Try const& node) {
  Fields fields(node.is_star ? "TryStar" : "Try");
  body(fields, "body", node.body).list("handlers", node.handlers, handler_text);
  body(fields, "orelse", node.orelse);
  return body(fields, "finalbody", node.finalbody).end();
}

std::string import_from_text(ImportFrom const& node) {
  Fields fields("ImportFrom");
  if (!node.module.text.empty()) fields.string("module", node.module.text);
  return fields.list("names", node.names, alias_text).text("level", std::to_string(node.level)).end();
}

std::string pattern_text(Pattern const& pattern) {
  auto const part = [](PatternPtr const& node) { return pattern_text(*node); };
  switch (pattern.kind) {
    case PatternKind::Value: return Fields("MatchValue").child("value", pattern.value).end();
    case PatternKind::Singleton:
      return Fields("MatchSingleton").text("value", constant_text(as<Constant>(*pattern.value).value)).end();
    case PatternKind::Sequence: return Fields("MatchSequence").list("patterns", pattern.patterns, part).end();
    case PatternKind::Or: return Fields("MatchOr").list("patterns", pattern.patterns, part).end();
    case PatternKind::Mapping: {
      Fields fields("MatchMapping");
      fields.children("keys", pattern.keys).list("patterns", pattern.patterns, part);
      if (pattern.name) fields.string("rest", pattern.name->text);
      return fields.end();
    }
    case PatternKind::Class: {
      std::size_t const count = pattern.patterns.size() - pattern.keyword_names.size();
      std::span<PatternPtr const> const all(pattern.patterns);
      Fields fields("MatchClass");
      fields.child("cls", pattern.value).list("patterns", all.first(count), part);
      fields.list("kwd_attrs", pattern.keyword_names, [](Identifier const& name) { return quoted(name.text); });
      return fields.list("kwd_patterns", all.subspan(count), part).end();
    }
    case PatternKind::Star: {
      Fields fields("MatchStar");
      if (pattern.name) fields.string("name", pattern.name->text);
      return fields.end();
    }
    case PatternKind::As: {
      Fields fields("MatchAs");
      if (!pattern.patterns.empty()) fields.text("pattern", pattern_text(*pattern.patterns.front()));
      if (pattern.name) fields.string("name", pattern.name->text);
      return fields.end();
    }
  }
  return {};
}

std::string match_case_text(MatchCase const& match_case) {
  Fields fields("match_case");
  fields.text("pattern", pattern_text(*match_case.pattern)).child("guard", match_case.guard);
  return body(fields, "body", match_case.body).end();
}

std::string stmt_text(Stmt const& stmt) {
  switch (stmt.kind) {
    case StmtKind::FunctionDef:
    case StmtKind::AsyncFunctionDef: return function_text(as<FunctionDef>(stmt));
    case StmtKind::ClassDef: return class_text(as<ClassDef>(stmt));
    case StmtKind::TypeAlias: {
      auto const& node = as<TypeAlias>(stmt);
      Fields fields("TypeAlias");
      fields.text("name", Fields("Name").string("id", node.name.text).end());
      return fields.list("type_params", node.type_params, type_parameter_text).child("value", node.value).end();
    }
    case StmtKind::Return: return Fields("Return").child("value", as<Return>(stmt).value).end();
    case StmtKind::Delete: return Fields("Delete").children("targets", as<Delete>(stmt).targets).end();
    case StmtKind::Assign:
      return Fields("Assign")
          .children("targets", as<Assign>(stmt).targets)
          .child("value", as<Assign>(stmt).value)
          .end();
    case StmtKind::AugAssign: {
      auto const& node = as<AugAssign>(stmt);
      Fields fields("AugAssign");
      fields.child("target", node.target).op("op", binary_names[static_cast<std::size_t>(node.op)]);
      return fields.child("value", node.value).end();
    }
    case StmtKind::AnnAssign: {
      auto const& node = as<AnnAssign>(stmt);
      Fields fields("AnnAssign");
      fields.child("target", node.target).child("annotation", node.annotation).child("value", node.value);
      return fields.text("simple", node.simple ? "1" : "0").end();
    }
    case StmtKind::For:
    case StmtKind::AsyncFor: {
      auto const& node = as<For>(stmt);
      Fields fields(node.is_async ? "AsyncFor" : "For");
      fields.child("target", node.target).child("iter", node.iter);
      return body(body(fields, "body", node.body), "orelse", node.orelse).end();
    }
    case StmtKind::While: {
      Fields fields("While");
      fields.child("test", as<While>(stmt).test);
      return body(body(fields, "body", as<While>(stmt).body), "orelse", as<While>(stmt).orelse).end();
    }
    case StmtKind::If: {
      Fields fields("If");
      fields.child("test", as<If>(stmt).test);
      return body(body(fields, "body", as<If>(stmt).body), "orelse", as<If>(stmt).orelse).end();
    }
    case StmtKind::With:
    case StmtKind::AsyncWith: {
      Fields fields(as<With>(stmt).is_async ? "AsyncWith" : "With");
      fields.list("items", as<With>(stmt).items, with_item_text);
      return body(fields, "body", as<With>(stmt).body).end();
    }
    case StmtKind::Raise:
      return Fields("Raise").child("exc", as<Raise>(stmt).exc).child("cause", as<Raise>(stmt).cause).end();
    case StmtKind::Try:
    case StmtKind::TryStar: return try_text(as<Try>(stmt));
    case StmtKind::Assert:
      return Fields("Assert").child("test", as<Assert>(stmt).test).child("msg", as<Assert>(stmt).msg).end();
    case StmtKind::Import: return Fields("Import").list("names", as<Import>(stmt).names, alias_text).end();
    case StmtKind::ImportFrom: return import_from_text(as<ImportFrom>(stmt));
    case StmtKind::Global: return names_text("Global", as<Global>(stmt).names);
    case StmtKind::Nonlocal: return names_text("Nonlocal", as<Nonlocal>(stmt).names);
    case StmtKind::Expression: return Fields("Expr").child("value", as<Expression>(stmt).value).end();
    case StmtKind::Match:
      return Fields("Match")
          .child("subject", as<Match>(stmt).subject)
          .list("cases", as<Match>(stmt).cases, match_case_text)
          .end();
    case StmtKind::Pass: return "Pass()";
    case StmtKind::Break: return "Break()";
    case StmtKind::Continue: return "Continue()";
  }
  return {};
}

std::string comprehension_of(std::string_view kind, ExprPtr const& elt, std::vector<Comprehension> const& generators) {
  return Fields(kind).child("elt", elt).list("generators", generators, comprehension_text).end();
}

std::string conversion_text(FormattedValue const& node) {
  Fields fields("FormattedValue");
  fields.child("value", node.value).text("conversion", std::to_string(node.conversion ? node.conversion : -1));
  return fields.child("format_spec", node.format_spec).end();
}

}  // namespace

std::string ast_text(Expr const& expr) {
  switch (expr.kind) {
    case ExprKind::BoolOp: {
      Fields fields("BoolOp");
      fields.op("op", as<BoolOp>(expr).op == BoolOperator::And ? "And" : "Or");
      return fields.children("values", as<BoolOp>(expr).values).end();
    }
    case ExprKind::NamedExpr:
      return Fields("NamedExpr")
          .text("target", ast_text(*as<NamedExpr>(expr).target))
          .child("value", as<NamedExpr>(expr).value)
          .end();
    case ExprKind::BinOp: {
      Fields fields("BinOp");
      fields.child("left", as<BinOp>(expr).left).op("op", binary_names[static_cast<std::size_t>(as<BinOp>(expr).op)]);
      return fields.child("right", as<BinOp>(expr).right).end();
    }
    case ExprKind::UnaryOp:
      return Fields("UnaryOp")
          .op("op", unary_names[static_cast<std::size_t>(as<UnaryOp>(expr).op)])
          .child("operand", as<UnaryOp>(expr).operand)
          .end();
    case ExprKind::Lambda:
      return Fields("Lambda")
          .text("args", arguments_text(as<Lambda>(expr).args))
          .child("body", as<Lambda>(expr).body)
          .end();
    case ExprKind::IfExp: {
      auto const& node = as<IfExp>(expr);
      return Fields("IfExp").child("test", node.test).child("body", node.body).child("orelse", node.orelse).end();
    }
    case ExprKind::Dict:
      return Fields("Dict").children("keys", as<Dict>(expr).keys).children("values", as<Dict>(expr).values).end();
    case ExprKind::Set: return Fields("Set").children("elts", as<Set>(expr).elts).end();
    case ExprKind::ListComp: return comprehension_of("ListComp", as<ListComp>(expr).elt, as<ListComp>(expr).generators);
    case ExprKind::SetComp: return comprehension_of("SetComp", as<SetComp>(expr).elt, as<SetComp>(expr).generators);
    case ExprKind::GeneratorExp:
      return comprehension_of("GeneratorExp", as<GeneratorExp>(expr).elt, as<GeneratorExp>(expr).generators);
    case ExprKind::DictComp: {
      auto const& node = as<DictComp>(expr);
      Fields fields("DictComp");
      fields.child("key", node.key).child("value", node.value);
      return fields.list("generators", node.generators, comprehension_text).end();
    }
    case ExprKind::Await: return Fields("Await").child("value", as<Await>(expr).value).end();
    case ExprKind::Yield: return Fields("Yield").child("value", as<Yield>(expr).value).end();
    case ExprKind::YieldFrom: return Fields("YieldFrom").child("value", as<YieldFrom>(expr).value).end();
    case ExprKind::Compare: {
      auto const& node = as<Compare>(expr);
      Fields fields("Compare");
      fields.child("left", node.left).list("ops", node.ops, [](CompareOperator op) {
        return std::format("{}()", compare_names[static_cast<std::size_t>(op)]);
      });
      return fields.children("comparators", node.comparators).end();
    }
    case ExprKind::Call: {
      auto const& node = as<Call>(expr);
      Fields fields("Call");
      return fields.child("func", node.func)
          .children("args", node.args)
          .list("keywords", node.keywords, keyword_text)
          .end();
    }
    case ExprKind::FormattedValue: return conversion_text(as<FormattedValue>(expr));
    case ExprKind::JoinedStr:
      return Fields(as<JoinedStr>(expr).is_template ? "TemplateStr" : "JoinedStr")
          .children("values", as<JoinedStr>(expr).values)
          .end();
    case ExprKind::Constant: return Fields("Constant").text("value", constant_text(as<Constant>(expr).value)).end();
    case ExprKind::Attribute:
      return Fields("Attribute")
          .child("value", as<Attribute>(expr).value)
          .string("attr", as<Attribute>(expr).attr.text)
          .end();
    case ExprKind::Subscript:
      return Fields("Subscript")
          .child("value", as<Subscript>(expr).value)
          .child("slice", as<Subscript>(expr).slice)
          .end();
    case ExprKind::Starred: return Fields("Starred").child("value", as<Starred>(expr).value).end();
    case ExprKind::Name: return Fields("Name").string("id", as<Name>(expr).id).end();
    case ExprKind::List: return Fields("List").children("elts", as<List>(expr).elts).end();
    case ExprKind::Tuple: return Fields("Tuple").children("elts", as<Tuple>(expr).elts).end();
    case ExprKind::Slice: {
      auto const& node = as<Slice>(expr);
      return Fields("Slice").child("lower", node.lower).child("upper", node.upper).child("step", node.step).end();
    }
  }
  return {};
}

std::string ast_text(Module const& module) {
  Fields fields("Module");
  return body(fields, "body", module.body).end();
}

}  // namespace loopscope
