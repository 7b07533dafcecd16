#include "source/diagnostics/diagnostics.h"
#include "base/fill.h"
#include "base/json_text.h"

#include <algorithm>

#include "source/diagnostics/source_text.h"

namespace loopscope {

namespace {

struct DiagnosticEntry {
  std::string_view name;
  Severity severity;
  std::string_view message;
  std::string_view hint;
};

constexpr DiagnosticEntry entries[] = {
#define X(id, severity, message, hint) {#id, Severity::severity, message, hint},
#include "source/diagnostics/diagnostics.def"
#undef X
};

DiagnosticEntry const& entry_of(DiagnosticId id) { return entries[static_cast<std::size_t>(id)]; }

/// Replaces {0}, {1} … by the arguments; a placeholder without an argument is removed.
std::string fill_numbered(std::string_view pattern, std::initializer_list<std::string_view> arguments) {
  std::string result;
  for (std::size_t index = 0; index < pattern.size(); ++index) {
    bool const is_placeholder = pattern[index] == '{' && index + 2 < pattern.size() && pattern[index + 2] == '}' &&
                                pattern[index + 1] >= '0' && pattern[index + 1] <= '9';
    if (!is_placeholder) {
      result.push_back(pattern[index]);
      continue;
    }
    auto const which = static_cast<std::size_t>(pattern[index + 1] - '0');
    if (which < arguments.size()) result += arguments.begin()[which];
    index += 2;
  }
  return result;
}

}  // namespace

std::string diagnostic_name(DiagnosticId id) {
  std::string name(entry_of(id).name);
  std::ranges::replace(name, '_', '-');
  return name;
}

std::string_view severity_name(Severity severity) { return severity == Severity::error ? "error" : "warning"; }

void DiagnosticSink::report(DiagnosticId id, SourceSpan span, std::initializer_list<std::string_view> arguments) {
  DiagnosticEntry const& entry = entry_of(id);
  if (entry.severity == Severity::error) m_has_errors = true;
  bool const is_known =
      std::ranges::any_of(m_diagnostics, [&](Diagnostic const& earlier) { return earlier.span.begin == span.begin; });
  if (is_known || m_diagnostics.size() >= maximum_count) return;
  m_diagnostics.push_back(
      {id, entry.severity, fill_numbered(entry.message, arguments), fill_numbered(entry.hint, arguments), span});
}

void DiagnosticSink::sort() {
  std::ranges::stable_sort(m_diagnostics, {}, [](Diagnostic const& diagnostic) { return diagnostic.span.begin; });
}

std::string render_text(Diagnostic const& diagnostic, SourceText const& source) {
  SourcePosition const begin = source.position(diagnostic.span.begin);
  SourcePosition const end = source.position(diagnostic.span.end);
  std::string_view const line = source.line_text(begin.line);
  std::string result = fill("{}:{}:{}: {}: {}\n", {source.file_name(), begin.line, begin.column,
                                                   diagnostic_name(diagnostic.id), diagnostic.message});
  // The caret line repeats the tabs of the source line, so that the carets are below their text for any width of a tab.
  std::string carets = "    ";
  std::uint32_t column = 1;
  std::uint32_t line_columns = 0;
  for (char const c : line) {
    if ((static_cast<unsigned char>(c) & 0xC0) == 0x80) continue;
    ++line_columns;
    if (column < begin.column) carets.push_back(c == '\t' ? '\t' : ' ');
    ++column;
  }
  while (column++ < begin.column) carets.push_back(' ');
  std::uint32_t const last = end.line == begin.line ? end.column : line_columns + 1;
  carets.append(last > begin.column ? last - begin.column : 1, '^');
  result += fill("    {}\n{}\n", {line, carets});
  if (!diagnostic.hint.empty()) result += fill("    {}\n", {diagnostic.hint});
  return result;
}

std::string render_json(Diagnostic const& diagnostic, SourceText const& source) {
  SourcePosition const begin = source.position(diagnostic.span.begin);
  SourcePosition const end = source.position(diagnostic.span.end);
  std::string result = "{\"id\":";
  append_json_string(result, diagnostic_name(diagnostic.id));
  result += ",\"severity\":";
  append_json_string(result, severity_name(diagnostic.severity));
  result += ",\"message\":";
  append_json_string(result, diagnostic.message);
  result += ",\"hint\":";
  append_json_string(result, diagnostic.hint);
  result += fill(",\"line\":{},\"column\":{},\"endLine\":{},\"endColumn\":{}}",
                 {begin.line, begin.column, end.line, end.column});
  return result;
}

std::string render_json(std::vector<Diagnostic> const& diagnostics, SourceText const& source) {
  std::string result = "[";
  for (Diagnostic const& diagnostic : diagnostics) {
    if (result.size() > 1) result.push_back(',');
    result += render_json(diagnostic, source);
  }
  result.push_back(']');
  return result;
}

}  // namespace loopscope
