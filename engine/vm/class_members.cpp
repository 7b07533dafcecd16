#include <string>

#include "values/attributes.h"
#include "values/instance.h"
#include "values/list.h"
#include "values/operators.h"
#include "vm/class_builder.h"
#include "vm/class_layouts.h"
#include "vm/special_names.h"

namespace loopscope {

namespace {

/// An attribute that `__slots__` names. Mirrors member_descriptor.
class MemberObject final : public Object {
 public:
  MemberObject(Type& type, Type& of, Ref<StrObject> member_name)
      : Object(ObjectKind::other, type), owner(of), name(std::move(member_name)) {}

  Type& owner;
  Ref<StrObject> const name;
};

MemberObject& member_of(Value const& value) { return *value.as<MemberObject>(); }

/// `__slots__ = "name"` is one name.
Completion<std::vector<Value>> names_in(Runtime& runtime, Value const& slots) {
  if (is_str(slots)) return std::vector<Value>{slots};
  return items_of(runtime, slots);
}

bool has_dict(Type const& type) { return type.slots.instance_attributes != nullptr; }

}  // namespace

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
    auto const& attributes = instance.as<InstanceObject>()->attributes;
    if (Value const* found = attributes ? attributes->find_str(*member_of(self).name) : nullptr) return Value(*found);
    return raise_no_attribute(of, instance, *member_of(self).name);
  };
  type.slots.bind_set = [](Runtime& of, Value const& self, Value const& instance, Value value) -> Completion<void> {
    auto& attributes = instance.as<InstanceObject>()->attributes;
    if (!value.is_unset()) {
      if (!attributes) attributes = make_dict(of);
      attributes->set_str(member_of(self).name, std::move(value));
      return {};
    }
    if (attributes && !attributes->take_str(*member_of(self).name).is_unset()) return {};
    return raise_no_attribute(of, instance, *member_of(self).name);
  };
}

Completion<void> add_members(Runtime& runtime, Type& type, Value const& slots) {
  bool const is_plain = &native_base(type) == runtime.types.object;
  for (Type const* base : type.bases()) {
    if (is_plain && (base == runtime.types.object || !has_dict(*base))) continue;
    return runtime.raise(runtime.types.type_error,
                         "Loopscope runs __slots__ only in classes whose bases are plain classes with __slots__ too: "
                         "leave __slots__ out");
  }
  std::vector<Value> const names = TRY(names_in(runtime, slots));
  for (Value const& given : names) {
    if (!is_str(given)) {
      return runtime.raise(runtime.types.type_error,
                           "__slots__ items must be strings, not '" + type_of(runtime, given).name() + "'");
    }
    std::string text(given.as<StrObject>()->view());
    if (text == "__weakref__") continue;
    if (text == "__dict__") {
      return runtime.raise(runtime.types.type_error, "Loopscope has no '__dict__' in __slots__: leave __slots__ out");
    }
    std::size_t const first = type.name().find_first_not_of('_');
    if (text.starts_with("__") && !text.ends_with("__") && first != std::string::npos) {
      text = "_" + type.name().substr(first) + text;
    }
    Ref<StrObject> const name = runtime.intern(text);
    if (type.attributes().find_str(*name)) {
      return runtime.raise(runtime.types.value_error, "'" + text + "' in __slots__ conflicts with class variable");
    }
    type.set_attribute(*name,
                       Value::from(runtime.heap.make<MemberObject>(*runtime.types.member_descriptor, type, name)));
  }
  // Without a dictionary of attributes only what the slots name can be set.
  type.has_instance_attributes = false;
  type.slots.instance_attributes = nullptr;
  return {};
}

}  // namespace loopscope
