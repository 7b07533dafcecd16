#include "asyncio/events/asyncio.h"
#include "stdlib/modules.h"
#include "values/containers/tuple.h"
#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/exceptions/traceback_text.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/objects/bound_method.h"
#include "values/text/str.h"
#include "vm/inspection/name_hint.h"
#include "vm/interpreter/interpreter.h"
#include "vm/modules/frozen_module.h"

// The module `_library`: functions for the library's own Python modules that programs cannot import.
namespace loopscope {

namespace {

/// Runs generated source text, for functions whose parameters are known only at run time (`dataclasses`, `namedtuple`).
Completion<Value> exec(Runtime& runtime, std::span<Value> arguments) {
  TRY(run_library_text(*runtime.interpreter, arguments[0].as<StrObject>()->view(), "<string>",
                       Ref(arguments[1].as<DictObject>())));
  return Value::none();
}

/// The file, line and function of the running code of the program; for a number n greater than 1, of its caller n - 1
/// levels up.
Completion<Value> caller(Runtime& runtime, std::span<Value> arguments) {
  Frame const* frame = runtime.interpreter->program_frame();
  for (std::int64_t level = as_int(arguments[0]); level > 1 && frame && frame->caller; --level) frame = frame->caller;
  Value const place[] = {frame ? Value::from(frame->code->file_name) : str_value(runtime, "<unknown>"),
                         int_value(runtime, frame ? frame->line() : 0),
                         frame ? Value::from(frame->code->name) : str_value(runtime, "<module>")};
  return Value::from(make_tuple(runtime, place));
}

/// The text that CPython prints for the exception when it is uncaught.
Completion<Value> exception_text(Runtime& runtime, std::span<Value> arguments) {
  return str_value(runtime,
                   traceback_text(runtime, *arguments[0].as<ExceptionObject>(), *runtime.interpreter->source_lines));
}

/// The line of a file without surrounding white space; empty when it does not exist.
Completion<Value> source_line(Runtime& runtime, std::span<Value> arguments) {
  auto const* file = arguments[0].if_is<StrObject>();
  std::int64_t const line = is_int(arguments[1]) ? TRY(index_of(runtime, arguments[1])) : 0;
  if (!file || line < 1 || line > UINT32_MAX) return Value::from(runtime.empty_str());
  return str_value(runtime,
                   runtime.interpreter->source_lines->source_line(file->view(), static_cast<std::uint32_t>(line)));
}

Completion<Value> warn_with(Runtime& runtime, std::span<Value> arguments) {
  runtime.asyncio->warner = std::move(arguments[0]);
  return Value::none();
}

Completion<Value> log_with(Runtime& runtime, std::span<Value> arguments) {
  runtime.asyncio->logger = std::move(arguments[0]);
  return Value::none();
}

/// For a Python function: whether it is async, whether it has a `yield`, the names of its parameters, the numbers of
/// positional-only, positional and keyword-only ones, and whether it has `*args` and `**kwargs`. None for all other
/// values.
Completion<Value> shape(Runtime& runtime, std::span<Value> arguments) {
  auto* function = arguments[0].if_is<FunctionObject>();
  if (!function) return Value::none();
  CodeObject const& code = *function->code;
  std::size_t const count =
      code.positional_count + code.keyword_only_count + (code.has_varargs ? 1 : 0) + (code.has_varkeywords ? 1 : 0);
  std::vector<Value> names;
  for (std::size_t index = 0; index < count; ++index) names.push_back(Value::from(code.varnames[index]));
  return Value::from(
      make_tuple(runtime, {Value::boolean(code.is_async), Value::boolean(code.is_generator),
                           Value::from(make_tuple(runtime, names)), int_value(runtime, code.positional_only_count),
                           int_value(runtime, code.positional_count), int_value(runtime, code.keyword_only_count),
                           Value::boolean(code.has_varargs), Value::boolean(code.has_varkeywords)}));
}

/// Imports and returns the module of that dotted name.
Completion<Value> import_module(Runtime& runtime, std::span<Value> arguments) {
  return TRY(
      runtime.interpreter->importer.import_module(arguments[0].as<StrObject>()->view(), Importer::Result::last_module));
}

/// Calls an `__annotate__` function; `stand_in` supplies the value of each unknown name.
Completion<Value> call_annotate(Runtime& runtime, std::span<Value> arguments) {
  constexpr std::int64_t fake_globals_format = 2;
  Value& stand_in = runtime.interpreter->annotation_stand_in;
  Value const before = std::exchange(stand_in, std::move(arguments[1]));
  Value const format = Value::small_int(fake_globals_format);
  Completion<Value> made = call(runtime, arguments[0], {&format, 1});
  stand_in = before;
  return made;
}

/// The names of an imported module; an empty dict when it is not imported.
Completion<Value> module_globals(Runtime& runtime, std::span<Value> arguments) {
  auto const* name = arguments[0].if_is<StrObject>();
  Ref<ModuleObject> const module(name ? runtime.interpreter->importer.loaded(std::string(name->view())) : nullptr);
  return module ? module->attributes : make_dict(runtime);
}

Completion<Value> loaded_module(Runtime& runtime, std::span<Value> arguments) {
  auto const* name = arguments[0].if_is<StrObject>();
  ModuleObject* const module = name ? runtime.interpreter->importer.loaded(std::string(name->view())) : nullptr;
  return module ? Value::from(Ref(module)) : Value::none();
}

Completion<Value> is_standard(Runtime&, std::span<Value> arguments) {
  auto const* name = arguments[0].if_is<StrObject>();
  return Value::boolean(name && is_standard_module(name->view()));
}

constexpr NativeDefinition functions[] = {
    {.name = "loaded_module", .signature = "(name, /)", .code = loaded_module},
    {.name = "is_standard_module", .signature = "(name, /)", .code = is_standard},
    {.name = "import_module", .signature = "(name, /)", .code = import_module},
    {.name = "shape", .signature = "(function, /)", .code = shape},
    {.name = "call_annotate", .signature = "(annotate, stand_in, /)", .code = call_annotate},
    {.name = "module_globals", .signature = "(name, /)", .code = module_globals},
    {.name = "caller", .signature = "(level, /)", .code = caller},
    {.name = "exception_text", .signature = "(exception, /)", .code = exception_text},
    {.name = "source_line", .signature = "(file, line, /)", .code = source_line},
    {.name = "warn_with", .signature = "(function, /)", .code = warn_with},
    {.name = "log_with", .signature = "(logger, /)", .code = log_with},
    {.name = "exec", .signature = "(source, globals, /)", .code = exec},
};

}  // namespace

Completion<Ref<ModuleObject>> make_library_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "_library");
  for (NativeDefinition const& definition : functions) {
    module->set(runtime, definition.name, Value::from(make_native_function(runtime, definition, "_library")));
  }
  return module;
}

}  // namespace loopscope
