#include "values/containers/dict.h"
#include "values/containers/tuple.h"
#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/core/type.h"
#include "values/native/native_attribute.h"
#include "values/objects/attributes.h"
#include "values/text/str.h"
#include "values/text/text.h"

namespace loopscope {

Completion<Value> call(Runtime& runtime, Value const& callable, CallArguments const& arguments) {
  if (auto const slot = type_of(runtime, callable).slots.call) return slot(runtime, callable, arguments);
  return runtime.raise(runtime.types.type_error, "'" + type_of(runtime, callable).name() + "' object is not callable");
}

Completion<Value> call(Runtime& runtime, Value const& callable, std::span<Value const> positional) {
  return call(runtime, callable, CallArguments{positional, {}, {}});
}

bool is_callable(Runtime& runtime, Value const& value) { return type_of(runtime, value).slots.call != nullptr; }

namespace {

/// The result of `object()`.
class PlainObject final : public Object {
 public:
  explicit PlainObject(Type& type) : Object(ObjectKind::other, type) {}
};

Completion<Value> object_construct(Runtime& runtime, Type& type, CallArguments const& arguments) {
  // Only the engine creates instances of a type without a constructor of its own.
  if (&type != runtime.types.object)
    return runtime.raise(runtime.types.type_error, "cannot create '" + type.name() + "' instances");
  if (!arguments.positional.empty() || !arguments.keyword_names.empty())
    return runtime.raise(runtime.types.type_error, "object() takes no arguments");
  return runtime.heap.make<PlainObject>(type);
}

Type& type_self(Value const& value) { return *value.as<Type>(); }

Completion<Value> type_call(Runtime& runtime, Value const& self, CallArguments const& arguments) {
  Type& type = type_self(self);
  if (&type == runtime.types.type) {
    if (arguments.positional.size() == 1 && arguments.keyword_names.empty()) {
      return Value::from(static_cast<Object*>(&type_of(runtime, arguments.positional[0])));
    }
    if (arguments.positional.size() != 3)
      return runtime.raise(runtime.types.type_error, "type() takes 1 or 3 arguments");
  }
  if (!type.slots.construct)
    return runtime.raise(runtime.types.type_error, "cannot create '" + type.name() + "' instances");
  return type.slots.construct(runtime, type, arguments);
}

Completion<Value> type_repr(Runtime& runtime, Value const& self) {
  Type& type = type_self(self);
  std::string text = "<class '";
  if (type.module_name != "builtins") text += type.module_name + ".";
  return str_value(runtime, text + type.qualname + "'>");
}

Value types_tuple(Runtime& runtime, std::span<Type* const> types) {
  std::vector<Value> values;
  for (Type* type : types) values.push_back(Value::from(static_cast<Object*>(type)));
  return Value::from(make_tuple(runtime, values));
}

constexpr NativeAttributeDefinition object_attributes[] = {
    {"__class__",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       return Value::from(static_cast<Object*>(&type_of(of, self)));
     }},
};

Raised raise_not_text(Runtime& runtime, Value const& self, char const* name, Value const& value) {
  if (value.is_unset()) {
    return runtime.raise(runtime.types.type_error, std::string("cannot delete '") + name + "' attribute of type '" +
                                                       type_self(self).name() + "'");
  }
  return runtime.raise(runtime.types.type_error, "can only assign string to " + type_self(self).name() + "." + name +
                                                     ", not '" + type_of(runtime, value).name() + "'");
}

constexpr NativeAttributeDefinition type_attributes[] = {
    {"__name__",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       // As for CPython's static types, the name in messages can start with the module's name.
       std::string const& name = type_self(self).name();
       return str_value(of, std::string_view(name).substr(name.rfind('.') + 1));
     },
     [](Runtime& of, Value const& self, Value value) -> Completion<void> {
       if (!is_str(value)) return raise_not_text(of, self, "__name__", value);
       type_self(self).rename(std::string(value.as<StrObject>()->view()));
       return {};
     }},
    {"__qualname__",
     [](Runtime& of, Value const& self) -> Completion<Value> { return str_value(of, type_self(self).qualname); },
     [](Runtime& of, Value const& self, Value value) -> Completion<void> {
       if (!is_str(value)) return raise_not_text(of, self, "__qualname__", value);
       type_self(self).qualname = value.as<StrObject>()->view();
       return {};
     }},
    {"__module__",
     [](Runtime& of, Value const& self) -> Completion<Value> { return str_value(of, type_self(self).module_name); },
     [](Runtime& of, Value const& self, Value value) -> Completion<void> {
       if (!is_str(value)) return raise_not_text(of, self, "__module__", value);
       type_self(self).module_name = value.as<StrObject>()->view();
       type_self(self).set_attribute(*of.intern("__module__"), std::move(value));
       return {};
     }},
    {"__doc__",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       Value const* doc = type_self(self).attributes().find_str(*of.intern("__doc__"));
       return doc && &type_of(of, *doc) != of.types.getset_descriptor ? Value(*doc) : Value::none();
     },
     [](Runtime& of, Value const& self, Value value) -> Completion<void> {
       type_self(self).set_attribute(*of.intern("__doc__"), value.is_unset() ? Value::none() : std::move(value));
       return {};
     }},
    {"__mro__",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       return types_tuple(of, type_self(self).resolution_order());
     }},
    {"__base__",
     [](Runtime&, Value const& self) -> Completion<Value> {
       Type* base = type_self(self).base();
       return base ? Value::from(static_cast<Object*>(base)) : Value::none();
     }},
    {"__bases__",
     [](Runtime& of, Value const& self) -> Completion<Value> { return types_tuple(of, type_self(self).bases()); },
     [](Runtime& of, Value const&, Value) -> Completion<void> {
       return of.raise(of.types.not_implemented_error,
                       "Loopscope does not support changing the bases of a class: define another class");
     }},
};

}  // namespace

void set_up_object_type(Runtime& runtime) {
  TypeSlots& slots = runtime.types.object->slots;
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<PlainObject*>(object)); };
  slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    Type& type = self.object()->type();
    std::string const name = (type.module_name == "builtins" ? "" : type.module_name + ".") + type.qualname;
    return str_value(of, object_repr(of, *self.object(), name));
  };
  slots.construct = object_construct;
  add_attributes(runtime, *runtime.types.object, object_attributes);
  runtime.types.object->set_attribute(*runtime.intern("__doc__"), Value::none());
}

void set_up_singletons(Runtime& runtime) {
  for (Type* type : {runtime.types.none_type, runtime.types.not_implemented_type, runtime.types.ellipsis_type}) {
    type->is_subclassable = false;
    type->slots.construct = [](Runtime& of, Type& constructed, CallArguments const& arguments) -> Completion<Value> {
      if (!arguments.positional.empty() || !arguments.keyword_names.empty())
        return of.raise(of.types.type_error, constructed.name() + " takes no arguments");
      if (&constructed == of.types.none_type) return Value::none();
      return &constructed == of.types.ellipsis_type ? Value::ellipsis() : Value::not_implemented();
    };
  }
  runtime.types.none_type->slots.repr = [](Runtime& of, Value const&) -> Completion<Value> {
    return str_value(of, "None");
  };
  runtime.types.not_implemented_type->slots.repr = [](Runtime& of, Value const&) -> Completion<Value> {
    return str_value(of, "NotImplemented");
  };
  runtime.types.not_implemented_type->slots.truth = [](Runtime& of, Value const&) -> Completion<bool> {
    return of.raise(of.types.type_error, "NotImplemented should not be used in a boolean context");
  };
  runtime.types.ellipsis_type->slots.repr = [](Runtime& of, Value const&) -> Completion<Value> {
    return str_value(of, "Ellipsis");
  };

  TypeSlots& slots = runtime.types.type->slots;
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<Type*>(object)); };
  slots.repr = type_repr;
  slots.call = type_call;
  slots.clear = [](Object& self) { static_cast<Type&>(self).forget_attributes(); };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<Object&>(static_cast<Type&>(self).attributes()));
  };
  add_attributes(runtime, *runtime.types.type, type_attributes);
}

}  // namespace loopscope
