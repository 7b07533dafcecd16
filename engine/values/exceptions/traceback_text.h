#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "values/exceptions/exception.h"

namespace loopscope {

/// Provides source lines for tracebacks.
class SourceLines {
 public:
  /// The line (numbered from 1) without surrounding white space; empty when it does not exist.
  virtual std::string_view source_line(std::string_view file, std::uint32_t line) const = 0;
  /// The lines of a source range as a traceback shows them, indented, with markers below; empty when there are none.
  virtual std::string marked_lines(std::string_view, SourceSpan) const { return {}; }

 protected:
  ~SourceLines() = default;
};

/// Which parts of an exception to show.
struct TracebackOptions {
  bool with_chain = true;  ///< Show its causes and contexts too.
  /// The maximum number of entries per traceback: the first ones, or the last ones when negative.
  std::int64_t limit = INT64_MAX;
  TracebackObject const* of_top = nullptr;  ///< Shown in place of the exception's own traceback.
};

/// The text that CPython prints for an uncaught exception: its causes and contexts, the traceback, the members of a
/// group, the notes, and a final newline. Mirrors Lib/traceback.py, TracebackException.format.
std::string traceback_text(Runtime& runtime, ExceptionObject& exception, SourceLines const& lines);
/// The same text in the pieces that `traceback.format_exception` returns.
std::vector<std::string> traceback_pieces(Runtime& runtime, ExceptionObject& exception, SourceLines const& lines,
                                          TracebackOptions options);
/// The exception alone, with its notes: what `traceback.format_exception_only` returns.
std::vector<std::string> exception_pieces(Runtime& runtime, ExceptionObject& exception);
/// The entries alone: `  File "main.py", line 3, in main` and the source line.
std::vector<std::string> entry_pieces(std::vector<TracebackObject const*> const& entries, SourceLines const& lines);
/// The entries that the limit keeps.
std::vector<TracebackObject const*> entries_of(TracebackObject const* traceback, std::int64_t limit);

}  // namespace loopscope
