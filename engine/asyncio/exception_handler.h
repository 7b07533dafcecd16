#pragma once

#include <string>

#include "values/completion.h"
#include "values/dict.h"
#include "values/exception.h"
#include "values/value.h"

namespace loopscope {

class EventLoopObject;
class Runtime;

/// What went wrong where nobody could catch it.
struct ExceptionContext {
  std::string message;
  Ref<ExceptionObject> exception;  ///< Or null.
  char const* thing_key;           ///< `future`, `task` or `handle`.
  Value thing;
};

/// Tells the loop's exception handler. Raises only SystemExit and KeyboardInterrupt, out of a handler of the program.
/// Mirrors Lib/asyncio/base_events.py, BaseEventLoop.call_exception_handler.
Completion<void> call_exception_handler(Runtime& runtime, EventLoopObject& loop, Ref<DictObject> context);
Completion<void> call_exception_handler(Runtime& runtime, EventLoopObject& loop, ExceptionContext const& context);

/// A message of asyncio's logger. Raises nothing.
enum class LogLevel : std::uint8_t { debug = 10, error = 40 };
void log(Runtime& runtime, LogLevel level, std::string text, ExceptionObject* exception);

/// Logs the message, the other entries in order of their keys, and the exception's traceback. Mirrors
/// BaseEventLoop.default_exception_handler.
Completion<void> default_exception_handler(Runtime& runtime, DictObject const& context);

/// The same for destructions: an exception on its way is kept, one that the handler raises is dropped.
void report_unraisable(Runtime& runtime, EventLoopObject& loop, ExceptionContext const& context);

}  // namespace loopscope
