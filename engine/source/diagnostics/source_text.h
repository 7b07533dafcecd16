#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/source_span.h"

namespace loopscope {

class DiagnosticSink;

/// A place in a source text for readers: line and column from 1, columns in code points.
struct SourcePosition {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  friend bool operator==(SourcePosition, SourcePosition) = default;
};

/// A program's text with its file name, normalised as by CPython's tokenizer: without a byte order mark, each line end
/// a single '\n'. Offsets are bytes of the normalised text. Until `check_source_text` has accepted it, the text may be
/// invalid UTF-8 or too large.
class SourceText {
 public:
  static constexpr std::uint32_t maximum_lines = 65'535;
  static constexpr std::uint32_t maximum_bytes = 4'000'000;
  /// The owner of the text. The frames of library code appear neither in tracebacks nor at lines of the trace.
  enum class Origin : std::uint8_t { program, library };

  SourceText(std::string_view text, std::string file_name, Origin origin = Origin::program);

  std::string_view text() const { return m_text; }
  std::string const& file_name() const { return m_file_name; }
  Origin origin() const { return m_origin; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(m_text.size()); }
  std::string_view slice(SourceSpan span) const { return text().substr(span.begin, span.end - span.begin); }

  /// The number of lines, at least 1; a final '\n' does not begin another line.
  std::uint32_t line_count() const;
  /// The line, from 1, of the byte at `offset`, which may be one past the end of the text.
  std::uint32_t line(std::uint32_t offset) const;
  SourcePosition position(std::uint32_t offset) const;
  /// The text of a line, from 1, without its '\n'; empty past the last line.
  std::string_view line_text(std::uint32_t line) const;

 private:
  std::string m_text;
  std::string m_file_name;
  Origin m_origin;
  std::vector<std::uint32_t> m_line_starts;
};

enum class SourceCheck : std::uint8_t { readable, unreadable };

/// Reports what makes a text unreadable: its size, null bytes, invalid UTF-8, another declared encoding. Do not process
/// a text that is `unreadable`.
SourceCheck check_source_text(SourceText const& source, DiagnosticSink& diagnostics);

}  // namespace loopscope
