#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "values/exception.h"

namespace loopscope {

/// Gives source lines to those who print tracebacks.
class SourceLines {
 public:
  /// The line (from 1) without white space around it; empty when there is none.
  virtual std::string_view source_line(std::string_view file, std::uint32_t line) const = 0;

 protected:
  ~SourceLines() = default;
};

/// What CPython prints for an uncaught exception, with its causes and contexts before it, notes behind it, and a
/// newline at the end; without the marks under the source lines. Mirrors Lib/traceback.py, TracebackException.format.
std::string traceback_text(Runtime& runtime, ExceptionObject& exception, SourceLines const& lines);
/// Only the entries: `  File "main.py", line 3, in main` and the source line.
std::string traceback_entries_text(TracebackObject const* traceback, SourceLines const& lines);

}  // namespace loopscope
