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

/// An error that no caller can catch, for the loop's exception handler.
struct ExceptionContext {
  std::string message;
  Ref<ExceptionObject> exception;  ///< May be null.
  char const* thing_key;           ///< `future`, `task` or `handle`.
  Value thing;
};

/// Calls the loop's exception handler. Raises only SystemExit and KeyboardInterrupt from a handler of the program.
/// Mirrors Lib/asyncio/base_events.py, BaseEventLoop.call_exception_handler.
Completion<void> call_exception_handler(Runtime& runtime, EventLoopObject& loop, Ref<DictObject> context);
Completion<void> call_exception_handler(Runtime& runtime, EventLoopObject& loop, ExceptionContext const& context);

/// The levels of `logging`, with its numbers.
enum class LogLevel : std::uint8_t { debug = 10, warning = 30, error = 40 };
/// Logs a message through asyncio's logger, with the exception's traceback (null: none). Raises nothing.
void log(Runtime& runtime, LogLevel level, std::string text, ExceptionObject* exception);

/// In debug mode: logs `Executing <Task …> took 0.150 seconds` when a handle took at least the loop's
/// slow_callback_duration. `thing` is the task, else the handle. Mirrors BaseEventLoop._run_once.
void log_if_slow(Runtime& runtime, EventLoopObject& loop, Value const& thing, VirtualTime began);

/// Logs the message, the other entries in order of their keys, and the exception's traceback. Mirrors
/// BaseEventLoop.default_exception_handler.
Completion<void> default_exception_handler(Runtime& runtime, DictObject const& context);

/// As `call_exception_handler`, for destructors: keeps the exception being raised and drops one that the handler
/// raises.
void report_unraisable(Runtime& runtime, EventLoopObject& loop, ExceptionContext const& context);

}  // namespace loopscope
