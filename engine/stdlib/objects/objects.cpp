#include "stdlib/modules.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/native/native_function.h"
#include "values/objects/bound_method.h"
#include "vm/classes/class_layouts.h"
#include "vm/classes/generic_types.h"

// The module `_objects`: the engine functions that functools, contextlib and copy need.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

constexpr NativeDefinition functions[] = {
    // Creates a method object from a callable and its first argument.
    {"bind", "(callable, self, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return make_bound_method(runtime, arguments[0], arguments[1]);
     }},
    // sys.exception()
    {"handled_exception", "()",
     [](Runtime& runtime, Arguments) -> Completion<Value> {
       return runtime.handled_exception ? Value::from(runtime.handled_exception) : Value::none();
     }},
    // Sets the name that messages use for a class that replaces one of CPython's C types; the class cannot be
    // subclassed.
    {"as_built_in", "(cls, name, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       Type& type = *arguments[0].as<Type>();
       type.rename(std::string(arguments[1].as<StrObject>()->view()));
       type.is_subclassable = false;
       return Value::none();
     }},
    // A decorator that makes `cls[int]` an alias.
    {"generic", "(cls, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       add_class_getitem(runtime, *arguments[0].as<Type>());
       return arguments[0];
     }},
    // The built-in type that determines the layout of a class's instances.
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
