#include <string>

#include "values/core/call_arguments.h"
#include "values/native/native_attribute.h"
#include "values/objects/attributes.h"
#include "values/objects/cell.h"
#include "values/text/text.h"
#include "vm/classes/class_builder.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

namespace {

/// Looks up attributes after one class in the method resolution order of another. Mirrors superobject in
/// Objects/typeobject.c.
class SuperObject final : public Object {
 public:
  SuperObject(Type& type, Ref<Type> behind, Value bound_to, Type* order_of)
      : Object(ObjectKind::other, type),
        this_class(std::move(behind)),
        self(std::move(bound_to)),
        self_class(order_of) {}

  Ref<Type> this_class;
  Value self;        ///< Unset for an unbound super object.
  Type* self_class;  ///< Null for an unbound super object. Not owned, because classes live until the run ends.
};

SuperObject& super_of(Value const& value) { return *value.as<SuperObject>(); }

/// The class whose order applies: the type of `self`, or `self` itself when it is a subclass of `type`. Mirrors
/// supercheck.
Completion<Type*> class_of_self(Runtime& runtime, Type& type, Value const& self) {
  if (auto* as_type = self.if_is<Type>(); as_type && as_type->is_subtype_of(type)) return as_type;
  if (type_of(runtime, self).is_subtype_of(type)) return &type_of(runtime, self);
  bool const is_type = self.is<Type>();
  std::string const text = is_type ? "type " + self.as<Type>()->name() : "instance of " + type_of(runtime, self).name();
  return runtime.raise(runtime.types.type_error, "super(type, obj): obj (" + text +
                                                     ") is not an instance or subtype of type (" + type.name() + ").");
}

struct MethodPlace {
  Value this_class;
  Value self;
};

/// The arguments of `super()` without arguments, from the calling function: its first argument and its `__class__`.
Completion<MethodPlace> place_of_call(Runtime& runtime) {
  auto const fail = [&](char const* text) { return runtime.raise(runtime.types.runtime_error, text); };
  Frame const* frame = runtime.interpreter->frame();
  if (!frame) return fail("super(): no current frame");
  CodeObject const& code = *frame->code;
  if (code.parameter_count() == 0 || code.is_class_body || (code.positional_count == 0 && !code.has_varargs)) {
    return fail("super(): no arguments");
  }
  Value self = frame->slots[0];
  if (auto const* cell = self.if_is<CellObject>()) self = Value(cell->value);
  if (self.is_unset()) return fail("super(): arg[0] deleted");
  for (std::uint32_t slot = code.slot_count() - code.free_count; slot < code.slot_count(); ++slot) {
    if (code.varnames[slot]->view() != "__class__") continue;
    Value this_class = frame->slots[slot].as<CellObject>()->value;
    if (this_class.is_unset()) return fail("super(): empty __class__ cell");
    return MethodPlace{std::move(this_class), std::move(self)};
  }
  return fail("super(): __class__ cell not found");
}

Completion<Value> construct_super(Runtime& runtime, Type& super_type, CallArguments const& arguments) {
  if (!arguments.keyword_names.empty()) {
    return runtime.raise(runtime.types.type_error, "super() takes no keyword arguments");
  }
  auto const given = arguments.positional;
  if (given.size() > 2) {
    return runtime.raise(runtime.types.type_error,
                         "super expected at most 2 arguments, got " + std::to_string(given.size()));
  }
  MethodPlace place;
  if (given.empty()) {
    place = TRY(place_of_call(runtime));
  } else {
    place.this_class = given[0];
    if (given.size() == 2 && !given[1].is_none()) place.self = given[1];
  }
  auto* type = place.this_class.if_is<Type>();
  if (!type) {
    return runtime.raise(runtime.types.type_error,
                         "super() argument 1 must be a type, not " + type_of(runtime, place.this_class).name());
  }
  Type* const order_of = place.self.is_unset() ? nullptr : TRY(class_of_self(runtime, *type, place.self));
  return runtime.heap.make<SuperObject>(super_type, Ref<Type>(type), std::move(place.self), order_of);
}

Completion<Value> get_attribute_of_super(Runtime& runtime, Value const& value, StrObject& name) {
  SuperObject& super = super_of(value);
  if (super.self_class && name.view() != "__class__") {
    auto const& order = super.self_class->resolution_order();
    bool is_behind = false;
    for (Type* type : order) {
      if (is_behind) {
        if (Value const* found = type->attributes().find_str(name)) {
          Value const attribute = *found;
          if (!attribute.is_object() || !attribute.object()->type().slots.bind) return attribute;
          bool const is_class = super.self.is<Type>() && super.self.as<Type>() == super.self_class;
          return attribute.object()->type().slots.bind(runtime, attribute, is_class ? Value::unset() : super.self,
                                                       *super.self_class);
        }
      }
      if (type == super.this_class.get()) is_behind = true;
    }
  }
  return generic_get_attribute(runtime, value, name);
}

constexpr NativeAttributeDefinition attributes[] = {
    {"__thisclass__",
     [](Runtime&, Value const& self) -> Completion<Value> {
       return Value::from(static_cast<Object*>(super_of(self).this_class.get()));
     }},
    {"__self__",
     [](Runtime&, Value const& self) -> Completion<Value> {
       return super_of(self).self.is_unset() ? Value::none() : Value(super_of(self).self);
     }},
    {"__self_class__",
     [](Runtime&, Value const& self) -> Completion<Value> {
       Type* const type = super_of(self).self_class;
       return type ? Value::from(static_cast<Object*>(type)) : Value::none();
     }},
};

}  // namespace

void install_super(Runtime& runtime) {
  Type& type = *runtime.types.super;
  type.slots.construct = construct_super;
  type.slots.get_attribute = get_attribute_of_super;
  type.slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<SuperObject*>(object)); };
  type.slots.clear = [](Object& object) { static_cast<SuperObject&>(object).self = Value::none(); };
  type.slots.traverse = [](Object& object, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<SuperObject&>(object).self);
    visitor.visit(static_cast<Object&>(*static_cast<SuperObject&>(object).this_class));
  };
  type.slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    SuperObject const& super = super_of(self);
    std::string const whose = super.self_class ? "<" + super.self_class->name() + " object>" : "NULL";
    return str_value(of, "<super: <class '" + super.this_class->name() + "'>, " + whose + ">");
  };
  add_attributes(runtime, type, attributes);
}

}  // namespace loopscope
