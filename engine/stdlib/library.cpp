#include "stdlib/modules.h"
#include "values/native_function.h"
#include "values/runtime.h"
#include "values/str.h"
#include "vm/frozen_module.h"
#include "vm/interpreter.h"

// The module `_library`: what the library's own Python modules need and programs do not get.
namespace loopscope {

namespace {

/// Runs generated text, for functions whose parameters are known at run time only (`dataclasses`, `namedtuple`).
Completion<Value> exec(Runtime& runtime, std::span<Value> arguments) {
  TRY(run_library_text(*runtime.interpreter, arguments[0].as<StrObject>()->view(), "<string>",
                       Ref(arguments[1].as<DictObject>())));
  return Value::none();
}

constexpr NativeDefinition functions[] = {
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
