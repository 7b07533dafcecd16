#include <algorithm>
#include <string>

#include "stdlib/modules.h"
#include "values/containers/iterators.h"
#include "values/containers/list.h"
#include "values/containers/tuple.h"
#include "values/core/call_arguments.h"
#include "values/core/hash.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"
#include "vm/classes/class_layouts.h"
#include "vm/classes/native_type.h"
#include "vm/interpreter/interpreter.h"
#include "vm/program/unraisable.h"

// The C++ part of `weakref`. Mirrors Objects/weakrefobject.c.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

extern NativeTypeDefinition const reference_type;
extern NativeTypeDefinition const proxy_type;
extern NativeTypeDefinition const callable_proxy_type;

}  // namespace

/// A weak reference or a proxy. Interpreter::weak_references maps objects to their references.
class WeakReferenceObject final : public Object {
 public:
  WeakReferenceObject(Type& type, Object& to, Value call_at_end)
      : Object(ObjectKind::other, type), target(&to), callback(std::move(call_at_end)) {}

  Object* target;  ///< Not owned; null after the object's destruction.
  Value callback;  ///< Unset: none.
  Value hash;      ///< Unset until requested.
  Ref<DictObject> attributes;
};

namespace {

WeakReferenceObject& self_of(Value const& self) { return *static_cast<WeakReferenceObject*>(self.object()); }

bool is_reference(Runtime& runtime, Value const& value) {
  return value.is_object() && value.object()->type().is_subtype_of(native_type(runtime, reference_type));
}

/// Whether CPython's type supports weak references to its instances.
bool can_be_referenced(Runtime& runtime, Value const& value) {
  if (!value.is_object()) return false;
  BuiltinTypes const& types = runtime.types;
  Type& type = value.object()->type();
  Type& native = native_base(type);
  if (&type == &native) {
    for (Type* without : {types.int_, types.str, types.list, types.tuple, types.dict, types.slice, types.range,
                          types.object, types.cell, types.mapping_proxy, types.traceback, types.property,
                          types.static_method, types.class_method, types.super}) {
      if (&type == without) return false;
    }
    return !value.is<IteratorObject>() && !type.is_subtype_of(*types.base_exception);
  }
  if (&native == types.int_ || &native == types.tuple) return false;
  Ref<StrObject> const slots_name = runtime.intern("__slots__");
  for (Type* each : type.resolution_order()) {
    if (!each->is_guest_class) continue;
    Value const* slots = each->attributes().find_str(*slots_name);
    if (!slots) return true;
    Completion<bool> named = contains(runtime, *slots, str_value(runtime, "__weakref__"));
    if (named.is_raised()) {
      runtime.take_exception();
    } else if (named.value()) {
      return true;
    }
  }
  return &native != types.object;
}

void forget(Runtime& runtime, WeakReferenceObject& reference) {
  if (!reference.target || !runtime.interpreter) return;
  auto& all = runtime.interpreter->weak_references;
  auto const found = all.find(reference.target);
  if (found == all.end()) return;
  std::erase(found->second, &reference);
  if (!found->second.empty()) return;
  reference.target->note_weak_references(false);
  all.erase(found);
}

/// Called before the target's destruction: clears its references, then calls their callbacks, the newest first.
void end_references(Runtime& runtime, Object& target) {
  if (!runtime.interpreter) return;
  auto& all = runtime.interpreter->weak_references;
  auto const found = all.find(&target);
  if (found == all.end()) return;
  std::vector<Ref<WeakReferenceObject>> to_call;
  for (WeakReferenceObject* reference : found->second) {
    reference->target = nullptr;
    // The callback of a reference that is itself being destroyed is not called.
    if (!reference->callback.is_unset() && reference->reference_count() > 0) to_call.emplace_back(reference);
  }
  all.erase(found);
  target.note_weak_references(false);
  std::ranges::reverse(to_call);
  for (Ref<WeakReferenceObject> const& reference : to_call) {
    Value const callback = std::exchange(reference->callback, Value::unset());
    if (!runtime.interpreter->may_run_code) continue;
    Ref<ExceptionObject> passing = std::move(runtime.exception);
    Value const argument = Value::from(reference);
    if (call(runtime, callback, std::span<Value const>(&argument, 1)).is_raised()) {
      write_unraisable(runtime, "Exception ignored while calling weakref callback ", callback);
    }
    runtime.exception = std::move(passing);
  }
}

/// A plain reference without a callback is created once for each object and type.
Completion<Value> make_reference(Runtime& runtime, Type& type, Value const& target, Value const& callback) {
  if (!can_be_referenced(runtime, target)) {
    return runtime.raise(runtime.types.type_error,
                         "cannot create weak reference to '" + type_of(runtime, target).name() + "' object");
  }
  auto& references = runtime.interpreter->weak_references[target.object()];
  bool const is_plain = callback.is_none();
  if (is_plain && !type.is_guest_class) {
    for (WeakReferenceObject* known : references) {
      if (&known->type() == &type && known->callback.is_unset()) return Value::from(known);
    }
  }
  Ref<WeakReferenceObject> made =
      runtime.heap.make<WeakReferenceObject>(type, *target.object(), is_plain ? Value::unset() : Value(callback));
  references.push_back(made.get());
  target.object()->note_weak_references(true);
  return made;
}

Value target_or_none(WeakReferenceObject const& reference) {
  return reference.target ? Value::from(reference.target) : Value::none();
}

std::string dead_or_alive(Runtime& runtime, Value const& self, char const* what) {
  auto const address = [&](Object& object) {
    std::string const whole = object_repr(runtime, object, "");
    return whole.substr(whole.find(" at "), whole.size() - whole.find(" at ") - 1);
  };
  std::string text = std::string("<") + what + address(*self.object()) + "; ";
  Object* const target = self_of(self).target;
  if (!target) return text + "dead>";
  return text + "to '" + target->type().name() + "'" + address(*target) + ">";
}

Completion<Value> compare_references(Runtime& runtime, Value const& self, Value const& other, Comparison comparison) {
  bool const is_equality = comparison == Comparison::equal || comparison == Comparison::not_equal;
  if (!is_equality || !is_reference(runtime, other)) return Value::not_implemented();
  Object* const left = self_of(self).target;
  Object* const right = self_of(other).target;
  if (left && right) return compare(runtime, comparison, Value::from(left), Value::from(right));
  return Value::boolean(identical(self, other) == (comparison == Comparison::equal));
}

Completion<std::int64_t> hash_of_reference(Runtime& runtime, Value const& self) {
  WeakReferenceObject& reference = self_of(self);
  if (reference.hash.is_unset()) {
    if (!reference.target) return runtime.raise(runtime.types.type_error, "weak object has gone away");
    reference.hash = int_value(runtime, TRY(hash(runtime, Value::from(reference.target))));
  }
  return as_int(reference.hash);
}

void set_up_common(TypeSlots& slots) {
  slots.destroy = [](Runtime& of, Object* object) {
    forget(of, *static_cast<WeakReferenceObject*>(object));
    of.heap.destroy(static_cast<WeakReferenceObject*>(object));
  };
  slots.clear = [](Object& self) {
    auto& reference = static_cast<WeakReferenceObject&>(self);
    Value const dropped = std::move(reference.callback);
    reference.attributes = nullptr;
  };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<WeakReferenceObject&>(self).callback);
    visitor.visit(static_cast<WeakReferenceObject&>(self).attributes);
  };
}

constexpr NativeAttributeDefinition reference_attributes[] = {
    {"__callback__",
     [](Runtime&, Value const& self) -> Completion<Value> {
       Value const& callback = self_of(self).callback;
       return callback.is_unset() ? Value::none() : Value(callback);
     }},
};

constexpr NativeTypeDefinition reference_type = {
    .name = "weakref.ReferenceType",
    .set_up =
        [](TypeSlots& slots) {
          set_up_common(slots);
          slots.create = [](Runtime& of, Type& type, CallArguments const& arguments) -> Completion<Value> {
            auto const& given = arguments.positional;
            if (given.empty() || given.size() > 2) {
              return of.raise(of.types.type_error, std::string("__new__ expected at ") +
                                                       (given.empty() ? "least 1 argument" : "most 2 arguments") +
                                                       ", got " + std::to_string(given.size()));
            }
            return make_reference(of, type, given[0], given.size() > 1 ? given[1] : Value::none());
          };
          slots.initialize = [](Runtime&, Value const&, CallArguments const&) -> Completion<void> { return {}; };
          slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
            return str_value(of, dead_or_alive(of, self, "weakref"));
          };
          slots.call = [](Runtime& of, Value const& self, CallArguments const& arguments) -> Completion<Value> {
            if (arguments.positional.empty() && arguments.keyword_names.empty()) return target_or_none(self_of(self));
            return of.raise(of.types.type_error, "ReferenceType() takes no arguments (" +
                                                     std::to_string(arguments.positional.size()) + " given)");
          };
          slots.hash = hash_of_reference;
          slots.compare = compare_references;
        },
    .constructor = {"ReferenceType", "(type, *args)",
                    [](Runtime& runtime, Arguments arguments) {
                      Type& type = *arguments[0].as<Type>();
                      return type.slots.create(runtime, type, {arguments[1].as<TupleObject>()->items(), {}, {}});
                    },
                    NativeFlavour::c_type},
    .special_methods = "repr call hash compare init new",
    .attributes = reference_attributes,
    .attributes_of_subclasses = [](Object& self) -> Ref<DictObject>& {
      return static_cast<WeakReferenceObject&>(self).attributes;
    },
    .is_generic = true,
};

// ---- proxies ----

bool is_proxy(Runtime& runtime, Value const& value) {
  if (!value.is_object()) return false;
  Type& type = value.object()->type();
  return &type == &native_type(runtime, proxy_type) || &type == &native_type(runtime, callable_proxy_type);
}

Completion<Value> target_of(Runtime& runtime, Value const& self) {
  if (Object* const target = self_of(self).target) return Value::from(target);
  return runtime.raise(runtime.types.reference_error, "weakly-referenced object no longer exists");
}

Completion<Value> behind(Runtime& runtime, Value const& value) {
  return is_proxy(runtime, value) ? target_of(runtime, value) : Value(value);
}

void set_up_proxy(TypeSlots& slots) {
  set_up_common(slots);
  slots.unhashable = true;
  slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    return str_value(of, dead_or_alive(of, self, "weakproxy"));
  };
  slots.str = [](Runtime& of, Value const& self) -> Completion<Value> {
    return Value::from(TRY(str(of, TRY(target_of(of, self)))));
  };
  slots.truth = [](Runtime& of, Value const& self) -> Completion<bool> { return truth(of, TRY(target_of(of, self))); };
  slots.get_attribute = [](Runtime& of, Value const& self, StrObject& name) -> Completion<Value> {
    return get_attribute(of, TRY(target_of(of, self)), name);
  };
  slots.set_attribute = [](Runtime& of, Value const& self, StrObject& name, Value value) -> Completion<void> {
    return set_attribute(of, TRY(target_of(of, self)), name, std::move(value));
  };
  slots.length = [](Runtime& of, Value const& self) -> Completion<std::int64_t> {
    return length(of, TRY(target_of(of, self)));
  };
  slots.get_item = [](Runtime& of, Value const& self, Value const& key) -> Completion<Value> {
    return get_item(of, TRY(target_of(of, self)), key);
  };
  slots.set_item = [](Runtime& of, Value const& self, Value const& key, Value value) -> Completion<void> {
    Value const target = TRY(target_of(of, self));
    return value.is_unset() ? delete_item(of, target, key) : set_item(of, target, key, std::move(value));
  };
  slots.contains = [](Runtime& of, Value const& self, Value const& item) -> Completion<bool> {
    return contains(of, TRY(target_of(of, self)), item);
  };
  slots.iterate = [](Runtime& of, Value const& self) -> Completion<Value> {
    return iterate(of, TRY(target_of(of, self)));
  };
  slots.next = [](Runtime& of, Value const& self) -> Completion<Value> { return next(of, TRY(target_of(of, self))); };
  slots.compare = [](Runtime& of, Value const& self, Value const& other, Comparison comparison) -> Completion<Value> {
    return compare(of, comparison, TRY(target_of(of, self)), TRY(behind(of, other)));
  };
  slots.binary = [](Runtime& of, BinaryOperator operation, Value const& left, Value const& right) -> Completion<Value> {
    return binary(of, operation, TRY(behind(of, left)), TRY(behind(of, right)));
  };
  slots.in_place = [](Runtime& of, BinaryOperator operation, Value const& self,
                      Value const& other) -> Completion<Value> {
    return in_place(of, operation, TRY(target_of(of, self)), TRY(behind(of, other)));
  };
  slots.unary = [](Runtime& of, UnaryOperator operation, Value const& self) -> Completion<Value> {
    return unary(of, operation, TRY(target_of(of, self)));
  };
}

constexpr NativeTypeDefinition proxy_type = {.name = "weakref.ProxyType", .set_up = set_up_proxy};
constexpr NativeTypeDefinition callable_proxy_type = {
    .name = "weakref.CallableProxyType", .set_up = [](TypeSlots& slots) {
      set_up_proxy(slots);
      slots.call = [](Runtime& of, Value const& self, CallArguments const& arguments) -> Completion<Value> {
        return call(of, TRY(target_of(of, self)), arguments);
      };
    }};

// ---- the module ----

std::vector<Value> references_to(Runtime& runtime, Value const& value) {
  std::vector<Value> references;
  if (!value.is_object()) return references;
  auto const found = runtime.interpreter->weak_references.find(value.object());
  if (found == runtime.interpreter->weak_references.end()) return references;
  for (WeakReferenceObject* reference : found->second) references.push_back(Value::from(reference));
  return references;
}

constexpr NativeDefinition functions[] = {
    {"proxy", "(object, callback=None, /)",
     [](Runtime& runtime, Arguments arguments) {
       bool const can_be_called = is_callable(runtime, arguments[0]);
       Type& type = native_type(runtime, can_be_called ? callable_proxy_type : proxy_type);
       return make_reference(runtime, type, arguments[0], arguments[1]);
     }},
    {"getweakrefcount", "(object, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return int_value(runtime, static_cast<std::int64_t>(references_to(runtime, arguments[0]).size()));
     }},
    {"getweakrefs", "(object, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return make_list(runtime, references_to(runtime, arguments[0]));
     }},
};

}  // namespace

Completion<Ref<ModuleObject>> make_weakref_module(Runtime& runtime) {
  runtime.end_weak_references = end_references;
  Ref<ModuleObject> module = make_module(runtime, "_weakref");
  for (NativeTypeDefinition const* definition : {&reference_type, &proxy_type, &callable_proxy_type}) {
    Type& type = native_type(runtime, *definition);
    module->set(runtime, type.qualname, Value::from(static_cast<Object*>(&type)));
  }
  for (NativeDefinition const& definition : functions) {
    module->set(runtime, definition.name, Value::from(make_native_function(runtime, definition, "_weakref")));
  }
  return module;
}

}  // namespace loopscope
