#include "vm/slots/slot_wrapper.h"

#include <string>

#include "values/containers/dict.h"
#include "values/core/call_arguments.h"
#include "values/core/set_up.h"
#include "values/native/native_attribute.h"
#include "values/text/text.h"
#include "vm/classes/class_layouts.h"
#include "vm/slots/slot_methods.h"

namespace loopscope {

namespace {

/// A special method of a built-in type; bound when `self` is set.
class SlotWrapperObject final : public Object {
 public:
  SlotWrapperObject(Type& type, Type& of, SlotMethod const& line, Value bound_to)
      : Object(ObjectKind::other, type), owner(of), method(line), self(std::move(bound_to)) {}

  Type& owner;
  SlotMethod const& method;
  Value const self;  ///< Unset for an unbound one, in a type's attributes.
};

SlotWrapperObject& wrapper_of(Value const& value) { return *value.as<SlotWrapperObject>(); }

std::string quoted(std::string_view text) { return "'" + std::string(text) + "'"; }

Completion<Value> call_with_self(Runtime& runtime, SlotWrapperObject& wrapper, Value const& self,
                                 CallArguments const& arguments) {
  SlotMethod const& method = wrapper.method;
  if (method.most < 0) return method.code(runtime, wrapper.owner, self, arguments);
  if (!arguments.keyword_names.empty()) {
    return runtime.raise(runtime.types.type_error,
                         "wrapper " + std::string(method.name) + "() takes no keyword arguments");
  }
  auto const given = static_cast<int>(arguments.positional.size());
  if (given < method.least || given > method.most) {
    return runtime.raise(runtime.types.type_error, "expected " + std::to_string(method.most) + " argument" +
                                                       (method.most == 1 ? "" : "s") + ", got " +
                                                       std::to_string(given));
  }
  return method.code(runtime, wrapper.owner, self, arguments);
}

Completion<void> check_receiver(Runtime& runtime, SlotWrapperObject const& wrapper, Value const& receiver) {
  if (type_of(runtime, receiver).is_subtype_of(wrapper.owner)) return {};
  return runtime.raise(runtime.types.type_error, "descriptor " + quoted(wrapper.method.name) + " requires a " +
                                                     quoted(wrapper.owner.name()) + " object but received a " +
                                                     quoted(type_of(runtime, receiver).name()));
}

Completion<Value> call_unbound(Runtime& runtime, Value const& self, CallArguments const& arguments) {
  SlotWrapperObject& wrapper = wrapper_of(self);
  if (arguments.positional.empty()) {
    return runtime.raise(runtime.types.type_error, "descriptor " + quoted(wrapper.method.name) + " of " +
                                                       quoted(wrapper.owner.name()) + " object needs an argument");
  }
  Value const receiver = arguments.positional[0];
  TRY(check_receiver(runtime, wrapper, receiver));
  CallArguments rest = arguments;
  rest.positional = rest.positional.subspan(1);
  return call_with_self(runtime, wrapper, receiver, rest);
}

/// `__new__`: its first argument is the class. Mirrors tp_new_wrapper.
Completion<Value> call_new(Runtime& runtime, Type& owner, Value const&, CallArguments const& arguments) {
  std::string const name = owner.name() + ".__new__(";
  if (arguments.positional.empty()) {
    return runtime.raise(runtime.types.type_error, name + "): not enough arguments");
  }
  auto* type = arguments.positional[0].if_is<Type>();
  if (!type) {
    return runtime.raise(runtime.types.type_error, name + "X): X is not a type object (" +
                                                       type_of(runtime, arguments.positional[0]).name() + ")");
  }
  if (!type->is_subtype_of(owner)) {
    return runtime.raise(runtime.types.type_error,
                         name + type->name() + "): " + type->name() + " is not a subtype of " + owner.name());
  }
  Type& native = native_base(*type);
  if (&native != &owner && !owner.is_subtype_of(native) && !native.is_subtype_of(*runtime.types.base_exception)) {
    return runtime.raise(runtime.types.type_error,
                         name + type->name() + ") is not safe, use " + native.name() + ".__new__()");
  }
  CallArguments rest = arguments;
  rest.positional = rest.positional.subspan(1);
  if (type->is_guest_class) return create_native(runtime, *type, rest);
  auto const make = type->slots.create ? type->slots.create : type->slots.construct;
  return make(runtime, *type, rest);
}

constexpr SlotMethod new_method = {"__new__", 0, -1, call_new};

constexpr NativeAttributeDefinition wrapper_attributes[] = {
    {"__name__",
     [](Runtime& of, Value const& self) -> Completion<Value> { return str_value(of, wrapper_of(self).method.name); }},
    {"__qualname__",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       return str_value(of, wrapper_of(self).owner.name() + "." + wrapper_of(self).method.name);
     }},
};

void set_up_wrapper_types(Runtime& runtime) {
  Type& unbound = *runtime.types.wrapper_descriptor;
  Type& bound = *runtime.types.method_wrapper;
  for (Type* type : {&unbound, &bound}) {
    type->is_subclassable = false;
    type->slots.construct = nullptr;
    type->slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<SlotWrapperObject*>(object)); };
    type->slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
      visitor.visit(static_cast<SlotWrapperObject&>(self).self);
    };
    add_attributes(runtime, *type, wrapper_attributes);
  }
  unbound.slots.call = call_unbound;
  unbound.slots.bind = [](Runtime& of, Value const& self, Value const& instance, Type&) -> Completion<Value> {
    if (instance.is_unset()) return Value(self);
    SlotWrapperObject& wrapper = wrapper_of(self);
    TRY(check_receiver(of, wrapper, instance));
    return of.heap.make<SlotWrapperObject>(*of.types.method_wrapper, wrapper.owner, wrapper.method, instance);
  };
  unbound.slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    SlotWrapperObject& wrapper = wrapper_of(self);
    return str_value(
        of, "<slot wrapper " + quoted(wrapper.method.name) + " of " + quoted(wrapper.owner.name()) + " objects>");
  };
  bound.slots.call = [](Runtime& of, Value const& self, CallArguments const& arguments) -> Completion<Value> {
    return call_with_self(of, wrapper_of(self), wrapper_of(self).self, arguments);
  };
  bound.slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    SlotWrapperObject& wrapper = wrapper_of(self);
    Value const& receiver = wrapper.self;
    std::string const what = std::string("method-wrapper '") + wrapper.method.name + "' of " +
                             (receiver.is_unset() ? "type" : type_of(of, receiver).name());
    if (receiver.is_object()) return str_value(of, object_repr(of, *receiver.object(), what));
    return str_value(of, "<" + what + " object>");
  };
}

}  // namespace

void add_slot_methods(Runtime& runtime, Type& type, std::string_view names) {
  auto const add = [&](SlotMethod const& method, Type& wrapper_type) {
    Ref<StrObject> const name = runtime.intern(method.name);
    if (type.attributes().find_str(*name)) return;
    type.set_attribute(*name,
                       Value::from(runtime.heap.make<SlotWrapperObject>(wrapper_type, type, method, Value::unset())));
  };
  while (!names.empty()) {
    std::size_t const end = std::min(names.find(' '), names.size());
    std::string_view const name = names.substr(0, end);
    if (name == "new") {
      // Unbound: the class is its first argument.
      add(new_method, *runtime.types.method_wrapper);
    } else if (name == "unhashable") {
      type.set_attribute(*runtime.intern("__hash__"), Value::none());
    } else {
      for (SlotMethod const& method : slot_methods(name)) add(method, *runtime.types.wrapper_descriptor);
    }
    names.remove_prefix(std::min(end + 1, names.size()));
  }
}

void add_slot_wrappers(Runtime& runtime) {
  set_up_wrapper_types(runtime);
  for (TypeSlotMethods const& line : slot_methods_of_types()) {
    add_slot_methods(runtime, *(runtime.types.*line.type), line.names);
  }
}

}  // namespace loopscope
