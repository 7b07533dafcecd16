#include <algorithm>
#include <string>

#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/native/native_attribute.h"
#include "values/native/native_function.h"
#include "values/objects/bound_method.h"
#include "values/text/text.h"
#include "vm/classes/class_builder.h"
#include "vm/classes/special_methods.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

// ---- property: mirrors Objects/descrobject.c, propertyobject ----

class PropertyObject final : public Object {
 public:
  explicit PropertyObject(Type& type) : Object(ObjectKind::other, type) {}

  Value getter = Value::none();
  Value setter = Value::none();
  Value deleter = Value::none();
  Value doc = Value::none();
  Value name;  ///< Unset until a class sets it.
};

PropertyObject& property_of(Value const& value) { return *value.as<PropertyObject>(); }

/// Raises `property 'x' of 'C' object has no setter`, or the same for another accessor.
Raised raise_no_accessor(Runtime& runtime, Value const& self, Value const& instance, char const* what) {
  std::string text = "property ";
  Value name = property_of(self).name;
  if (name.is_unset() && !property_of(self).getter.is_none()) {
    name = TRY(find_attribute(runtime, property_of(self).getter, *runtime.intern("__name__")));
  }
  if (!name.is_unset()) text += std::string(TRY(repr(runtime, name))->view()) + " ";
  text += "of '" + type_of(runtime, instance).qualname + "' object has no " + what;
  return runtime.raise(runtime.types.attribute_error, text);
}

Completion<Value> bind_property(Runtime& runtime, Value const& self, Value const& instance, Type&) {
  if (instance.is_unset()) return Value(self);
  Value const getter = property_of(self).getter;
  if (getter.is_none()) return raise_no_accessor(runtime, self, instance, "getter");
  return call_special(runtime, Method{getter, instance});
}

Completion<void> set_property(Runtime& runtime, Value const& self, Value const& instance, Value value) {
  bool const erases = value.is_unset();
  Value const accessor = erases ? property_of(self).deleter : property_of(self).setter;
  if (accessor.is_none()) return raise_no_accessor(runtime, self, instance, erases ? "deleter" : "setter");
  if (erases) {
    TRY(call_special(runtime, Method{accessor, instance}));
  } else {
    TRY(call_special(runtime, Method{accessor, instance}, {std::move(value)}));
  }
  return {};
}

Completion<Value> construct_property(Runtime& runtime, Type& type, CallArguments const& arguments) {
  constexpr std::string_view names[] = {"fget", "fset", "fdel", "doc"};
  constexpr Value PropertyObject::* parts[] = {&PropertyObject::getter, &PropertyObject::setter,
                                               &PropertyObject::deleter, &PropertyObject::doc};
  Ref<PropertyObject> made = runtime.heap.make<PropertyObject>(type);
  auto const given = arguments.positional;
  if (given.size() > std::size(parts)) {
    return runtime.raise(runtime.types.type_error,
                         "property() takes at most 4 arguments (" + std::to_string(given.size()) + " given)");
  }
  for (std::size_t i = 0; i < given.size(); ++i) (*made).*parts[i] = given[i];
  for (std::size_t i = 0; i < arguments.keyword_names.size(); ++i) {
    std::string_view const keyword = arguments.keyword_names[i]->view();
    auto const* const place = std::ranges::find(names, keyword);
    if (place == std::end(names)) {
      return runtime.raise(runtime.types.type_error,
                           "property() got an unexpected keyword argument '" + std::string(keyword) + "'");
    }
    (*made).*parts[place - std::begin(names)] = arguments.keyword_values[i];
  }
  if (made->doc.is_none() && !made->getter.is_none()) {
    Value doc = TRY(find_attribute(runtime, made->getter, *runtime.intern("__doc__")));
    if (!doc.is_unset()) made->doc = std::move(doc);
  }
  return Value::from(std::move(made));
}

Value copy_with(Runtime& runtime, Value const& self, Value PropertyObject::* part, Value value) {
  PropertyObject const& from = property_of(self);
  Ref<PropertyObject> made = runtime.heap.make<PropertyObject>(*runtime.types.property);
  made->getter = from.getter;
  made->setter = from.setter;
  made->deleter = from.deleter;
  made->doc = from.doc;
  made->name = from.name;
  (*made).*part = std::move(value);
  return Value::from(std::move(made));
}

template <Value PropertyObject::* part>
Completion<Value> with(Runtime& runtime, Arguments arguments) {
  return copy_with(runtime, arguments[0], part, std::move(arguments[1]));
}

template <Value PropertyObject::* part>
Completion<Value> get_part(Runtime&, Value const& self) {
  return Value(property_of(self).*part);
}

/// Whether a function is marked as abstract. Mirrors _PyObject_IsAbstract.
Completion<bool> is_abstract(Runtime& runtime, Value const& function) {
  if (function.is_none() || function.is_unset()) return false;
  Value const mark = TRY(find_attribute(runtime, function, *runtime.intern("__isabstractmethod__")));
  if (mark.is_unset()) return false;
  return truth(runtime, mark);
}

constexpr NativeDefinition property_methods[] = {
    {"getter", "(self, fget, /)", with<&PropertyObject::getter>},
    {"setter", "(self, fset, /)", with<&PropertyObject::setter>},
    {"deleter", "(self, fdel, /)", with<&PropertyObject::deleter>},
    {"__set_name__", "(self, owner, name, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       property_of(arguments[0]).name = std::move(arguments[2]);
       return Value::none();
     }},
};

constexpr NativeAttributeDefinition property_attributes[] = {
    {"fget", get_part<&PropertyObject::getter>},
    {"fset", get_part<&PropertyObject::setter>},
    {"fdel", get_part<&PropertyObject::deleter>},
    {"__isabstractmethod__",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       PropertyObject const& property = property_of(self);
       for (Value const* part : {&property.getter, &property.setter, &property.deleter}) {
         if (TRY(is_abstract(of, *part))) return Value::boolean(true);
       }
       return Value::boolean(false);
     }},
    {"__name__",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       if (!property_of(self).name.is_unset()) return Value(property_of(self).name);
       return get_attribute(of, property_of(self).getter, *of.intern("__name__"));
     },
     [](Runtime&, Value const& self, Value value) -> Completion<void> {
       property_of(self).name = std::move(value);
       return {};
     }},
    {"__doc__", get_part<&PropertyObject::doc>,
     [](Runtime&, Value const& self, Value value) -> Completion<void> {
       property_of(self).doc = value.is_unset() ? Value::none() : std::move(value);
       return {};
     }},
};

void install_property(Runtime& runtime) {
  Type& type = *runtime.types.property;
  type.slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<PropertyObject*>(object)); };
  type.slots.bind = bind_property;
  type.slots.bind_set = set_property;
  type.slots.clear = [](Object& object) {
    auto& property = static_cast<PropertyObject&>(object);
    property.getter = property.setter = property.deleter = property.doc = Value::none();
  };
  type.slots.traverse = [](Object& object, ReferenceVisitor& visitor) {
    auto& property = static_cast<PropertyObject&>(object);
    for (Value const* part : {&property.getter, &property.setter, &property.deleter, &property.doc, &property.name}) {
      visitor.visit(*part);
    }
  };
  type.slots.construct = construct_property;
  add_methods(runtime, type, property_methods);
  add_attributes(runtime, type, property_attributes);
}

// ---- staticmethod, classmethod: mirrors Objects/funcobject.c ----

class WrappedFunction final : public Object {
 public:
  WrappedFunction(Type& type, Value wrapped) : Object(ObjectKind::other, type), function(std::move(wrapped)) {}

  Value function;
  Ref<DictObject> attributes;  ///< `__dict__`: the copied attributes of the function, and those that the program set.
};

Value const& function_of(Value const& value) { return value.as<WrappedFunction>()->function; }

/// Creates a wrapper that has the function's descriptive attributes. Mirrors functools_wraps.
Completion<Value> make_wrapped(Runtime& runtime, Type& type, Value function) {
  Ref<WrappedFunction> made = runtime.heap.make<WrappedFunction>(type, std::move(function));
  made->attributes = make_dict(runtime);
  for (char const* name : {"__module__", "__name__", "__qualname__", "__doc__"}) {
    Ref<StrObject> const key = runtime.intern(name);
    Value const value = TRY(find_attribute(runtime, made->function, *key));
    if (!value.is_unset()) TRY(made->attributes->set(runtime, Value::from(key), value));
  }
  return Value::from(std::move(made));
}

Completion<Value> construct_wrapped(Runtime& runtime, Type& type, CallArguments const& arguments) {
  if (!arguments.keyword_names.empty()) {
    return runtime.raise(runtime.types.type_error, type.name() + "() takes no keyword arguments");
  }
  if (arguments.positional.size() != 1) {
    return runtime.raise(runtime.types.type_error,
                         type.name() + " expected 1 argument, got " + std::to_string(arguments.positional.size()));
  }
  return make_wrapped(runtime, type, arguments.positional[0]);
}

constexpr NativeAttributeDefinition wrapped_attributes[] = {
    {"__func__", [](Runtime&, Value const& self) -> Completion<Value> { return Value(function_of(self)); }},
    {"__wrapped__", [](Runtime&, Value const& self) -> Completion<Value> { return Value(function_of(self)); }},
    {"__isabstractmethod__",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       return Value::boolean(TRY(is_abstract(of, function_of(self))));
     }},
    {"__annotations__",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       return get_attribute(of, function_of(self), "__annotations__");
     }},
};

void install_wrapped(Runtime& runtime, Type& type) {
  type.slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<WrappedFunction*>(object)); };
  type.slots.construct = construct_wrapped;
  type.slots.instance_attributes = [](Object& self) -> Ref<DictObject>& {
    return static_cast<WrappedFunction&>(self).attributes;
  };
  type.slots.clear = [](Object& object) {
    static_cast<WrappedFunction&>(object).function = Value::none();
    static_cast<WrappedFunction&>(object).attributes = nullptr;
  };
  type.slots.traverse = [](Object& object, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<WrappedFunction&>(object).function);
    visitor.visit(static_cast<WrappedFunction&>(object).attributes);
  };
  type.slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    std::string text = "<" + self.object()->type().name() + "(";
    TRY(append_repr(of, text, function_of(self)));
    return str_value(of, text + ")>");
  };
  add_attributes(runtime, type, wrapped_attributes);
}

}  // namespace

void install_descriptors(Runtime& runtime) {
  install_property(runtime);
  install_wrapped(runtime, *runtime.types.static_method);
  install_wrapped(runtime, *runtime.types.class_method);
  runtime.types.static_method->slots.bind = [](Runtime&, Value const& self, Value const&, Type&) -> Completion<Value> {
    return Value(function_of(self));
  };
  runtime.types.static_method->slots.call = [](Runtime& of, Value const& self, CallArguments const& arguments) {
    return call(of, function_of(self), arguments);
  };
  runtime.types.class_method->slots.bind = [](Runtime& of, Value const& self, Value const&,
                                              Type& owner) -> Completion<Value> {
    return make_bound_method(of, function_of(self), Value::from(static_cast<Object*>(&owner)));
  };
}

Completion<Value> make_static_method(Runtime& runtime, Value function) {
  return make_wrapped(runtime, *runtime.types.static_method, std::move(function));
}

Completion<Value> make_class_method(Runtime& runtime, Value function) {
  return make_wrapped(runtime, *runtime.types.class_method, std::move(function));
}

}  // namespace loopscope
