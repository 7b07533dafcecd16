#include <algorithm>
#include <string>

#include "values/containers/list.h"
#include "values/core/operators.h"
#include "values/objects/attributes.h"
#include "values/objects/instance.h"
#include "vm/classes/class_builder.h"
#include "vm/classes/class_layouts.h"
#include "vm/classes/special_names.h"

namespace loopscope {

namespace {

/// An attribute named in `__slots__`. Mirrors member_descriptor.
class MemberObject final : public Object {
 public:
  MemberObject(Type& type, Type& of, Ref<StrObject> member_name)
      : Object(ObjectKind::other, type), owner(of), name(std::move(member_name)) {}

  Type& owner;
  Ref<StrObject> const name;
};

MemberObject& member_of(Value const& value) { return *value.as<MemberObject>(); }

Raised raise_unset(Runtime& runtime, Value const& instance, StrObject const& name) {
  return runtime.raise(
      runtime.types.attribute_error,
      "'" + type_of(runtime, instance).qualname + "' object has no attribute '" + std::string(name.view()) + "'");
}

/// `__slots__ = "name"` is one name.
Completion<std::vector<Value>> names_in(Runtime& runtime, Value const& slots) {
  if (is_str(slots)) return std::vector<Value>{slots};
  return items_of(runtime, slots);
}

bool has_dict(Type const& type) { return type.slots.instance_attributes != nullptr; }

/// Raises TypeError for non-empty `__slots__` in a class that inherits from a built-in type.
Raised raise_no_members(Runtime& runtime, Type const& native) {
  if (&native == runtime.types.int_ || &native == runtime.types.tuple) {
    return runtime.raise(runtime.types.type_error,
                         "nonempty __slots__ not supported for subtype of '" + native.name() + "'");
  }
  return runtime.raise(runtime.types.type_error,
                       "Loopscope allows no names in the __slots__ of a class that inherits from '" + native.name() +
                           "': omit __slots__");
}

}  // namespace

Type& layout_type(Runtime& runtime, Type& type) {
  BuiltinTypes const& types = runtime.types;
  Type* solid = &type;
  while (solid->is_guest_class && !solid->has_members) solid = solid->base();
  if (!solid->is_subtype_of(*types.base_exception)) return *solid;
  // Most exception types add nothing to the layout of BaseException.
  for (Type* special : {types.os_error, types.import_error, types.stop_iteration, types.system_exit, types.name_error,
                        types.attribute_error, types.syntax_error, types.unicode_error, types.base_exception_group}) {
    if (solid->is_subtype_of(*special)) return *special;
  }
  return *types.base_exception;
}

void install_members(Runtime& runtime) {
  Type& type = *runtime.types.member_descriptor;
  type.is_subclassable = false;
  type.slots.construct = nullptr;
  type.slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<MemberObject*>(object)); };
  type.slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    return str_value(of, "<member '" + std::string(member_of(self).name->view()) + "' of '" +
                             member_of(self).owner.name() + "' objects>");
  };
  type.slots.bind = [](Runtime& of, Value const& self, Value const& instance, Type&) -> Completion<Value> {
    if (instance.is_unset()) return Value(self);
    auto const& members = instance.as<InstanceObject>()->members;
    if (Value const* found = members ? members->find_str(*member_of(self).name) : nullptr) return Value(*found);
    return raise_unset(of, instance, *member_of(self).name);
  };
  type.slots.bind_set = [](Runtime& of, Value const& self, Value const& instance, Value value) -> Completion<void> {
    auto& members = instance.as<InstanceObject>()->members;
    if (!value.is_unset()) {
      if (!members) members = make_dict(of);
      members->set_str(member_of(self).name, std::move(value));
      return {};
    }
    if (members && !members->take_str(*member_of(self).name).is_unset()) return {};
    return of.raise(of.types.attribute_error, std::string(member_of(self).name->view()));
  };
}

Completion<void> add_members(Runtime& runtime, Type& type, Value const& slots) {
  Type const& native = native_base(type);
  bool const is_plain = &native == runtime.types.object;
  bool keeps_attributes = std::ranges::any_of(type.bases(), [](Type const* base) { return has_dict(*base); });
  std::vector<Value> const names = TRY(names_in(runtime, slots));
  for (Value const& given : names) {
    if (!is_str(given)) {
      return runtime.raise(runtime.types.type_error,
                           "__slots__ items must be strings, not '" + type_of(runtime, given).name() + "'");
    }
    std::string text(given.as<StrObject>()->view());
    if (text == "__weakref__") continue;
    if (text == "__dict__") {
      keeps_attributes = true;
      continue;
    }
    if (!is_plain) return raise_no_members(runtime, native);
    std::size_t const first = type.name().find_first_not_of('_');
    if (text.starts_with("__") && !text.ends_with("__") && first != std::string::npos) {
      text = "_" + type.name().substr(first) + text;
    }
    Ref<StrObject> const name = runtime.intern(text);
    // The `__doc__` None of a class without a docstring is not a class variable.
    Value const* variable = type.attributes().find_str(*name);
    if (variable && !(text == "__doc__" && variable->is_none())) {
      return runtime.raise(runtime.types.value_error, "'" + text + "' in __slots__ conflicts with class variable");
    }
    type.set_attribute(*name,
                       Value::from(runtime.heap.make<MemberObject>(*runtime.types.member_descriptor, type, name)));
  }
  type.has_members = std::ranges::any_of(type.attributes().entries(), [&](DictObject::Entry const& entry) {
    return &type_of(runtime, entry.value) == runtime.types.member_descriptor;
  });
  if (keeps_attributes) return {};
  // Without a dict of attributes, only the names in `__slots__` can be set.
  type.has_instance_attributes = false;
  type.slots.instance_attributes = nullptr;
  return {};
}

}  // namespace loopscope
