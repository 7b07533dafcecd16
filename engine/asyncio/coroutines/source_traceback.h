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

/// A line that is being run, in a function of the program; without a name: one of asyncio's own, which no text shows.
struct SourceFrame {
  Ref<StrObject> name;
  std::uint32_t line = 0;
};

/// A line of CPython's Lib/asyncio, for what that makes itself.
struct LibraryLine {
  char const* file;
  std::uint32_t line;
};

/// Where an object was made. Mirrors Lib/asyncio/format_helpers.py, extract_stack, and `cr_origin`.
struct SourceTraceback {
  std::vector<SourceFrame> frames;      ///< Outermost first.
  LibraryLine const* inside = nullptr;  ///< Where in asyncio, when that made it; null: in the program's last frame.
};

// In debug mode coroutines, futures, tasks and handles know where they were made. Those that do stand in a table of
// Asyncio, so that others pay nothing.

/// Says where in asyncio the next future or task is made, for as long as this lives.
class MadeInside {
 public:
  /// `line` lives for ever.
  MadeInside(Runtime& runtime, LibraryLine const& line);
  MadeInside(MadeInside const&) = delete;
  ~MadeInside();

 private:
  Runtime& m_runtime;
};

/// Notes it for what a loop makes, if the loop is in debug mode.
void note_source(Runtime& runtime, EventLoopObject const& loop, Object const& made);
/// Notes it for a coroutine, in no more than the ten innermost frames, while a loop in debug mode runs.
void note_origin(Runtime& runtime, Object const& coroutine);
/// To be called in the destruction of whatever may be noted.
void forget_source(Runtime& runtime, Object const& object);

/// ` created at main.py:3`, as reprs end; empty when it is not noted.
std::string created_at(Runtime& runtime, Object const& object);
/// The frames as tracebacks have them, ending with a newline; empty when it is not noted.
std::string source_lines_of(Runtime& runtime, Object const& object);
/// The frames as tuples of file, line, function and text, which traceback.format_list takes; unset when it is not
/// noted.
Value source_traceback_value(Runtime& runtime, Object const& object);
/// The text of such a list; false when it is none.
bool append_source_lines(Runtime& runtime, std::string& text, Value const& frames);

}  // namespace loopscope
