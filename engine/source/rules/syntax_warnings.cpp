#include "source/rules/syntax_warnings.h"

#include <algorithm>
#include <string_view>

#include "source/lexer/literals.h"
#include "source/tree/ast_walk.h"

namespace loopscope {

using namespace ast;

namespace {

// ---- tokens: mirrors Parser/string_parser.c and verify_end_of_number in Parser/lexer/lexer.c ----

class TokenWarner {
 public:
  TokenWarner(SourceText const& source, std::vector<SyntaxWarning>& warnings)
      : m_source(source), m_warnings(warnings) {}

  void run(std::vector<Token> const& tokens) {
    std::vector<bool> is_raw;  // For each enclosing f-string, the innermost last.
    for (std::size_t index = 0; index < tokens.size(); ++index) {
      Token const& token = tokens[index];
      std::string_view const text = m_source.slice(token.span);
      switch (token.kind) {
        case TokenKind::string: {
          StringPrefix const prefix = string_prefix(text);
          std::uint32_t const begin = prefix.prefix_length + prefix.quote_length;
          if (!prefix.is_raw) check_escapes({token.span.begin + begin, token.span.end}, prefix.is_bytes);
          break;
        }
        case TokenKind::fstring_start: is_raw.push_back(string_prefix(text).is_raw); break;
        case TokenKind::fstring_end: is_raw.pop_back(); break;
        case TokenKind::fstring_middle:
          if (!is_raw.back()) check_escapes(token.span, false);
          break;
        case TokenKind::number:
          if (index + 1 < tokens.size()) check_end(text, token, tokens[index + 1]);
          break;
        default: break;
      }
    }
  }

 private:
  /// Only the first invalid escape of a literal is reported.
  void check_escapes(SourceSpan span, bool is_bytes) {
    std::string_view const text = m_source.slice(span);
    for (std::size_t at = text.find('\\'); at != std::string_view::npos && at + 1 < text.size();
         at = text.find('\\', at + 2)) {
      char const c = text[at + 1];
      if (c >= '0' && c <= '7') {
        std::size_t length = 1;
        while (length < 3 && at + 1 + length < text.size() && text[at + 1 + length] >= '0' &&
               text[at + 1 + length] <= '7') {
          ++length;
        }
        if (length < 3 || c <= '3') continue;
        return warn_of_escape(span.begin + at, text.substr(at, 4), "octal escape sequence");
      }
      bool const is_known =
          std::string_view("\n\\'\"abfnrtvx").contains(c) || (!is_bytes && (c == 'u' || c == 'U' || c == 'N'));
      if (!is_known) return warn_of_escape(span.begin + at, text.substr(at, escape_length(c)), "escape sequence");
    }
  }

  /// The length in bytes of a backslash and the following character, which begins with `first`.
  static std::size_t escape_length(char first) {
    auto const byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 2 : byte < 0xE0 ? 3 : byte < 0xF0 ? 4 : 5;
  }

  void warn_of_escape(std::size_t offset, std::string_view escape, std::string_view what) {
    std::string message = "\"";
    message += escape;
    message += "\" is an invalid ";
    message += what;
    message += ". Such sequences will not work in the future. Did you mean \"\\";
    message += escape;
    message += "\"? A raw string is also an option.";
    m_warnings.push_back({m_source.line(static_cast<std::uint32_t>(offset)), std::move(message)});
  }

  void check_end(std::string_view number, Token const& token, Token const& next) {
    bool const is_keyword = !m_source.slice(next.span).empty() && next.kind != TokenKind::name &&
                            m_source.slice(next.span)[0] >= 'a' && m_source.slice(next.span)[0] <= 'z';
    if (!is_keyword || next.span.begin != token.span.end) return;
    char const second = number.size() > 1 && number[0] == '0' ? static_cast<char>(number[1] | 0x20) : '\0';
    std::string const kind = second == 'x'                   ? "hexadecimal"
                             : second == 'o'                 ? "octal"
                             : second == 'b'                 ? "binary"
                             : (number.back() | 0x20) == 'j' ? "imaginary"
                                                             : "decimal";
    m_warnings.push_back({m_source.line(token.span.begin), "invalid " + kind + " literal"});
  }

  SourceText const& m_source;
  std::vector<SyntaxWarning>& m_warnings;
};

// ---- the tree ----

class TreeWarner {
 public:
  TreeWarner(SourceText const& source, std::vector<SyntaxWarning>& warnings) : m_source(source), m_warnings(warnings) {}

  void run(Module const& module) {
    for (StmtPtr const& statement : module.body) look_for_jumps(*statement, {});
    for (StmtPtr const& statement : module.body) visit(*statement);
  }

 private:
  void warn(SourceSpan span, std::string message) {
    m_warnings.push_back({m_source.line(span.begin), std::move(message)});
  }

  // Mirrors control_flow_in_finally_warning in Python/ast_preprocess.c.

  struct Surroundings {
    bool in_finally = false;
    bool in_loop = false;
  };

  void look_for_jumps(Body const& body, Surroundings where) {
    for (StmtPtr const& statement : body) look_for_jumps(*statement, where);
  }

  void look_for_jumps(Stmt const& stmt, Surroundings where) {
    auto const jump = [&](char const* name) { warn(stmt.span, std::string("'") + name + "' in a 'finally' block"); };
    switch (stmt.kind) {
      case StmtKind::Return:
        if (where.in_finally) jump("return");
        return;
      case StmtKind::Break:
        if (where.in_finally && !where.in_loop) jump("break");
        return;
      case StmtKind::Continue:
        if (where.in_finally && !where.in_loop) jump("continue");
        return;
      case StmtKind::FunctionDef:
      case StmtKind::AsyncFunctionDef: return look_for_jumps(as<FunctionDef>(stmt).body, {});
      case StmtKind::ClassDef: return look_for_jumps(as<ClassDef>(stmt).body, {});
      case StmtKind::For:
      case StmtKind::AsyncFor:
        look_for_jumps(as<For>(stmt).body, {where.in_finally, true});
        return look_for_jumps(as<For>(stmt).orelse, where);
      case StmtKind::While:
        look_for_jumps(as<While>(stmt).body, {where.in_finally, true});
        return look_for_jumps(as<While>(stmt).orelse, where);
      case StmtKind::Try:
      case StmtKind::TryStar: {
        auto const& node = as<Try>(stmt);
        look_for_jumps(node.body, where);
        for (ExceptHandler const& handler : node.handlers) look_for_jumps(handler.body, where);
        look_for_jumps(node.orelse, where);
        return look_for_jumps(node.finalbody, {.in_finally = true, .in_loop = false});
      }
      default:
        for_each_child(stmt, [&](auto const& child, ScopeSide) {
          if constexpr (std::is_same_v<std::decay_t<decltype(child)>, Stmt>) look_for_jumps(child, where);
        });
    }
  }

  // In the order of Python/codegen.c.

  void visit(ExprPtr const& expr) {
    if (expr) visit(*expr);
  }
  void visit(std::vector<ExprPtr> const& list) {
    for (ExprPtr const& expr : list) visit(*expr);
  }
  void visit(Body const& body) {
    for (StmtPtr const& statement : body) visit(*statement);
  }

  void visit(Stmt const& stmt) {
    switch (stmt.kind) {
      case StmtKind::FunctionDef:
      case StmtKind::AsyncFunctionDef:
        visit(as<FunctionDef>(stmt).decorator_list);
        for_each_default(as<FunctionDef>(stmt).args, [this](Expr const& child, ScopeSide) { visit(child); });
        return visit(as<FunctionDef>(stmt).body);
      case StmtKind::ClassDef:
        visit(as<ClassDef>(stmt).decorator_list);
        visit(as<ClassDef>(stmt).body);
        visit(as<ClassDef>(stmt).bases);
        for (Keyword const& keyword : as<ClassDef>(stmt).keywords) visit(keyword.value);
        return;
      case StmtKind::Assign: visit(as<Assign>(stmt).value); return visit_targets(as<Assign>(stmt).targets);
      case StmtKind::AnnAssign: visit(as<AnnAssign>(stmt).value); return visit_target(*as<AnnAssign>(stmt).target);
      case StmtKind::AugAssign: visit_target(*as<AugAssign>(stmt).target); return visit(as<AugAssign>(stmt).value);
      case StmtKind::Delete: return visit_targets(as<Delete>(stmt).targets);
      case StmtKind::For:
      case StmtKind::AsyncFor:
        visit(as<For>(stmt).iter);
        visit_target(*as<For>(stmt).target);
        visit(as<For>(stmt).body);
        return visit(as<For>(stmt).orelse);
      case StmtKind::Assert: {
        auto const* tuple = if_is<Tuple>(as<Assert>(stmt).test.get());
        if (tuple && !tuple->elts.empty()) {
          warn(stmt.span, "assertion is always true, perhaps remove parentheses?");
        }
        break;
      }
      default: break;
    }
    for_each_child(stmt, [this](auto const& child, ScopeSide) { visit(child); });
  }

  void visit_targets(std::vector<ExprPtr> const& targets) {
    for (ExprPtr const& target : targets) visit_target(*target);
  }

  /// Visits the parts of a target; the target itself is not checked.
  void visit_target(Expr const& target) {
    bool const holds_targets =
        target.kind == ExprKind::Tuple || target.kind == ExprKind::List || target.kind == ExprKind::Starred;
    for_each_child(target, [&](Expr const& child, ScopeSide) { holds_targets ? visit_target(child) : visit(child); });
  }

  void visit(Expr const& expr) {
    switch (expr.kind) {
      case ExprKind::Compare: check_compare(as<Compare>(expr)); break;
      case ExprKind::Call: check_call(as<Call>(expr)); break;
      case ExprKind::Subscript: check_subscript(as<Subscript>(expr)); break;
      default: break;
    }
    for_each_child(expr, [this](Expr const& child, ScopeSide) { visit(child); });
  }

  /// The type of the expression's value if it is certain, else empty.
  static std::string_view type_name(Expr const& expr) {
    switch (expr.kind) {
      case ExprKind::Tuple: return "tuple";
      case ExprKind::List:
      case ExprKind::ListComp: return "list";
      case ExprKind::Dict:
      case ExprKind::DictComp: return "dict";
      case ExprKind::Set:
      case ExprKind::SetComp: return "set";
      case ExprKind::GeneratorExp: return "generator";
      case ExprKind::Lambda: return "function";
      case ExprKind::JoinedStr: return as<JoinedStr>(expr).is_template ? "string.templatelib.Template" : "str";
      case ExprKind::FormattedValue: return "str";
      case ExprKind::Constant: {
        static constexpr std::string_view names[] = {"NoneType", "ellipsis", "bool", "int",    "float",
                                                     "str",      "bytes",    "int",  "complex"};
        return names[as<Constant>(expr).value.index()];
      }
      default: return {};
    }
  }

  /// Whether the expression is a literal, whose identity is not meaningful.
  static bool is_literal(Expr const& expr) {
    if (auto const* constant = if_is<Constant>(&expr)) {
      return !std::holds_alternative<NoneLiteral>(constant->value) &&
             !std::holds_alternative<EllipsisLiteral>(constant->value) &&
             !std::holds_alternative<bool>(constant->value);
    }
    auto const* tuple = if_is<Tuple>(&expr);
    return tuple &&
           std::ranges::all_of(tuple->elts, [](ExprPtr const& item) { return item->kind == ExprKind::Constant; });
  }

  void check_compare(Compare const& node) {
    Expr const* left = node.left.get();
    for (std::size_t index = 0; index < node.ops.size(); ++index) {
      Expr const* const right = node.comparators[index].get();
      bool const is_not = node.ops[index] == CompareOperator::IsNot;
      if ((is_not || node.ops[index] == CompareOperator::Is) && (is_literal(*left) || is_literal(*right))) {
        std::string const type(type_name(is_literal(*left) ? *left : *right));
        return warn(node.span, std::string(is_not ? "\"is not\"" : "\"is\"") + " with '" + type +
                                   "' literal. Did you mean \"" + (is_not ? "!=" : "==") + "\"?");
      }
      left = right;
    }
  }

  void check_call(Call const& node) {
    std::string_view const type = type_name(*node.func);
    if (type.empty() || type == "function") return;
    warn(node.func->span, "'" + std::string(type) + "' object is not callable; perhaps you missed a comma?");
  }

  void check_subscript(Subscript const& node) {
    std::string const type(type_name(*node.value));
    if (type.empty()) return;
    bool const has_items = type == "tuple" || type == "list" || type == "str" || type == "bytes";
    if (!has_items) {
      if (type == "dict") return;
      return warn(node.value->span, "'" + type + "' object is not subscriptable; perhaps you missed a comma?");
    }
    std::string const index(type_name(*node.slice));
    if (index.empty() || index == "int" || index == "bool") return;
    warn(node.value->span,
         type + " indices must be integers or slices, not " + index + "; perhaps you missed a comma?");
  }

  SourceText const& m_source;
  std::vector<SyntaxWarning>& m_warnings;
};

}  // namespace

void warn_of_tokens(TokenList const& tokens, SourceText const& source, std::vector<SyntaxWarning>& warnings) {
  TokenWarner(source, warnings).run(tokens.tokens);
}

void warn_of_tree(Module const& module, SourceText const& source, std::vector<SyntaxWarning>& warnings) {
  TreeWarner(source, warnings).run(module);
}

}  // namespace loopscope
