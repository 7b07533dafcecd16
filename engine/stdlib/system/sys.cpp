#include <algorithm>

#include "stdlib/modules.h"
#include "values/containers/tuple.h"
#include "values/core/bad_argument.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "vm/builtins/output_stream.h"
#include "vm/interpreter/interpreter.h"

// The module `_sys`: the engine functions that `sys` needs. Mirrors Python/sysmodule.c.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

Completion<Value> exit(Runtime& runtime, Arguments arguments) {
  Value const& status = arguments[0];
  std::span<Value const> given(&status, 1);
  if (status.is_none()) given = {};
  if (auto const* tuple = status.if_is<TupleObject>()) given = tuple->items();
  return runtime.raise(make_exception(runtime, runtime.types.system_exit, given));
}

Completion<Value> exception(Runtime& runtime, Arguments) {
  Ref<ExceptionObject> const& handled = runtime.handled_exception;
  return handled ? Value::from(handled) : Value::none();
}

Completion<Value> exc_info(Runtime& runtime, Arguments) {
  Ref<ExceptionObject> const& handled = runtime.handled_exception;
  if (!handled) return Value::from(make_tuple(runtime, {Value::none(), Value::none(), Value::none()}));
  return Value::from(make_tuple(runtime, {Value::from(static_cast<Object*>(&handled->type())), Value::from(handled),
                                          handled->traceback ? Value::from(handled->traceback) : Value::none()}));
}

Completion<Value> set_recursion_limit(Runtime& runtime, Arguments arguments) {
  std::int64_t const limit = TRY(index_of(runtime, arguments[0]));
  if (limit < 1) {
    return runtime.raise(runtime.types.value_error, "recursion limit must be greater or equal than 1");
  }
  if (limit > INT32_MAX) {
    return runtime.raise(runtime.types.overflow_error, "Python int too large to convert to C int");
  }
  Interpreter& interpreter = *runtime.interpreter;
  std::uint32_t const depth = interpreter.position().depth / Interpreter::frame_depth;
  if (depth >= limit) {
    return runtime.raise(runtime.types.recursion_error, "cannot set the recursion limit to " + std::to_string(limit) +
                                                            " at the recursion depth " + std::to_string(depth) +
                                                            ": the limit is too low");
  }
  interpreter.recursion_limit = static_cast<std::uint32_t>(limit);
  constexpr std::int64_t most = UINT32_MAX / Interpreter::frame_depth - 1;
  interpreter.depth_limit = static_cast<std::uint32_t>(std::min(limit, most)) * Interpreter::frame_depth;
  return Value::none();
}

constexpr NativeDefinition functions[] = {
    {"exit", "(status=None, /)", exit},
    {"exception", "()", exception},
    {"exc_info", "()", exc_info},
    {"getrecursionlimit", "()",
     [](Runtime& runtime, Arguments) -> Completion<Value> {
       return int_value(runtime, runtime.interpreter->recursion_limit);
     }},
    {"setrecursionlimit", "(limit, /)", set_recursion_limit},
    {"getdefaultencoding", "()",
     [](Runtime& runtime, Arguments) -> Completion<Value> { return str_value(runtime, "utf-8"); }},
    {"getfilesystemencoding", "()",
     [](Runtime& runtime, Arguments) -> Completion<Value> { return str_value(runtime, "utf-8"); }},
    {"intern", "(string, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       StrObject const* string = TRY(str_argument(runtime, "intern() argument", arguments[0]));
       return Value::from(runtime.intern(string->view()));
     }},
};

}  // namespace

Completion<Ref<ModuleObject>> make_sys_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "_sys");
  for (NativeDefinition const& definition : functions) {
    module->set(runtime, definition.name, Value::from(make_native_function(runtime, definition, "sys")));
  }
  Type& stream = native_type(runtime, output_stream_type);
  module->set(runtime, "stdout",
              Value::from(runtime.heap.make<OutputStreamObject>(stream, Output::Stream::stdout_stream)));
  module->set(runtime, "stderr",
              Value::from(runtime.heap.make<OutputStreamObject>(stream, Output::Stream::stderr_stream)));
  return module;
}

}  // namespace loopscope
