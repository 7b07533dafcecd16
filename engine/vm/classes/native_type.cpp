#include "vm/classes/native_type.h"

#include <string>

#include "values/native/native_binding.h"
#include "vm/classes/class_layouts.h"
#include "vm/classes/generic_types.h"
#include "vm/interpreter/interpreter.h"
#include "vm/slots/slot_wrapper.h"

namespace loopscope {

namespace {

MadeNativeType const* made_type(Runtime& runtime, Type const& type) {
  for (MadeNativeType const& made : runtime.interpreter->native_types) {
    if (made.type == &type) return &made;
  }
  return nullptr;
}

Completion<Value> construct(Runtime& runtime, Type& type, CallArguments const& arguments) {
  MadeNativeType const& made = *made_type(runtime, native_base(type));
  std::vector<Value> bound = TRY(bind_constructor(runtime, *made.definition, arguments));
  bound[0] = Value::from(static_cast<Object*>(&type));
  return made.definition->constructor.code(runtime, bound);
}

}  // namespace

Completion<std::vector<Value>> bind_constructor(Runtime& runtime, NativeTypeDefinition const& definition,
                                                CallArguments const& arguments) {
  for (MadeNativeType const& made : runtime.interpreter->native_types) {
    if (made.definition != &definition) continue;
    std::vector<Value> bound(made.constructor->read_signature(runtime).parameters.size());
    TRY(bind_arguments(runtime, *made.constructor, Value::from(static_cast<Object*>(made.type)), arguments, bound));
    return bound;
  }
  UNREACHABLE();
}

Type& native_type(Runtime& runtime, NativeTypeDefinition const& definition) {
  auto& list = runtime.interpreter->native_types;
  for (MadeNativeType const& made : list) {
    if (made.definition == &definition) return *made.type;
  }
  std::string const whole = definition.name;
  std::size_t const dot = whole.rfind('.');
  Type& type = *runtime.make_type(whole, definition.base ? &native_type(runtime, *definition.base) : nullptr,
                                  whole.substr(0, dot));
  type.qualname = whole.substr(dot + 1);
  // CPython's messages name a class that is written in Python without its module.
  if (definition.constructor.flavour == NativeFlavour::python_function) type.rename(type.qualname);
  type.attributes_of_subclasses = definition.attributes_of_subclasses;
  type.is_subclassable = type.attributes_of_subclasses != nullptr;
  type.slots.construct = nullptr;
  definition.set_up(type.slots);
  NativeRecord* constructor = nullptr;
  if (definition.constructor.code) {
    constructor = &runtime.add_native_record(definition.constructor);
    constructor->qualname = definition.constructor.name;
    constructor->owner = &type;
    type.slots.construct = construct;
  }
  list.push_back({&definition, &type, constructor});
  add_methods(runtime, type, definition.methods);
  add_attributes(runtime, type, definition.attributes);
  add_slot_methods(runtime, type, definition.special_methods);
  if (definition.is_generic) add_class_getitem(runtime, type);
  return type;
}

}  // namespace loopscope
