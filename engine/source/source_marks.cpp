#include "source/source_marks.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "source/diagnostics/diagnostics.h"
#include "source/diagnostics/utf8.h"
#include "source/lexer/lexer.h"
#include "source/parser/parser.h"
#include "source/tree/ast.h"

namespace loopscope {

using namespace ast;

namespace {

constexpr std::string_view blanks = " \t\f\r\v";

/// The code points that a terminal shows two columns wide, in pairs of first and last.
constexpr std::pair<char32_t, char32_t> wide_characters[] = {
    {0x1100, 0x115F}, {0x231A, 0x231B}, {0x23E9, 0x23EC},   {0x2614, 0x2615},   {0x26A1, 0x26A1},   {0x26BD, 0x26BE},
    {0x2705, 0x2705}, {0x270A, 0x270B}, {0x2728, 0x2728},   {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},
    {0x2757, 0x2757}, {0x2795, 0x2797}, {0x27B0, 0x27B0},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},
    {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97F},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}};

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    auto const [character, length] = decode_utf8(text, offset);
    bool const is_wide = std::ranges::any_of(wide_characters, [character](auto const& range) {
      return character >= range.first && character <= range.second;
    });
    width += is_wide ? 2 : 1;
    offset += length;
  }
  return width;
}

/// The text parsed as Python; nullopt when it is invalid.
std::optional<Module> parsed(std::string text) {
  SourceText const source(text, "", SourceText::Origin::library);
  DiagnosticSink diagnostics;
  TokenList tokens = Lexer(source, diagnostics).run();
  if (diagnostics.has_errors()) return std::nullopt;
  Parser parser(source, std::move(tokens), diagnostics);
  Module module = parser.run();
  if (parser.has_errors() || diagnostics.has_errors()) return std::nullopt;
  return module;
}

/// The part of an expression that is marked `^` (its operator or its brackets); the rest is marked `~`. Offsets in its
/// text.
struct Anchors {
  std::size_t begin;
  std::size_t end;
};

/// Mirrors _extract_caret_anchors_from_line_segment.
class AnchorFinder {
 public:
  explicit AnchorFinder(std::string_view segment) : m_segment(segment) {}

  std::optional<Anchors> find() const {
    std::optional<Module> const module = parsed("(\n" + std::string(m_segment) + "\n)");
    if (!module || module->body.size() != 1) return std::nullopt;
    auto const* statement = if_is<Expression>(module->body.front().get());
    if (!statement) return std::nullopt;
    Expr const& expr = *statement->value;
    if (auto const* node = if_is<BinOp>(&expr)) {
      auto const at = skip(end_of(*node->left), [](char c) { return !is_blank(c) && c != ')'; });
      if (!at) return std::nullopt;
      std::size_t const next = *at + 1;
      bool const has_second = next < m_segment.size() && next < begin_of(*node->right) && !is_blank(m_segment[next]) &&
                              m_segment[next] != '\\' && m_segment[next] != '#';
      return Anchors{*at, next + has_second};
    }
    if (auto const* node = if_is<Subscript>(&expr)) return brackets(*node->value, expr, '[');
    if (auto const* node = if_is<Call>(&expr)) return brackets(*node->func, expr, '(');
    return std::nullopt;
  }

 private:
  static constexpr std::size_t before = 2;  ///< "(\n"

  static bool is_blank(char c) { return c == '\n' || blanks.contains(c); }
  static std::size_t begin_of(Expr const& expr) { return expr.span.begin - before; }
  static std::size_t end_of(Expr const& expr) { return expr.span.end - before; }

  std::optional<Anchors> brackets(Expr const& value, Expr const& whole, char bracket) const {
    auto const at = skip(end_of(value), [bracket](char c) { return c == bracket; });
    if (!at) return std::nullopt;
    return Anchors{*at, end_of(whole)};
  }

  /// Searches for the first character that satisfies `stops`, skipping comments and line continuations.
  template <typename Stops>
  std::optional<std::size_t> skip(std::size_t at, Stops stops) const {
    for (; at < m_segment.size(); ++at) {
      if (m_segment[at] == '\\' || m_segment[at] == '#') {
        at = m_segment.find('\n', at);
        if (at == std::string_view::npos) return std::nullopt;
      } else if (stops(m_segment[at])) {
        return at;
      }
    }
    return std::nullopt;
  }

  std::string_view m_segment;
};

/// A place with its complete lines, without their common indentation.
class MarkedPlace {
 public:
  MarkedPlace(SourceText const& source, SourceSpan place) {
    SourcePosition const begin = source.position(place.begin);
    SourcePosition const end = source.position(place.end);
    std::string_view const whole = source.text();
    for (std::uint32_t line = begin.line; line <= end.line; ++line) {
      std::string_view const text = source.line_text(line);
      m_lines.push_back(text.substr(0, text.find_last_not_of(blanks) + 1));
    }
    std::size_t const first_begin = static_cast<std::size_t>(source.line_text(begin.line).data() - whole.data());
    std::size_t const last_begin = static_cast<std::size_t>(source.line_text(end.line).data() - whole.data());
    std::size_t const shared = shared_indentation();
    for (std::string_view& line : m_lines) line.remove_prefix(std::min(shared, line.size()));
    auto const inside = [shared](std::size_t column, std::string_view line) {
      return std::min(column - std::min(shared, column), line.size());
    };
    m_begin = inside(place.begin - first_begin, m_lines.front());
    m_end = inside(place.end - last_begin, m_lines.back());
    for (std::string_view const line : m_lines) {
      m_line_begins.push_back(m_text.size());
      m_text += line;
      m_text += '\n';
    }
    m_text.pop_back();
    std::size_t const end_of_segment = m_text.size() - (m_lines.back().size() - m_end);
    if (end_of_segment > m_begin) {
      m_anchors = AnchorFinder(std::string_view(m_text).substr(m_begin, end_of_segment - m_begin)).find();
    }
    if (m_anchors) m_anchors = Anchors{m_anchors->begin + m_begin, m_anchors->end + m_begin};
    m_shows_marks = !is_plain_call() && (m_anchors || !is_whole());
  }

  std::string text() const {
    std::string result;
    std::size_t last = 0;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
      if (!is_significant(line)) continue;
      std::size_t const between = line - last;
      if (between == 2) append_line(result, line - 1);
      if (between > 2) result += "    ...<" + std::to_string(between - 1) + " lines>...\n";
      append_line(result, line);
      last = line;
    }
    return result;
  }

 private:
  std::size_t shared_indentation() const {
    std::optional<std::string_view> shared;
    for (std::string_view const line : m_lines) {
      if (line.empty()) continue;
      std::string_view const own = line.substr(0, line.find_first_not_of(" \t"));
      if (!shared) shared = own;
      auto const [end, _] = std::ranges::mismatch(*shared, own);
      shared = shared->substr(0, static_cast<std::size_t>(end - shared->begin()));
    }
    return shared ? shared->size() : 0;
  }

  std::size_t line_at(std::size_t offset) const {
    std::size_t line = 0;
    while (line + 1 < m_line_begins.size() && m_line_begins[line + 1] <= offset) ++line;
    return line;
  }

  /// Whether the line is shown: the first, the last, and those around the anchors.
  bool is_significant(std::size_t line) const {
    if (line == 0 || line + 1 == m_lines.size()) return true;
    if (!m_anchors) return false;
    auto const is_near = [&](std::size_t offset) {
      std::size_t const other = line_at(offset);
      return line + 1 >= other && line <= other + 1;
    };
    return is_near(m_anchors->begin) || is_near(m_anchors->end);
  }

  /// Whether the place is the whole text of its lines.
  bool is_whole() const {
    return m_lines.front().substr(0, m_begin).find_first_not_of(blanks) == std::string_view::npos &&
           m_lines.back().substr(m_end).find_first_not_of(blanks) == std::string_view::npos;
  }

  /// Whether the text is `return f(…)` or `x = f(…)`, in which marks below the call would add no information.
  bool is_plain_call() const {
    std::optional<Module> const module = parsed(m_text + "\n");
    if (!module || module->body.empty()) return false;
    Stmt const& statement = *module->body.front();
    Expr const* value = nullptr;
    if (auto const* node = if_is<Return>(&statement)) value = node->value.get();
    if (auto const* call = if_is<Call>(value); call && call->func->kind != ExprKind::Name) return false;
    if (auto const* node = if_is<Assign>(&statement)) value = node->value.get();
    return value && value->kind == ExprKind::Call && value->span.begin == m_begin &&
           value->span.end == m_line_begins.back() + m_end;
  }

  void append_line(std::string& result, std::size_t index) const {
    std::string_view const line = m_lines[index];
    result += "    ";
    result += line;
    result += '\n';
    if (!m_shows_marks) return;
    std::size_t const indentation = std::min(line.find_first_not_of(blanks), line.size());
    std::size_t const begin = std::max(indentation, index == 0 ? width_to(0, m_begin) : 0);
    bool const is_last = index + 1 == m_lines.size();
    std::size_t const end = is_last ? width_to(index, m_end) : display_width(line);
    std::string marks;
    for (std::size_t column = 0; column < end; ++column) marks += column < begin ? ' ' : mark_at(index, column);
    result += "    ";
    if (marks.find_first_not_of(' ') != std::string::npos) result += marks;
    result += '\n';
  }

  char mark_at(std::size_t line, std::size_t column) const {
    if (!m_anchors) return '^';
    auto const is_before = [&](std::size_t offset) {
      std::size_t const other = line_at(offset);
      return line < other || (line == other && column < width_to(other, offset - m_line_begins[other]));
    };
    return !is_before(m_anchors->begin) && is_before(m_anchors->end) ? '^' : '~';
  }

  std::size_t width_to(std::size_t line, std::size_t column) const {
    return display_width(m_lines[line].substr(0, column));
  }

  std::vector<std::string_view> m_lines;
  std::vector<std::size_t> m_line_begins;  ///< Offsets in the text.
  std::string m_text;
  std::size_t m_begin = 0;  ///< The start of the place in the first line.
  std::size_t m_end = 0;    ///< The end of the place in the last line.
  std::optional<Anchors> m_anchors;
  bool m_shows_marks = false;
};

}  // namespace

std::string marked_lines(SourceText const& source, SourceSpan place) { return MarkedPlace(source, place).text(); }

}  // namespace loopscope
