#include "source/parser/keyword_typos.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/fill.h"
#include "base/suggestions.h"
#include "source/parser/parser.h"

namespace loopscope {

namespace {

constexpr std::string_view keywords[] = {
#define TOKEN(name, text)
#define KEYWORD(name, text) text,
#define OPERATOR(name, text)
#include "source/lexer/tokens.def"
#undef TOKEN
#undef KEYWORD
#undef OPERATOR
};

/// The number of characters in the longest common block and, recursively, in the blocks to its left and right. Mirrors
/// difflib.SequenceMatcher.
std::size_t common_characters(std::string_view a, std::string_view b) {
  std::size_t best_a = 0;
  std::size_t best_b = 0;
  std::size_t best = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < b.size(); ++j) {
      std::size_t length = 0;
      while (i + length < a.size() && j + length < b.size() && a[i + length] == b[j + length]) ++length;
      if (length > best) std::tie(best_a, best_b, best) = std::tuple(i, j, length);
    }
  }
  if (best == 0) return 0;
  return best + common_characters(a.substr(0, best_a), b.substr(0, best_b)) +
         common_characters(a.substr(best_a + best), b.substr(best_b + best));
}

}  // namespace

std::vector<std::string_view> near_keywords(std::string_view name) {
  constexpr std::size_t maximum_length = 40;
  constexpr std::size_t maximum_count = 3;
  std::vector<std::pair<double, std::string_view>> scores;
  if (name.size() > maximum_length) return {};
  for (std::string_view const keyword : keywords) {
    auto const length = static_cast<double>(keyword.size() + name.size());
    double const ratio = 2.0 * static_cast<double>(common_characters(keyword, name)) / length;
    if (ratio >= 0.5) scores.emplace_back(ratio, keyword);
  }
  std::ranges::sort(scores, std::greater<>());
  std::vector<std::string_view> result;
  // The nearest keyword by CPython's own measure comes first, and uses one of the three places even if it is repeated.
  if (auto const nearest = suggestion(name, keywords)) result.push_back(*nearest);
  for (auto const& [ratio, keyword] : scores) {
    if (result.size() < maximum_count) result.push_back(keyword);
  }
  return result;
}

/// Whether the line alone, with this token replaced by the keyword, is a statement or the header of one.
bool Parser::reads_with(std::size_t first, std::size_t end, std::size_t wrong, TokenKind keyword) const {
  TokenList line;
  SourceSpan const place = m_tokens[end].span;
  auto const add = [&](std::initializer_list<TokenKind> kinds) {
    for (TokenKind const kind : kinds) line.tokens.push_back({kind, place});
  };
  using enum TokenKind;
  bool const is_clause = keyword == kw_else || keyword == kw_elif;
  if (is_clause && wrong == first) {
    // A clause of the previous statement.
    bool const fits = m_previous_statement == ast::StmtKind::If ||
                      (keyword == kw_else &&
                       (m_previous_statement == ast::StmtKind::For || m_previous_statement == ast::StmtKind::While));
    if (!fits || first == 0 || m_tokens[first - 1].kind != dedent) return false;
    add({kw_if, kw_true, colon, kw_pass, newline});
  }
  std::size_t const offset = line.tokens.size();
  for (std::size_t index = first; index < end; ++index) line.tokens.push_back(m_tokens[index]);
  line.tokens[offset + wrong - first].kind = keyword;
  bool const is_header = line.tokens.back().kind == colon;
  add({newline});
  if (is_header) add({indent, kw_pass, newline, dedent});
  if (keyword == kw_try) add({kw_finally, colon, kw_pass, newline});
  add({end_marker});
  DiagnosticSink silent;
  Parser parser(m_source, std::move(line), silent);
  parser.m_looks_for_typos = false;
  parser.run();
  return !parser.has_errors();
}

/// Reports a name on the error's line that is probably a misspelt keyword. Mirrors Lib/traceback.py,
/// TracebackException._find_keyword_typos.
bool Parser::report_keyword_typo(SourceSpan error) {
  if (!m_looks_for_typos) return false;
  constexpr int maximum_names = 10;
  constexpr std::size_t maximum_tokens = 200;
  auto const ends_line = [&](std::size_t index) {
    TokenKind const kind = m_tokens[index].kind;
    return kind == TokenKind::newline || kind == TokenKind::indent || kind == TokenKind::dedent ||
           kind == TokenKind::error || kind == TokenKind::end_marker;
  };
  std::size_t first = m_position;
  while (first > 0 && !ends_line(first - 1)) --first;
  std::size_t end = m_position;
  while (!ends_line(end)) ++end;
  // CPython parses the text up to the end of the error's line, and an incomplete statement is invalid with any keyword.
  if (m_source.line(error.begin) != m_source.line(m_tokens[end].span.begin)) return false;
  if (m_tokens[end].kind != TokenKind::newline || end == first || end - first > maximum_tokens) return false;
  int names = 0;
  for (std::size_t index = first; index < end && names < maximum_names; ++index) {
    if (m_tokens[index].kind != TokenKind::name) continue;
    ++names;
    for (std::string_view const keyword : near_keywords(text(m_tokens[index]))) {
      if (!reads_with(first, end, index, keyword_or_name(keyword))) continue;
      m_diagnostics.report(DiagnosticId::syntax_error, m_tokens[index].span,
                           {fill("invalid syntax. Did you mean '{}'?", {keyword})});
      return true;
    }
  }
  return false;
}

}  // namespace loopscope
