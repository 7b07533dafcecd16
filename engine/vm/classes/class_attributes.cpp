#include <string>

#include "values/containers/list.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/native/native_attribute.h"
#include "values/native/native_function.h"
#include "values/objects/attributes.h"
#include "vm/classes/class_builder.h"
#include "vm/classes/class_layouts.h"
#include "vm/classes/class_slots.h"

namespace loopscope {

namespace {

Type& type_self(Value const& value) { return *value.as<Type>(); }

bool is_special(std::string_view name) { return name.size() > 4 && name.starts_with("__") && name.ends_with("__"); }

}  // namespace

Raised raise_no_finalizers(Runtime& runtime) {
  return runtime.raise(runtime.types.not_implemented_error,
                       "Loopscope does not run __del__: release resources with try/finally or with");
}

namespace {

/// Mirrors type_setattro.
Completion<void> set_type_attribute(Runtime& runtime, Value const& self, StrObject& name, Value value) {
  Type& type = type_self(self);
  if (type.module_name == "builtins" && !type.is_guest_class) {
    return runtime.raise(runtime.types.type_error, "cannot set '" + std::string(name.view()) +
                                                       "' attribute of immutable type '" + type.name() + "'");
  }
  if (name.view() == "__del__" && !value.is_unset()) return raise_no_finalizers(runtime);
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
  Ref<DictObject>& attributes = type.slots.instance_attributes(*self.object());
  if (!attributes) attributes = make_dict(runtime);
  return Value::from(attributes);
}

Completion<void> set_dict(Runtime& runtime, Value const& self, Value value) {
  TRY(get_dict(runtime, self));
  if (value.is_unset()) return runtime.raise(runtime.types.type_error, "Loopscope does not allow deleting a __dict__");
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

/// `object.__class__ = …`. Mirrors object_set_class.
Completion<void> set_class(Runtime& runtime, Value const& self, Value value) {
  auto const fail = [&](std::string const& text) { return runtime.raise(runtime.types.type_error, text); };
  if (value.is_unset()) return fail("can't delete __class__ attribute");
  auto* wanted = value.if_is<Type>();
  if (!wanted) return fail("__class__ must be set to a class, not '" + type_of(runtime, value).name() + "' object");
  Type& present = type_of(runtime, self);
  if (!wanted->is_guest_class || !present.is_guest_class || self.is<Type>()) {
    return fail("__class__ assignment only supported for mutable types or ModuleType subclasses");
  }
  bool const is_alike = &layout_type(runtime, *wanted) == &layout_type(runtime, present) &&
                        !wanted->slots.instance_attributes == !present.slots.instance_attributes;
  if (!is_alike) {
    return fail("__class__ assignment: '" + wanted->name() + "' object layout differs from '" + present.name() + "'");
  }
  self.object()->set_type(*wanted);
  return {};
}

constexpr NativeAttributeDefinition object_attributes[] = {
    {"__dict__", get_dict, set_dict},
    {"__class__",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       return Value::from(static_cast<Object*>(&type_of(of, self)));
     },
     set_class},
};
constexpr NativeAttributeDefinition type_attributes[] = {
    {"__dict__",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       return make_mapping_proxy(of, Ref(&type_self(self).attributes()));
     }},
    {"__type_params__",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       Value const* own = type_self(self).is_guest_class
                              ? type_self(self).attributes().find_str(*of.intern("__type_params__"))
                              : nullptr;
       return own ? Value(*own) : Value::from(make_tuple(of, std::span<Value const>()));
     },
     [](Runtime& of, Value const& self, Value value) -> Completion<void> {
       if (value.is_unset()) return of.raise(of.types.type_error, "cannot delete '__type_params__' attribute of type");
       if (!value.is<TupleObject>()) return of.raise(of.types.type_error, "type.__type_params__ must be a tuple");
       type_self(self).set_attribute(*of.intern("__type_params__"), std::move(value));
       return {};
     }},
    {"__abstractmethods__",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       Ref<StrObject> const name = of.intern("__abstractmethods__");
       Value const* own = &type_self(self) == of.types.type ? nullptr : type_self(self).attributes().find_str(*name);
       if (own) return Value(*own);
       return of.raise(of.types.attribute_error, "__abstractmethods__");
     },
     [](Runtime& of, Value const& self, Value value) -> Completion<void> {
       bool const is_abstract = !value.is_unset() && TRY(truth(of, value));
       Ref<StrObject> const name = of.intern("__abstractmethods__");
       if (!value.is_unset()) {
         type_self(self).set_attribute(*name, std::move(value));
       } else if (type_self(self).attributes().take_str(*name).is_unset()) {
         return of.raise(of.types.attribute_error, "__abstractmethods__");
       }
       type_self(self).is_abstract = is_abstract;
       return {};
     }},
};
constexpr NativeDefinition type_methods[] = {
    {.name = "__prepare__",
     .signature = "(type, /, *args, **kwargs)",
     .code = [](Runtime& of, std::span<Value>) -> Completion<Value> { return make_dict(of); },
     .is_class_method = true},
    {"__instancecheck__", "(self, instance, /)",
     [](Runtime& of, std::span<Value> arguments) -> Completion<Value> {
       return Value::boolean(TRY(is_plain_instance(of, arguments[1], type_self(arguments[0]))));
     }},
    {"__subclasscheck__", "(self, subclass, /)",
     [](Runtime& of, std::span<Value> arguments) -> Completion<Value> {
       return Value::boolean(TRY(is_plain_subclass(of, arguments[1], type_self(arguments[0]))));
     }},
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
  runtime.types.type->slots.construct = [](Runtime& of, Type& metatype,
                                           CallArguments const& arguments) -> Completion<Value> {
    Value made = TRY(make_class(of, metatype, arguments));
    auto const initialize = type_of(of, made).slots.initialize;
    if (initialize) TRY(initialize(of, made, arguments));
    return made;
  };
}

}  // namespace loopscope
