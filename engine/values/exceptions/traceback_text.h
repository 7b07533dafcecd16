#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "values/exceptions/exception.h"

namespace loopscope {

/// Gives source lines to those who print tracebacks.
class SourceLines {
 public:
  /// The line (from 1) without white space around it; empty when there is none.
  virtual std::string_view source_line(std::string_view file, std::uint32_t line) const = 0;
  /// The lines of a place as a traceback shows them, indented and with marks below; empty when there are none.
  virtual std::string marked_lines(std::string_view, SourceSpan) const { return {}; }

 protected:
  ~SourceLines() = default;
};

/// How much of an exception is told.
struct TracebackOptions {
  bool with_chain = true;  ///< Its causes and contexts too.
  /// The most entries of each traceback: the first so many, or the last when negative.
  std::int64_t limit = INT64_MAX;
  TracebackObject const* of_top = nullptr;  ///< Told as the traceback of the exception itself in place of its own.
};

/// What CPython prints for an uncaught exception, with its causes and contexts before it, the exceptions of a group
/// drawn below it, notes behind, and a newline at the end. Mirrors Lib/traceback.py, TracebackException.format.
std::string traceback_text(Runtime& runtime, ExceptionObject& exception, SourceLines const& lines);
/// The same in the pieces that `traceback.format_exception` gives.
std::vector<std::string> traceback_pieces(Runtime& runtime, ExceptionObject& exception, SourceLines const& lines,
                                          TracebackOptions options);
/// The exception itself, with its notes: what `traceback.format_exception_only` gives.
std::vector<std::string> exception_pieces(Runtime& runtime, ExceptionObject& exception);
/// Only the entries: `  File "main.py", line 3, in main` and the source line.
std::vector<std::string> entry_pieces(std::vector<TracebackObject const*> const& entries, SourceLines const& lines);
/// Those that the limit leaves.
std::vector<TracebackObject const*> entries_of(TracebackObject const* traceback, std::int64_t limit);

}  // namespace loopscope
