#include "vm/classes/class_layouts.h"

#include <string>

#include "values/containers/list.h"
#include "values/containers/sequence.h"
#include "values/containers/set.h"
#include "values/containers/tuple.h"
#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception_members.h"
#include "values/numbers/int.h"
#include "values/objects/instance.h"
#include "values/text/text.h"
#include "vm/classes/class_builder.h"
#include "vm/classes/native_type.h"

namespace loopscope {

namespace {

// ---- the dict of attributes: behind an instance of a built-in base that has none of its own ----

std::size_t aligned(std::size_t bytes) {
  constexpr std::size_t alignment = alignof(Value);
  return (bytes + alignment - 1) / alignment * alignment;
}

template <typename T>
std::size_t base_bytes(T const&) {
  return aligned(sizeof(T));
}
std::size_t base_bytes(TupleObject const& tuple) { return sizeof(TupleObject) + tuple.size() * sizeof(Value); }
std::size_t base_bytes(StrObject const& string) { return aligned(sizeof(StrObject) + string.byte_size()); }

/// The slots of classes whose instances are a T followed by a dict of attributes.
template <typename T>
struct Extended {
  static constexpr std::size_t more_bytes = sizeof(Ref<DictObject>);

  static Ref<DictObject>& attributes(Object& self) {
    auto& object = static_cast<T&>(self);
    return *reinterpret_cast<Ref<DictObject>*>(reinterpret_cast<std::byte*>(&object) + base_bytes(object));
  }

  template <typename... Arguments>
  static Ref<T> make(Runtime& runtime, std::size_t bytes, Type& type, Arguments&&... arguments) {
    Ref<T> object = runtime.heap.make_sized<T>(bytes + more_bytes, type, std::forward<Arguments>(arguments)...);
    new (&attributes(*object)) Ref<DictObject>();
    return object;
  }

  static void destroy(Runtime& runtime, Object* self) {
    auto* object = static_cast<T*>(self);
    attributes(*self) = nullptr;
    runtime.heap.destroy_sized(object, base_bytes(*object) + more_bytes);
  }

  static void clear(Object& self) {
    attributes(self) = nullptr;
    if (auto const native = native_base(self.type()).slots.clear) native(self);
  }

  static void traverse(Object& self, ReferenceVisitor& visitor) {
    visitor.visit(attributes(self));
    if (auto const native = native_base(self.type()).slots.traverse) native(self, visitor);
  }

  static void apply(TypeSlots& slots) {
    slots.destroy = destroy;
    slots.clear = clear;
    slots.traverse = traverse;
    slots.instance_attributes = attributes;
  }
};

/// The instance of the built-in type itself for these arguments.
Completion<Value> plain_value(Runtime& runtime, Type& type, CallArguments const& arguments) {
  Type& native = native_base(type);
  return native.slots.construct(runtime, native, arguments);
}

bool has_arguments(CallArguments const& arguments) {
  return !arguments.positional.empty() || !arguments.keyword_names.empty();
}

// ---- object: mirrors object_new and object_init in Objects/typeobject.c ----

/// `Can't instantiate abstract class C without an implementation for abstract methods 'a', 'b'`
Raised raise_abstract(Runtime& runtime, Type& type) {
  Value const declared = *type.attributes().find_str(*runtime.intern("__abstractmethods__"));
  std::vector<Value> names = TRY(items_of(runtime, declared));
  Ref<ListObject> const list = make_list(runtime, std::move(names));
  TRY(sort(runtime, *list, Value::none(), SortOrder::ascending));
  std::string text;
  for (Value const& name : list->items) {
    if (!text.empty()) text += ", ";
    text += "'" + std::string(TRY(str(runtime, name))->view()) + "'";
  }
  return runtime.raise(runtime.types.type_error, "Can't instantiate abstract class " + type.name() +
                                                     " without an implementation for abstract method" +
                                                     (list->items.size() > 1 ? "s " : " ") + text);
}

Completion<Value> create_object(Runtime& runtime, Type& type, CallArguments const& arguments) {
  if (has_arguments(arguments)) {
    if (type.slots.create != create_native) {
      return runtime.raise(runtime.types.type_error,
                           "object.__new__() takes exactly one argument (the type to instantiate)");
    }
    if (type.slots.initialize == initialize_native) {
      return runtime.raise(runtime.types.type_error, type.name() + "() takes no arguments");
    }
  }
  if (type.is_abstract) return raise_abstract(runtime, type);
  return runtime.heap.make<InstanceObject>(type);
}

Completion<void> initialize_object(Runtime& runtime, Value const& self, CallArguments const& arguments) {
  Type& type = type_of(runtime, self);
  if (!has_arguments(arguments)) return {};
  if (type.slots.initialize != initialize_native) {
    return runtime.raise(runtime.types.type_error,
                         "object.__init__() takes exactly one argument (the instance to initialize)");
  }
  if (type.slots.create == create_native && &native_base(type) == runtime.types.object) {
    return runtime.raise(runtime.types.type_error,
                         type.name() + ".__init__() takes exactly one argument (the instance to initialize)");
  }
  return {};
}

// ---- type: `__new__` does it all. Mirrors type_init ----

Completion<void> initialize_class(Runtime& runtime, CallArguments const& arguments) {
  std::size_t const given = arguments.positional.size();
  if (given == 1 && !arguments.keyword_names.empty()) {
    return runtime.raise(runtime.types.type_error, "type.__init__() takes no keyword arguments");
  }
  if (given == 1 || given == 3) return {};
  return runtime.raise(runtime.types.type_error, "type.__init__() takes 1 or 3 arguments");
}

void apply_plain(TypeSlots& slots) {
  slots.destroy = [](Runtime& runtime, Object* self) { runtime.heap.destroy(static_cast<InstanceObject*>(self)); };
  slots.clear = [](Object& self) {
    static_cast<InstanceObject&>(self).attributes = nullptr;
    static_cast<InstanceObject&>(self).members = nullptr;
  };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<InstanceObject&>(self).attributes);
    visitor.visit(static_cast<InstanceObject&>(self).members);
  };
  slots.instance_attributes = [](Object& self) -> Ref<DictObject>& {
    return static_cast<InstanceObject&>(self).attributes;
  };
}

// ---- exceptions ----

/// OSError reads its arguments in __new__, unless a class defines __init__ but not __new__. Mirrors oserror_use_init in
/// Objects/exceptions.c.
bool is_set_up_by_new(Runtime& runtime, Type const& type) {
  if (!type.is_subtype_of(*runtime.types.os_error)) return false;
  return type.slots.initialize == initialize_native || type.slots.create != create_native;
}

Completion<Value> create_guest_exception(Runtime& runtime, Type& type, CallArguments const& arguments) {
  if (!type.is_subtype_of(*runtime.types.os_error)) return create_exception(runtime, type, arguments);
  bool const is_set_up = is_set_up_by_new(runtime, type);
  if (is_set_up && !arguments.keyword_names.empty()) {
    return runtime.raise(runtime.types.type_error, type.name() + "() takes no keyword arguments");
  }
  auto exception = runtime.heap.make<ExceptionObject>(type, runtime.empty_tuple());
  if (is_set_up) take_os_error_arguments(runtime, *exception, arguments.positional);
  return Value::from(std::move(exception));
}

}  // namespace

Type& native_base(Type const& type) {
  auto* native = const_cast<Type*>(&type);
  while (native->is_guest_class) native = native->base();
  return *native;
}

bool can_be_base(Runtime& runtime, Type const& native) {
  BuiltinTypes const& types = runtime.types;
  if (native.is_subtype_of(*types.base_exception)) return true;
  for (Type const* type : {types.object, types.list, types.dict, types.set, types.frozenset, types.int_, types.str,
                           types.tuple, types.type}) {
    if (&native == type) return true;
  }
  return native.attributes_of_subclasses != nullptr;
}

void apply_layout(Runtime& runtime, Type& type) {
  Type& native = native_base(type);
  BuiltinTypes const& types = runtime.types;
  type.slots = native.slots;
  type.slots.create = create_native;
  type.slots.initialize = initialize_native;
  if (&native == types.object) {
    apply_plain(type.slots);
  } else if (&native == types.list) {
    Extended<ListObject>::apply(type.slots);
  } else if (&native == types.dict) {
    Extended<DictObject>::apply(type.slots);
  } else if (&native == types.set || &native == types.frozenset) {
    Extended<SetObject>::apply(type.slots);
  } else if (&native == types.int_) {
    Extended<IntObject>::apply(type.slots);
  } else if (&native == types.str) {
    Extended<StrObject>::apply(type.slots);
  } else if (&native == types.tuple) {
    Extended<TupleObject>::apply(type.slots);
  } else if (native.attributes_of_subclasses) {
    type.slots.instance_attributes = native.attributes_of_subclasses;
  }
  if (!type.has_instance_attributes) type.slots.instance_attributes = nullptr;
}

Completion<Value> create_native(Runtime& runtime, Type& type, CallArguments const& arguments) {
  Type& native = native_base(type);
  BuiltinTypes const& types = runtime.types;
  if (&native == types.object) return create_object(runtime, type, arguments);
  if (&native == types.type) return make_class(runtime, type, arguments);
  if (native.is_subtype_of(*types.base_exception)) return create_guest_exception(runtime, type, arguments);
  if (&native == types.list) return Extended<ListObject>::make(runtime, aligned(sizeof(ListObject)), type);
  if (&native == types.dict) return Extended<DictObject>::make(runtime, aligned(sizeof(DictObject)), type);
  if (&native == types.set) return Extended<SetObject>::make(runtime, aligned(sizeof(SetObject)), type);
  if (native.slots.create) return native.slots.create(runtime, type, arguments);
  Value const plain = TRY(plain_value(runtime, type, arguments));
  if (&native == types.frozenset) {
    Ref<SetObject> made = Extended<SetObject>::make(runtime, aligned(sizeof(SetObject)), type);
    TRY(made->merge(runtime, *plain.as<SetObject>()));
    return Value::from(std::move(made));
  }
  if (&native == types.int_) {
    return Extended<IntObject>::make(runtime, aligned(sizeof(IntObject)), type, plain);
  }
  if (&native == types.str) {
    std::string_view const text = plain.as<StrObject>()->view();
    return Extended<StrObject>::make(runtime, aligned(sizeof(StrObject) + text.size()), type, text);
  }
  auto const items = plain.as<TupleObject>()->items();
  return Extended<TupleObject>::make(runtime, sizeof(TupleObject) + items.size() * sizeof(Value), type, items);
}

Completion<void> initialize_native(Runtime& runtime, Value const& self, CallArguments const& arguments) {
  Type& type = type_of(runtime, self);
  Type& native = native_base(type);
  if (self.is<ExceptionObject>()) {
    if (is_set_up_by_new(runtime, type)) return {};
    return initialize_exception(runtime, *self.as<ExceptionObject>(), arguments);
  }
  if (&native == runtime.types.type) return initialize_class(runtime, arguments);
  if (&native == runtime.types.list) {
    Value const made = TRY(plain_value(runtime, type, arguments));
    std::swap(self.as<ListObject>()->items, made.as<ListObject>()->items);
    return {};
  }
  if (&native == runtime.types.dict) {
    Value const made = TRY(plain_value(runtime, type, arguments));
    return update(runtime, *self.as<DictObject>(), made);
  }
  if (&native == runtime.types.set) {
    Value const made = TRY(plain_value(runtime, type, arguments));
    self.as<SetObject>()->swap(*made.as<SetObject>());
    return {};
  }
  if (native.slots.initialize) return native.slots.initialize(runtime, self, arguments);
  return initialize_object(runtime, self, arguments);
}

}  // namespace loopscope
