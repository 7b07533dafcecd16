#include "stdlib/modules.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/native/native_function.h"
#include "values/objects/bound_method.h"
#include "vm/classes/class_layouts.h"
#include "vm/classes/generic_types.h"

// The module `_objects`: what functools, contextlib and copy ask of the engine.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

constexpr NativeDefinition functions[] = {
    // A callable with its first argument: a method object.
    {"bind", "(callable, self, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return make_bound_method(runtime, arguments[0], arguments[1]);
     }},
    // sys.exception()
    {"handled_exception", "()",
     [](Runtime& runtime, Arguments) -> Completion<Value> {
       return runtime.handled_exception ? Value::from(runtime.handled_exception) : Value::none();
     }},
    // What messages call a class that stands for one of CPython's in C; nobody subclasses it.
    {"as_built_in", "(cls, name, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       Type& type = *arguments[0].as<Type>();
       type.rename(std::string(arguments[1].as<StrObject>()->view()));
       type.is_subclassable = false;
       return Value::none();
     }},
    // A decorator: `cls[int]` makes an alias.
    {"generic", "(cls, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       add_class_getitem(runtime, *arguments[0].as<Type>());
       return arguments[0];
     }},
    // The built-in type whose layout the instances of a class have.
    {"native_base", "(cls, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       return Value::from(static_cast<Object*>(&native_base(*arguments[0].as<Type>())));
     }},
};

}  // namespace

Completion<Ref<ModuleObject>> make_objects_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "_objects");
  for (NativeDefinition const& definition : functions) {
    module->set(runtime, definition.name, Value::from(make_native_function(runtime, definition, "_objects")));
  }
  return module;
}

}  // namespace loopscope
