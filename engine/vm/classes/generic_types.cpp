#include "vm/classes/generic_types.h"

#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/native/native_function.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

namespace {

Completion<Value> call_library(Runtime& runtime, std::string_view name, std::span<Value const> arguments) {
  Ref<ModuleObject> const module =
      TRY(runtime.interpreter->importer.import_module("_generic", Importer::Result::last_module));
  Value const function = *module->attributes->find_str(*runtime.intern(name));
  return call(runtime, function, arguments);
}

Completion<Value> make_alias(Runtime& runtime, std::span<Value> arguments) {
  return call_library(runtime, "GenericAlias", arguments);
}

constexpr NativeDefinition class_methods[] = {
    {.name = "__class_getitem__", .signature = "(cls, item, /)", .code = make_alias, .is_class_method = true},
};

/// Mirrors _Py_union_type_or.
Completion<Value> type_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (operation != BinaryOperator::bit_or) return Value::not_implemented();
  Value const operands[] = {left, right};
  return call_library(runtime, "union_of", operands);
}

}  // namespace

void add_class_getitem(Runtime& runtime, Type& type) { add_methods(runtime, type, class_methods); }

void install_generic_types(Runtime& runtime) {
  BuiltinTypes const& types = runtime.types;
  for (Type* type : {types.list, types.dict, types.tuple, types.set, types.frozenset, types.enumerate, types.slice,
                     types.static_method, types.class_method, types.generator, types.coroutine, types.async_generator,
                     types.mapping_proxy, types.base_exception_group}) {
    add_class_getitem(runtime, *type);
  }
  types.type->slots.binary = type_binary;
  // No program can write this name: a class is not generic merely because its metaclass is.
  static constexpr NativeDefinition of_type[] = {
      {.name = ".class_getitem", .signature = "(cls, item, /)", .code = make_alias},
  };
  add_methods(runtime, *types.type, of_type);
}

}  // namespace loopscope
