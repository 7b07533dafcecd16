// Mirrors Lib/warnings.py for the engine's own warnings until the program imports `warnings`; from then on, that
// module's filters apply.

#include "asyncio/coroutines/coroutines.h"
#include "asyncio/events/asyncio.h"
#include "values/core/call_arguments.h"
#include "values/exceptions/traceback_text.h"
#include "values/numbers/int.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

class NoSourceLines final : public SourceLines {
 public:
  std::string_view source_line(std::string_view, std::uint32_t) const override { return {}; }
};

/// Each warning is shown once per line.
bool is_told_already(Asyncio& asyncio, Type const& category, std::uint32_t line, std::string_view message) {
  std::string key = category.name() + ":" + std::to_string(line) + ":";
  key += message;
  return !asyncio.told_warnings.insert(std::move(key)).second;
}

}  // namespace

Completion<void> warn(Runtime& runtime, Type* category, std::string_view message, WarningSource source) {
  Asyncio& asyncio = *runtime.asyncio;
  ProgramText const* const program = asyncio.text;
  std::uint32_t const line = program ? program->current_line() : 0;
  // No line of the program runs at the interpreter's end.
  std::string const file = line == 0 ? "sys" : std::string(program->file_name());
  if (Value const warner = asyncio.warner; !warner.is_unset()) {
    Value const arguments[] = {str_value(runtime, message), Value::from(static_cast<Object*>(category)),
                               str_value(runtime, file), int_value(runtime, line == 0 ? 1 : line),
                               source == WarningSource::object ? Value::boolean(true) : Value::none()};
    TRY(call(runtime, warner, arguments));
    return {};
  }
  if (is_told_already(asyncio, *category, line, message)) return {};
  std::string text = file + ":" + std::to_string(line == 0 ? 1 : line) + ": " + category->name() + ": ";
  text += message;
  text += "\n";
  std::string_view const written = line == 0 ? std::string_view() : program->source_line(file, line);
  if (!written.empty()) text += "  " + std::string(written) + "\n";
  if (source == WarningSource::object) {
    text += category->name() + ": Enable tracemalloc to get the object allocation traceback\n";
  }
  write_error(runtime, text);
  return {};
}

void warn_at_the_end_of(Runtime& runtime, Object& object, std::string_view what, std::string_view message) {
  Ref<ExceptionObject> passing = std::move(runtime.exception);
  if (warn(runtime, runtime.types.runtime_warning, message, WarningSource::object).is_raised()) {
    Ref<ExceptionObject> const error = runtime.take_exception();
    NoSourceLines const none;
    SourceLines const* const lines = runtime.asyncio->text;
    std::string const head = "Exception ignored while finalizing " + object_repr(runtime, object, what) + ":\n";
    write_error(runtime, head + traceback_text(runtime, *error, lines ? *lines : none));
  }
  runtime.exception = std::move(passing);
}

void warn_never_awaited(Runtime& runtime, CoroutineObject& coroutine) {
  if (!runtime.asyncio) return;
  Trace& trace = runtime.trace;
  if (trace.wants(EventKind::coroutine_never_awaited)) {
    trace.record(
        events::CoroutineNeverAwaited{.coroutine = coroutine.trace_id, .name = trace.text(coroutine.qualname->view())});
  }
  std::string const name(coroutine.qualname->view());
  std::string message = "coroutine '" + name + "' was never awaited";
  std::string const origin = source_lines_of(runtime, coroutine);
  if (!origin.empty()) message += "\nCoroutine created at (most recent call last)\n" + origin;
  while (message.ends_with('\n')) message.pop_back();
  warn_at_the_end_of(runtime, coroutine, "coroutine object " + name, message);
}

}  // namespace loopscope
