#include "vm/program/main_module.h"

#include <vector>

#include "asyncio/events/asyncio.h"
#include "values/core/call_arguments.h"
#include "values/exceptions/exception.h"
#include "values/exceptions/traceback_text.h"
#include "values/numbers/int.h"
#include "values/objects/module.h"
#include "values/text/text.h"
#include "vm/builtins/output_stream.h"
#include "vm/coroutines/frame_coroutine.h"
#include "vm/interpreter/interpreter.h"
#include "vm/program/garbage.h"
#include "vm/program/unraisable.h"

namespace loopscope {

namespace {

constexpr int interrupted_status = 130;

/// Mirrors handle_system_exit in Python/pythonrun.c.
int exit_status(Runtime& runtime, ExceptionObject& exception) {
  Value const code = exception.detail;
  if (code.is_unset() || code.is_none()) return 0;
  if (is_int(code)) return static_cast<int>(as_int(code) & 0xFF);
  std::string text;
  if (append_str(runtime, text, code).is_raised()) runtime.exception = nullptr;
  write_error(runtime, text + "\n");
  return 1;
}

/// Calls the function that the program assigned to `sys.excepthook`; false when it assigned none. Mirrors
/// PyErr_PrintEx.
bool call_excepthook(Interpreter& interpreter, ExceptionObject& exception) {
  Runtime& runtime = interpreter.runtime;
  ModuleObject const* const sys = interpreter.importer.loaded("sys");
  if (!sys) return false;
  Value const* const hook = sys->attributes->find_str(*runtime.intern("excepthook"));
  Value const* const own = sys->attributes->find_str(*runtime.intern("__excepthook__"));
  if (hook && own && hook->is_object() && own->is_object() && hook->object() == own->object()) return false;
  std::string const text = traceback_text(runtime, exception, *interpreter.source_lines);
  if (!hook) {
    write_error(runtime, "sys.excepthook is missing\n" + text);
    return true;
  }
  Value const function = *hook;
  Value const arguments[] = {Value::from(static_cast<Object*>(&exception.type())), Value::from(Ref(&exception)),
                             exception.traceback ? Value::from(exception.traceback) : Value::none()};
  if (!call(runtime, function, arguments).is_raised()) return true;
  Ref<ExceptionObject> const error = runtime.take_exception();
  write_error(runtime, "Error in sys.excepthook:\n" + traceback_text(runtime, *error, *interpreter.source_lines) +
                           "\nOriginal exception was:\n" + text);
  return true;
}

}  // namespace

Ref<CoroutineObject> make_main(Interpreter& interpreter, Ref<CodeObject> code) {
  Runtime& runtime = interpreter.runtime;
  Ref<ModuleObject> main = make_module(runtime, "__main__");
  interpreter.main_globals = main->attributes;
  interpreter.importer.add_made(main);
  runtime.asyncio->write_to_replaced_stderr = write_to_replaced_stderr;
  main->set(runtime, "__file__", Value::from(code->file_name));
  main->set(runtime, "__doc__", code->doc);
  Ref<FunctionObject> body = make_function_object(runtime, std::move(code), main->attributes);
  return runtime.heap.make_sized<FrameCoroutine>(sizeof(FrameCoroutine) + frame_bytes(*body->code), interpreter, body);
}

int report_uncaught(Interpreter& interpreter) {
  Runtime& runtime = interpreter.runtime;
  Ref<ExceptionObject> const exception = runtime.take_exception();
  if (exception->is_instance_of(runtime.types.system_exit)) return exit_status(runtime, *exception);
  if (!call_excepthook(interpreter, *exception)) {
    write_error(runtime, traceback_text(runtime, *exception, *interpreter.source_lines));
  }
  return exception->is_instance_of(runtime.types.keyboard_interrupt) ? interrupted_status : 1;
}

namespace {

/// Runs the calls registered with `atexit`, the last one first.
void run_exit_callbacks(Interpreter& interpreter) {
  Runtime& runtime = interpreter.runtime;
  while (!interpreter.exit_callbacks.empty()) {
    ExitCallback const callback = std::move(interpreter.exit_callbacks.back());
    interpreter.exit_callbacks.pop_back();
    std::vector<Ref<StrObject>> names;
    std::vector<Value> values;
    for (DictObject::Entry const& entry : callback.keywords->entries()) {
      if (entry.key.is_unset()) continue;
      names.emplace_back(entry.key.as<StrObject>());
      values.push_back(entry.value);
    }
    CallArguments const arguments{callback.arguments->items(), values, names};
    if (call(runtime, callback.function, arguments).is_raised()) {
      write_unraisable(runtime, "Exception ignored in atexit callback ", callback.function);
    }
  }
}

}  // namespace

// Mirrors _PyModule_ClearDict: names with one underscore first, then all others.
void end_main(Interpreter& interpreter) {
  run_exit_callbacks(interpreter);
  Ref<DictObject> const globals = std::move(interpreter.main_globals);
  if (!globals) return;
  for (bool const is_private : {true, false}) {
    std::vector<Ref<StrObject>> names;
    for (DictObject::Entry const& entry : globals->entries()) {
      auto* name = entry.key.if_is<StrObject>();
      if (!name || name->view().starts_with("__")) continue;
      if (name->view().starts_with("_") == is_private) names.emplace_back(name);
    }
    for (Ref<StrObject> const& name : names) globals->set_str(name, Value::none());
  }
  finalize_garbage(interpreter);
}

}  // namespace loopscope
