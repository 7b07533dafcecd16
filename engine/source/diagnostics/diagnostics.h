#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/source_span.h"

namespace loopscope {

class SourceText;

/// The ids of diagnostics.def.
enum class DiagnosticId : std::uint8_t {
#define X(id, severity, message, hint) id,
#include "source/diagnostics/diagnostics.def"
#undef X
};

/// An `error` refuses the program; a program with only `warning`s runs.
enum class Severity : std::uint8_t { error, warning };

/// A message about a program. `message` and `hint` are complete texts; the hint may be empty.
struct Diagnostic {
  DiagnosticId id = {};
  Severity severity = Severity::error;
  std::string message;
  std::string hint;
  SourceSpan span;
};

/// The id in messages and tools: `class-statement`.
std::string diagnostic_name(DiagnosticId id);
/// The severity as texts name it: `error` or `warning`.
std::string_view severity_name(Severity severity);

/// Collects the diagnostics about one program. Drops an error that begins at the same place as an earlier one, and
/// everything after the first `maximum_count` diagnostics.
class DiagnosticSink {
 public:
  static constexpr std::size_t maximum_count = 100;

  void report(DiagnosticId id, SourceSpan span, std::initializer_list<std::string_view> arguments = {});
  /// Reports an error with CPython's message.
  void syntax_error(SourceSpan span, std::string_view message) { report(DiagnosticId::syntax_error, span, {message}); }

  bool has_errors() const { return m_has_errors; }
  std::vector<Diagnostic> const& diagnostics() const { return m_diagnostics; }
  /// Sorts the diagnostics by place; those at the same place keep their order.
  void sort();
  std::vector<Diagnostic> take() { return std::move(m_diagnostics); }

 private:
  std::vector<Diagnostic> m_diagnostics;
  bool m_has_errors = false;
};

/// The diagnostic as text: `file:line:col: id: message`, the source line, a line with a caret, and the hint, each line
/// with its '\n'.
std::string render_text(Diagnostic const& diagnostic, SourceText const& source);
/// The diagnostic as a JSON object for hosts: id, severity, message, hint, line, column, endLine, endColumn (end
/// exclusive, from 1, in code points).
std::string render_json(Diagnostic const& diagnostic, SourceText const& source);
/// A JSON array of `render_json`.
std::string render_json(std::vector<Diagnostic> const& diagnostics, SourceText const& source);

}  // namespace loopscope
