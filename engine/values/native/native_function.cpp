#include "values/native/native_function.h"

#include <array>

#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/core/type.h"
#include "values/native/native_attribute.h"
#include "values/native/native_binding.h"
#include "values/objects/attributes.h"
#include "values/objects/bound_method.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

constexpr std::size_t usual_parameters = 8;

Completion<Value> run(Runtime& runtime, NativeRecord& record, Value const& receiver, CallArguments const& arguments) {
  std::size_t const count = record.read_signature(runtime).parameters.size();
  if (count <= usual_parameters) {
    std::array<Value, usual_parameters> slots;
    TRY(bind_arguments(runtime, record, receiver, arguments, std::span<Value>(slots).first(count)));
    return record.definition.code(runtime, std::span<Value>(slots).first(count));
  }
  std::vector<Value> slots(count);
  TRY(bind_arguments(runtime, record, receiver, arguments, slots));
  return record.definition.code(runtime, slots);
}

Completion<void> check_receiver(Runtime& runtime, NativeRecord& record, Value const& receiver) {
  if (!record.owner || record.definition.is_class_method || type_of(runtime, receiver).is_subtype_of(*record.owner))
    return {};
  return runtime.raise(runtime.types.type_error, "descriptor '" + std::string(record.definition.name) + "' for '" +
                                                     record.owner->name() + "' objects doesn't apply to a '" +
                                                     type_of(runtime, receiver).name() + "' object");
}

NativeFunctionObject& self_of(Value const& value) { return *value.as<NativeFunctionObject>(); }

}  // namespace

Completion<Value> call_native(Runtime& runtime, NativeFunctionObject& function, CallArguments const& arguments) {
  NativeRecord& record = function.record;
  if (record.owner && function.receiver.is_unset()) {
    if (arguments.positional.empty()) {
      return runtime.raise(runtime.types.type_error, "unbound method " + record.qualname + "() needs an argument");
    }
    TRY(check_receiver(runtime, record, arguments.positional[0]));
  }
  return run(runtime, record, function.receiver, arguments);
}

Completion<Value> call_native_method(Runtime& runtime, NativeFunctionObject& method, Value const& receiver,
                                     CallArguments const& arguments) {
  return run(runtime, method.record, receiver, arguments);
}

Ref<NativeFunctionObject> make_native_function(Runtime& runtime, NativeDefinition const& definition,
                                               std::string_view module_name) {
  NativeRecord& record = runtime.add_native_record(definition);
  record.qualname = definition.name;
  record.module_name = runtime.intern(module_name);
  return runtime.heap.make<NativeFunctionObject>(*runtime.types.builtin_function, record, Value::unset());
}

void add_methods(Runtime& runtime, Type& type, std::span<NativeDefinition const> definitions) {
  for (NativeDefinition const& definition : definitions) {
    NativeRecord& record = runtime.add_native_record(definition);
    record.qualname = type.qualname + "." + definition.name;
    record.owner = &type;
    type.set_attribute(
        *runtime.intern(definition.name),
        Value::from(runtime.heap.make<NativeFunctionObject>(*runtime.types.method_descriptor, record, Value::unset())));
  }
}

void add_attributes(Runtime& runtime, Type& type, std::span<NativeAttributeDefinition const> definitions) {
  for (NativeAttributeDefinition const& definition : definitions) {
    type.set_attribute(*runtime.intern(definition.name), Value::from(runtime.heap.make<NativeAttributeObject>(
                                                             *runtime.types.getset_descriptor, type, definition)));
  }
}

namespace {

Completion<Value> function_repr(Runtime& runtime, Value const& self) {
  NativeFunctionObject& function = self_of(self);
  std::string const name = function.record.definition.name;
  if (!function.record.owner) return str_value(runtime, "<built-in function " + name + ">");
  if (function.receiver.is_unset()) {
    return str_value(runtime, "<method '" + name + "' of '" + function.record.owner->name() + "' objects>");
  }
  if (!function.receiver.is_object()) {
    return str_value(runtime,
                     "<built-in method " + name + " of " + type_of(runtime, function.receiver).name() + " object>");
  }
  std::string text = "<built-in method " + name + " of " + type_of(runtime, function.receiver).name();
  std::string const whole = object_repr(runtime, *function.receiver.object(), "");
  return str_value(runtime, text + whole.substr(whole.find(" object at ")));
}

void set_up_native_functions(Runtime& runtime) {
  for (Type* type : {runtime.types.builtin_function, runtime.types.method_descriptor}) {
    TypeSlots& slots = type->slots;
    type->is_subclassable = false;
    slots.construct = nullptr;
    slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<NativeFunctionObject*>(object)); };
    slots.repr = function_repr;
    slots.call = [](Runtime& of, Value const& self, CallArguments const& arguments) -> Completion<Value> {
      return call_native(of, self_of(self), arguments);
    };
    slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
      visitor.visit(static_cast<NativeFunctionObject&>(self).receiver);
    };
    static constexpr NativeAttributeDefinition attributes[] = {
        {"__name__",
         [](Runtime& of, Value const& self) -> Completion<Value> {
           return str_value(of, self_of(self).record.definition.name);
         }},
        {"__qualname__",
         [](Runtime& of, Value const& self) -> Completion<Value> {
           return str_value(of, self_of(self).record.qualname);
         }},
        {"__module__",
         [](Runtime&, Value const& self) -> Completion<Value> {
           NativeRecord const& record = self_of(self).record;
           return record.module_name ? Value::from(record.module_name) : Value::none();
         }},
        {"__doc__", [](Runtime&, Value const&) -> Completion<Value> { return Value::none(); }},
    };
    add_attributes(runtime, *type, attributes);
  }
  runtime.types.builtin_function->slots.compare = [](Runtime&, Value const& self, Value const& other,
                                                     Comparison comparison) -> Completion<Value> {
    if (!other.is<NativeFunctionObject>() || (comparison != Comparison::equal && comparison != Comparison::not_equal))
      return Value::not_implemented();
    bool const same =
        &self_of(self).record == &self_of(other).record && identical(self_of(self).receiver, self_of(other).receiver);
    return Value::boolean(same == (comparison == Comparison::equal));
  };
  runtime.types.method_descriptor->slots.bind = [](Runtime& of, Value const& self, Value const& instance,
                                                   Type& owner) -> Completion<Value> {
    NativeRecord& record = self_of(self).record;
    if (record.definition.is_class_method) {
      return of.heap.make<NativeFunctionObject>(*of.types.builtin_function, record,
                                                Value::from(static_cast<Object*>(&owner)));
    }
    if (instance.is_unset()) return self;
    TRY(check_receiver(of, record, instance));
    return of.heap.make<NativeFunctionObject>(*of.types.builtin_function, record, instance);
  };
}

BoundMethodObject& bound_of(Value const& value) { return *value.as<BoundMethodObject>(); }

void set_up_native_attributes(Runtime& runtime) {
  Type& type = *runtime.types.getset_descriptor;
  type.is_subclassable = false;
  type.slots.construct = nullptr;
  type.slots.destroy = [](Runtime& of, Object* object) {
    of.heap.destroy(static_cast<NativeAttributeObject*>(object));
  };
  type.slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    auto& attribute = *self.as<NativeAttributeObject>();
    return str_value(
        of, "<attribute '" + std::string(attribute.definition.name) + "' of '" + attribute.owner.name() + "' objects>");
  };
  type.slots.bind = [](Runtime& of, Value const& self, Value const& instance, Type&) -> Completion<Value> {
    if (instance.is_unset()) return self;
    return self.as<NativeAttributeObject>()->definition.get(of, instance);
  };
  type.slots.bind_set = [](Runtime& of, Value const& self, Value const& instance, Value value) -> Completion<void> {
    auto& attribute = *self.as<NativeAttributeObject>();
    if (attribute.definition.set) return attribute.definition.set(of, instance, std::move(value));
    std::string const name =
        "'" + std::string(attribute.definition.name) + "' of '" + attribute.owner.name() + "' object";
    // The names of types written in C include the module; types written in Python have properties.
    bool const is_python = attribute.owner.module_name != "builtins" && !attribute.owner.name().contains('.');
    return of.raise(of.types.attribute_error,
                    is_python ? "property " + name + " has no setter" : "attribute " + name + "s is not writable");
  };
}

void set_up_bound_methods(Runtime& runtime) {
  TypeSlots& slots = runtime.types.bound_method->slots;
  runtime.types.bound_method->is_subclassable = false;
  slots.construct = [](Runtime& of, Type&, CallArguments const& arguments) -> Completion<Value> {
    auto const given = arguments.positional;
    if (!arguments.keyword_names.empty()) {
      return of.raise(of.types.type_error, "method() takes no keyword arguments");
    }
    if (given.size() != 2) {
      return of.raise(of.types.type_error, "method expected 2 arguments, got " + std::to_string(given.size()));
    }
    if (!is_callable(of, given[0])) return of.raise(of.types.type_error, "first argument must be callable");
    if (given[1].is_none()) return of.raise(of.types.type_error, "instance must not be None");
    return make_bound_method(of, given[0], given[1]);
  };
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<BoundMethodObject*>(object)); };
  slots.call = [](Runtime& of, Value const& self, CallArguments const& arguments) -> Completion<Value> {
    std::vector<Value> positional = {bound_of(self).self};
    positional.insert(positional.end(), arguments.positional.begin(), arguments.positional.end());
    return call(of, bound_of(self).function, {positional, arguments.keyword_values, arguments.keyword_names});
  };
  slots.compare = [](Runtime&, Value const& self, Value const& other, Comparison comparison) -> Completion<Value> {
    if (!other.is<BoundMethodObject>() || (comparison != Comparison::equal && comparison != Comparison::not_equal))
      return Value::not_implemented();
    bool const same = identical(bound_of(self).function, bound_of(other).function) &&
                      identical(bound_of(self).self, bound_of(other).self);
    return Value::boolean(same == (comparison == Comparison::equal));
  };
  slots.hash = [](Runtime& of, Value const& self) -> Completion<std::int64_t> {
    std::int64_t hash = 0;
    if (bound_of(self).function.is_object()) hash ^= of.stable_number(*bound_of(self).function.object());
    if (bound_of(self).self.is_object())
      hash ^= static_cast<std::int64_t>(of.stable_number(*bound_of(self).self.object())) << 20;
    return hash;
  };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<BoundMethodObject&>(self).function);
    visitor.visit(static_cast<BoundMethodObject&>(self).self);
  };
  // Attributes that the method itself does not have are looked up on the function.
  slots.get_attribute = [](Runtime& of, Value const& self, StrObject& name) -> Completion<Value> {
    if (name.view() == "__self__") return bound_of(self).self;
    if (name.view() == "__func__") return bound_of(self).function;
    if (name.view() == "__class__") return Value::from(static_cast<Object*>(of.types.bound_method));
    return get_attribute(of, bound_of(self).function, name);
  };
  slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    Value const name = TRY(find_attribute(of, bound_of(self).function, *of.intern("__qualname__")));
    std::string text = "<bound method ";
    if (name.is_unset()) {
      text += '?';
    } else {
      TRY(append_str(of, text, name));
    }
    text += " of ";
    TRY(append_repr(of, text, bound_of(self).self));
    return str_value(of, text + ">");
  };
}

}  // namespace

void set_up_functions(Runtime& runtime) {
  set_up_native_functions(runtime);
  set_up_native_attributes(runtime);
  set_up_bound_methods(runtime);
}

}  // namespace loopscope
