#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class EventLoopObject;
class Runtime;
class StrObject;

/// One frame of a stack: a running line in a function of the program. A frame without a name is one of asyncio's own,
/// which no text shows.
struct SourceFrame {
  Ref<StrObject> name;
  std::uint32_t line = 0;
};

/// A line of CPython's Lib/asyncio that creates an object.
struct LibraryLine {
  char const* file;
  std::uint32_t line;
};

/// The stack at the point where an object was created. Mirrors asyncio.format_helpers.extract_stack and `cr_origin`.
struct SourceTraceback {
  std::vector<SourceFrame> frames;  ///< Outermost first.
  /// The line of asyncio that created the object; null: the program's last frame did.
  LibraryLine const* inside = nullptr;
};

// In debug mode coroutines, futures, tasks and handles record where they were created. The records live in a table of
// Asyncio, so that objects created outside debug mode pay nothing.

/// Attributes the next future or task created during this object's lifetime to a line of asyncio.
class MadeInside {
 public:
  /// `line` must stay valid until the run ends.
  MadeInside(Runtime& runtime, LibraryLine const& line);
  MadeInside(MadeInside const&) = delete;
  ~MadeInside();

 private:
  Runtime& m_runtime;
};

/// Records the current stack for an object that a loop creates, if the loop is in debug mode.
void note_source(Runtime& runtime, EventLoopObject const& loop, Object const& made);
/// Records the ten innermost frames for a coroutine, while a loop in debug mode runs.
void note_origin(Runtime& runtime, Object const& coroutine);
/// Removes the object's record. The destruction of every object that may have one must call it.
void forget_source(Runtime& runtime, Object const& object);

/// ` created at main.py:3`, the end of a repr; empty when nothing is recorded.
std::string created_at(Runtime& runtime, Object const& object);
/// The recorded frames in the format of a traceback, ending with a newline; empty when nothing is recorded.
std::string source_lines_of(Runtime& runtime, Object const& object);
/// The recorded frames as a list of (file, line, function, text), for traceback.format_list; unset when nothing is
/// recorded.
Value source_traceback_value(Runtime& runtime, Object const& object);
/// Appends the text of such a list; returns false when the value is not one.
bool append_source_lines(Runtime& runtime, std::string& text, Value const& frames);

}  // namespace loopscope
