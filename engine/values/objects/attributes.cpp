#include "values/objects/attributes.h"

#include "values/containers/dict.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/exceptions/exception_members.h"
#include "values/native/native_function.h"
#include "values/objects/module.h"

namespace loopscope {

namespace {

/// The generic lookup; unset when the attribute does not exist.
Completion<Value> look_up(Runtime& runtime, Value const& value, StrObject& name) {
  Type& type = type_of(runtime, value);
  Value const* found = type.find(name);
  Value const of_type = found ? *found : Value::unset();
  TypeSlots const* descriptor = of_type.is_object() ? &of_type.object()->type().slots : nullptr;
  if (descriptor && descriptor->bind_set && descriptor->bind) return descriptor->bind(runtime, of_type, value, type);
  if (value.is_object() && type.slots.instance_attributes) {
    if (Ref<DictObject> const& attributes = type.slots.instance_attributes(*value.object())) {
      if (Value const* own = attributes->find_str(name)) return *own;
    }
  }
  if (descriptor && descriptor->bind) return descriptor->bind(runtime, of_type, value, type);
  if (auto const* module = value.if_is<ModuleObject>(); module && of_type.is_unset()) {
    // A module's own `__getattr__` creates rarely used attributes on demand.
    if (Value const* own = module->attributes->find_str(*runtime.intern("__getattr__"))) {
      Value const make = *own;
      Value const wanted = Value::from(Ref<StrObject>(&name));
      return call(runtime, make, {&wanted, 1});
    }
  }
  return of_type;
}

/// Attributes of a type and its bases take precedence over the metatype's non-data attributes.
Completion<Value> look_up_on_type(Runtime& runtime, Value const& value, StrObject& name) {
  Type& type = *value.as<Type>();
  Type& metatype = type.type();
  Value const* meta = metatype.find(name);
  Value const of_metatype = meta ? *meta : Value::unset();
  TypeSlots const* descriptor = of_metatype.is_object() ? &of_metatype.object()->type().slots : nullptr;
  if (descriptor && descriptor->bind_set && descriptor->bind)
    return descriptor->bind(runtime, of_metatype, value, metatype);
  if (Value const* own = type.find(name)) {
    Value const attribute = *own;
    if (attribute.is_object() && attribute.object()->type().slots.bind) {
      return attribute.object()->type().slots.bind(runtime, attribute, Value::unset(), type);
    }
    return attribute;
  }
  if (descriptor && descriptor->bind) return descriptor->bind(runtime, of_metatype, value, metatype);
  return of_metatype;
}

}  // namespace

Raised raise_no_attribute(Runtime& runtime, Value const& value, StrObject const& name) {
  std::string message;
  if (auto* type = value.if_is<Type>()) {
    message = "type object '" + type->name() + "'";
  } else if (auto* module = value.if_is<ModuleObject>()) {
    message = "module '" + std::string(module->name->view()) + "'";
  } else {
    message = "'" + type_of(runtime, value).name() + "' object";
  }
  message += " has no attribute '" + std::string(name.view()) + "'";
  Ref<ExceptionObject> exception = make_exception(runtime, runtime.types.attribute_error, message);
  set_member(runtime, *exception, exception_member::attribute_name, Value::from(make_str(runtime, name.view())));
  set_member(runtime, *exception, exception_member::attribute_obj, value);
  return runtime.raise(std::move(exception));
}

Completion<Value> generic_get_attribute(Runtime& runtime, Value const& value, StrObject& name) {
  Value found = TRY(value.is<Type>() ? look_up_on_type(runtime, value, name) : look_up(runtime, value, name));
  if (found.is_unset()) return raise_no_attribute(runtime, value, name);
  return found;
}

Completion<Value> get_attribute(Runtime& runtime, Value const& value, StrObject& name) {
  auto const slot = type_of(runtime, value).slots.get_attribute;
  return slot ? slot(runtime, value, name) : generic_get_attribute(runtime, value, name);
}

Completion<Value> get_attribute(Runtime& runtime, Value const& value, std::string_view name) {
  return get_attribute(runtime, value, *runtime.intern(name));
}

Completion<Value> find_attribute(Runtime& runtime, Value const& value, StrObject& name) {
  auto const slot = type_of(runtime, value).slots.get_attribute;
  auto found = slot               ? slot(runtime, value, name)
               : value.is<Type>() ? look_up_on_type(runtime, value, name)
                                  : look_up(runtime, value, name);
  if (found.is_raised() && runtime.raised_is(runtime.types.attribute_error)) {
    Ref<ExceptionObject> const dropped = runtime.take_exception();
    return Value::unset();
  }
  return found;
}

Completion<Method> get_method(Runtime& runtime, Value const& value, StrObject& name) {
  Type& type = type_of(runtime, value);
  if (!type.slots.get_attribute && !value.is<Type>()) {
    Value const* found = type.find(name);
    auto* method = found ? found->if_is<NativeFunctionObject>() : nullptr;
    bool const is_function = found && (found->is_object() && found->object()->kind() == ObjectKind::function);
    bool const is_method =
        method && method->record.owner && method->receiver.is_unset() && !method->record.definition.is_class_method;
    if (is_function || is_method) {
      bool is_hidden = false;
      if (value.is_object() && type.slots.instance_attributes) {
        Ref<DictObject> const& attributes = type.slots.instance_attributes(*value.object());
        is_hidden = attributes && attributes->find_str(name);
      }
      if (!is_hidden) return Method{*found, value};
    }
  }
  return Method{TRY(get_attribute(runtime, value, name)), Value::unset()};
}

Completion<void> generic_set_attribute(Runtime& runtime, Value const& value, StrObject& name, Value attribute) {
  Type& type = type_of(runtime, value);
  Value const* found = type.find(name);
  Value const of_type = found ? *found : Value::unset();
  if (of_type.is_object() && of_type.object()->type().slots.bind_set) {
    return of_type.object()->type().slots.bind_set(runtime, of_type, value, std::move(attribute));
  }
  if (value.is_object() && type.slots.instance_attributes) {
    Ref<DictObject>& attributes = type.slots.instance_attributes(*value.object());
    if (!attribute.is_unset()) {
      if (!attributes) attributes = make_dict(runtime);
      attributes->set_str(Ref<StrObject>(&name), std::move(attribute));
      return {};
    }
    if (attributes && !attributes->take_str(name).is_unset()) return {};
    return raise_no_attribute(runtime, value, name);
  }
  if (of_type.is_unset()) {
    std::string const type_name = type.name();
    return runtime.raise(runtime.types.attribute_error, "'" + type_name + "' object has no attribute '" +
                                                            std::string(name.view()) +
                                                            "' and no __dict__ for setting new attributes");
  }
  return runtime.raise(runtime.types.attribute_error,
                       "'" + type.name() + "' object attribute '" + std::string(name.view()) + "' is read-only");
}

Completion<void> set_attribute(Runtime& runtime, Value const& value, StrObject& name, Value attribute) {
  auto const slot = type_of(runtime, value).slots.set_attribute;
  return slot ? slot(runtime, value, name, std::move(attribute))
              : generic_set_attribute(runtime, value, name, std::move(attribute));
}

Completion<void> delete_attribute(Runtime& runtime, Value const& value, StrObject& name) {
  return set_attribute(runtime, value, name, Value::unset());
}

}  // namespace loopscope
