// Mirrors Lib/warnings.py, showwarning, for the warnings that asyncio's objects give.

#include "asyncio/asyncio.h"
#include "asyncio/coroutines.h"

namespace loopscope {

void show_warning(Runtime& runtime, std::string_view category, std::string_view message) {
  ProgramText const* const program = runtime.asyncio->text;
  std::uint32_t const line = program ? program->current_line() : 0;
  std::string text;
  // At the interpreter's end no line of the program runs.
  text += line == 0 ? "sys:1" : std::string(program->file_name()) + ":" + std::to_string(line);
  text += ": " + std::string(category) + ": " + std::string(message) + "\n";
  if (line != 0) {
    std::string_view const source = program->source_line(program->file_name(), line);
    if (!source.empty()) text += "  " + std::string(source) + "\n";
  }
  runtime.output.write(Output::Stream::stderr_stream, text);
}

void warn_never_awaited(Runtime& runtime, CoroutineObject& coroutine) {
  if (!runtime.asyncio) return;
  Trace& trace = runtime.trace;
  if (trace.wants(EventKind::coroutine_never_awaited)) {
    trace.record(
        events::CoroutineNeverAwaited{.coroutine = coroutine.trace_id, .name = trace.text(coroutine.qualname->view())});
  }
  show_warning(runtime, "RuntimeWarning",
               "coroutine '" + std::string(coroutine.qualname->view()) + "' was never awaited");
  runtime.output.write(Output::Stream::stderr_stream,
                       "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
}

}  // namespace loopscope
