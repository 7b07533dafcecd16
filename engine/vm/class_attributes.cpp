#include <string>

#include "values/attributes.h"
#include "values/list.h"
#include "values/native_attribute.h"
#include "values/native_function.h"
#include "vm/class_builder.h"
#include "vm/class_slots.h"

namespace loopscope {

namespace {

Type& type_self(Value const& value) { return *value.as<Type>(); }

bool is_special(std::string_view name) { return name.size() > 4 && name.starts_with("__") && name.ends_with("__"); }

/// Mirrors type_setattro.
Completion<void> set_type_attribute(Runtime& runtime, Value const& self, StrObject& name, Value value) {
  Type& type = type_self(self);
  if (type.module_name == "builtins" && !type.is_guest_class) {
    return runtime.raise(runtime.types.type_error, "cannot set '" + std::string(name.view()) +
                                                       "' attribute of immutable type '" + type.name() + "'");
  }
  if (Value const* found = type.type().find(name)) {
    Value const descriptor = *found;
    if (descriptor.is_object() && descriptor.object()->type().slots.bind_set) {
      return descriptor.object()->type().slots.bind_set(runtime, descriptor, self, std::move(value));
    }
  }
  if (!value.is_unset()) {
    type.set_attribute(name, std::move(value));
  } else if (type.attributes().take_str(name).is_unset()) {
    return raise_no_attribute(runtime, self, name);
  }
  if (is_special(name.view())) update_slots(runtime, type);
  return {};
}

/// The dictionary of an instance's attributes.
Completion<Value> get_dict(Runtime& runtime, Value const& self) {
  Type& type = type_of(runtime, self);
  StrObject& name = *runtime.intern("__dict__");
  if (!self.is_object() || !type.slots.instance_attributes) return raise_no_attribute(runtime, self, name);
  for (Type const* above : type.resolution_order()) {
    if (above->has_instance_attributes) continue;
    return runtime.raise(runtime.types.attribute_error,
                         "Loopscope has no __dict__ for instances of a class with __slots__ above it");
  }
  Ref<DictObject>& attributes = type.slots.instance_attributes(*self.object());
  if (!attributes) attributes = make_dict(runtime);
  return Value::from(attributes);
}

Completion<void> set_dict(Runtime& runtime, Value const& self, Value value) {
  TRY(get_dict(runtime, self));
  if (value.is_unset()) return runtime.raise(runtime.types.type_error, "Loopscope does not delete a __dict__");
  auto* dict = value.if_is<DictObject>();
  if (!dict) {
    return runtime.raise(runtime.types.type_error,
                         "__dict__ must be set to a dictionary, not a '" + type_of(runtime, value).name() + "'");
  }
  type_of(runtime, self).slots.instance_attributes(*self.object()) = Ref(dict);
  return {};
}

Value list_of_types(Runtime& runtime, std::span<Type* const> types) {
  std::vector<Value> values;
  for (Type* type : types) values.push_back(Value::from(static_cast<Object*>(type)));
  return Value::from(make_list(runtime, std::move(values)));
}

constexpr NativeAttributeDefinition object_attributes[] = {{"__dict__", get_dict, set_dict}};
constexpr NativeAttributeDefinition type_attributes[] = {
    {"__dict__",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       return make_mapping_proxy(of, Ref(&type_self(self).attributes()));
     }},
};
constexpr NativeDefinition type_methods[] = {
    {"mro", "(self, /)",
     [](Runtime& of, std::span<Value> arguments) -> Completion<Value> {
       return list_of_types(of, type_self(arguments[0]).resolution_order());
     }},
    {"__subclasses__", "(self, /)",
     [](Runtime& of, std::span<Value> arguments) -> Completion<Value> {
       return list_of_types(of, type_self(arguments[0]).subclasses());
     }},
};

}  // namespace

void install_class_attributes(Runtime& runtime) {
  add_attributes(runtime, *runtime.types.object, object_attributes);
  add_attributes(runtime, *runtime.types.type, type_attributes);
  add_methods(runtime, *runtime.types.type, type_methods);
  runtime.types.type->slots.set_attribute = set_type_attribute;
}

}  // namespace loopscope
