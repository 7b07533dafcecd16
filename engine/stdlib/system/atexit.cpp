#include "stdlib/modules.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "vm/interpreter/interpreter.h"

// The module `atexit`; `end_main` calls the registered functions. Mirrors Modules/atexitmodule.c.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

constexpr NativeDefinition functions[] = {
    {"register", "(func, /, *args, **kwargs)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       if (!is_callable(runtime, arguments[0])) {
         return runtime.raise(runtime.types.type_error, "the first argument must be callable");
       }
       runtime.interpreter->exit_callbacks.push_back(
           {arguments[0], Ref(arguments[1].as<TupleObject>()), Ref(arguments[2].as<DictObject>())});
       return arguments[0];
     }},
    {"unregister", "(func, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       std::vector<ExitCallback> kept;
       for (ExitCallback const& callback : std::vector(runtime.interpreter->exit_callbacks)) {
         if (!TRY(equals(runtime, callback.function, arguments[0]))) kept.push_back(callback);
       }
       runtime.interpreter->exit_callbacks = std::move(kept);
       return Value::none();
     }},
};

}  // namespace

Completion<Ref<ModuleObject>> make_atexit_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "atexit");
  for (NativeDefinition const& definition : functions) {
    module->set(runtime, definition.name, Value::from(make_native_function(runtime, definition, "atexit")));
  }
  return module;
}

}  // namespace loopscope
