#pragma once

#include <string>

#include "base/virtual_time.h"
#include "values/containers/dict.h"
#include "values/core/completion.h"
#include "values/core/value.h"
#include "values/exceptions/exception.h"

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
enum class LogLevel : std::uint8_t { debug = 10, warning = 30, error = 40 };
void log(Runtime& runtime, LogLevel level, std::string text, ExceptionObject* exception);

/// In debug mode: `Executing <Task …> took 0.150 seconds` when a handle took as long as the loop finds slow. `thing` is
/// the task, else the handle. Mirrors BaseEventLoop._run_once.
void log_if_slow(Runtime& runtime, EventLoopObject& loop, Value const& thing, VirtualTime began);

/// Logs the message, the other entries in order of their keys, and the exception's traceback. Mirrors
/// BaseEventLoop.default_exception_handler.
Completion<void> default_exception_handler(Runtime& runtime, DictObject const& context);

/// The same for destructions: an exception on its way is kept, one that the handler raises is dropped.
void report_unraisable(Runtime& runtime, EventLoopObject& loop, ExceptionContext const& context);

}  // namespace loopscope
