#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/source_span.h"

namespace loopscope {

class SourceText;

/// The diagnostics of diagnostics.def.
enum class DiagnosticId : std::uint8_t {
#define X(id, severity, message, hint) id,
#include "source/diagnostics/diagnostics.def"
#undef X
};

/// An `error` refuses the program; a `warning` lets it run.
enum class Severity : std::uint8_t { error, warning };

/// One thing to say about a program; `message` and `hint` are ready to show, the hint may be empty.
struct Diagnostic {
  DiagnosticId id = {};
  Severity severity = Severity::error;
  std::string message;
  std::string hint;
  SourceSpan span;
};

/// The id as people and tools see it: `class-statement`.
std::string diagnostic_name(DiagnosticId id);
std::string_view severity_name(Severity severity);

/// Collects what the front end has to say about one program, several things in one go.
/// A second error that begins at the same place as an earlier one is dropped, and so is what comes after the first
/// `maximum_count`.
class DiagnosticSink {
 public:
  static constexpr std::size_t maximum_count = 100;

  void report(DiagnosticId id, SourceSpan span, std::initializer_list<std::string_view> arguments = {});
  /// An error in CPython's own words.
  void syntax_error(SourceSpan span, std::string_view message) { report(DiagnosticId::syntax_error, span, {message}); }

  bool has_errors() const { return m_has_errors; }
  std::vector<Diagnostic> const& diagnostics() const { return m_diagnostics; }
  /// Orders them by place; those of one place stay as reported.
  void sort();
  std::vector<Diagnostic> take() { return std::move(m_diagnostics); }

 private:
  std::vector<Diagnostic> m_diagnostics;
  bool m_has_errors = false;
};

/// `file:line:col: id: message`, the source line, a caret line and the hint, each line with its '\n'.
std::string render_text(Diagnostic const& diagnostic, SourceText const& source);
/// The object that the hosts read: id, severity, message, hint, line, column, endLine, endColumn (end exclusive, from
/// 1, in code points).
std::string render_json(Diagnostic const& diagnostic, SourceText const& source);
/// A JSON array of `render_json`.
std::string render_json(std::vector<Diagnostic> const& diagnostics, SourceText const& source);

}  // namespace loopscope
