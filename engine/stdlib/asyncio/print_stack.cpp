#include "asyncio/events/asyncio.h"
#include "asyncio/events/format_helpers.h"
#include "asyncio/tasks/tasks.h"
#include "stdlib/asyncio/module.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/traceback_text.h"
#include "values/numbers/int.h"
#include "values/text/text.h"
#include "vm/coroutines/frame_coroutine.h"
#include "vm/interpreter/interpreter.h"

// Task.print_stack. Mirrors Lib/asyncio/base_tasks.py, _task_print_stack, without frame objects.
namespace loopscope {

namespace {

Completion<void> print_to(Runtime& runtime, Value const& file, std::string_view text) {
  Value const print = *runtime.interpreter->builtins->find_str(*runtime.intern("print"));
  Value const positional[] = {str_value(runtime, text)};
  Value const values[] = {Value::from(runtime.empty_str()), file};
  Ref<StrObject> const names[] = {runtime.intern("end"), runtime.intern("file")};
  TRY(call(runtime, print, {.positional = positional, .keyword_values = values, .keyword_names = names}));
  return {};
}

/// traceback.print_list, which writes to stderr by default, whereas print writes to stdout.
Completion<void> print_list(Runtime& runtime, Value const& file, std::vector<std::string> const& entries) {
  for (std::string const& entry : entries) {
    if (!file.is_none()) {
      TRY(print_to(runtime, file, entry));
      continue;
    }
    auto const replaced = runtime.asyncio->write_to_replaced_stderr;
    if (!replaced || !replaced(runtime, entry)) runtime.output.write(Output::Stream::stderr_stream, entry);
  }
  return {};
}

std::string entry_text(Runtime& runtime, std::string_view file, std::uint32_t line, std::string_view function) {
  std::string text = "  File \"" + std::string(file) + "\", line " + std::to_string(line) + ", in ";
  text += function;
  text += "\n";
  ProgramText const* const program = runtime.asyncio->text;
  std::string_view const written = program ? program->source_line(file, line) : std::string_view();
  if (!written.empty()) text += "    " + std::string(written) + "\n";
  return text;
}

}  // namespace

Completion<Value> print_stack(Runtime& runtime, std::span<Value> arguments) {
  TaskObject& task = *arguments[0].as<TaskObject>();
  std::int64_t const limit = arguments[1].is_none() ? INT64_MAX : TRY(index_of(runtime, arguments[1]));
  Value const file = arguments[2];
  CoroutineObject const* const coroutine = task.coroutine();
  std::vector<std::string> entries;
  if (coroutine && !task.is_done()) {
    if (!is_frame_coroutine(*coroutine) || coroutine->state == CoroutineObject::State::running) {
      return runtime.raise(runtime.types.not_implemented_error,
                           "Loopscope shows the stack only of a waiting task that runs a coroutine of the program");
    }
    Frame const& frame = static_cast<FrameCoroutine const&>(*coroutine).frame();
    if (limit > 0) {
      entries.push_back(entry_text(runtime, frame.code->file_name->view(), frame.line(), frame.code->name->view()));
    }
  }
  ExceptionObject* const exception = task.exception_if_any();
  TracebackObject const* level = exception ? exception->traceback.get() : nullptr;
  for (std::int64_t left = limit; level && left > 0; --left, level = level->next.get()) {
    entries.push_back(entry_text(runtime, level->file->view(), level->line, level->function->view()));
  }
  std::string const shown = repr_or_apology(runtime, Value::from(&task));
  if (entries.empty()) {
    TRY(print_to(runtime, file, "No stack for " + shown + "\n"));
  } else {
    char const* const what = exception ? "Traceback for " : "Stack for ";
    TRY(print_to(runtime, file, what + shown + " (most recent call last):\n"));
  }
  TRY(print_list(runtime, file, entries));
  if (!exception) return Value::none();
  for (std::string const& piece : exception_pieces(runtime, *exception)) TRY(print_to(runtime, file, piece));
  return Value::none();
}

}  // namespace loopscope
