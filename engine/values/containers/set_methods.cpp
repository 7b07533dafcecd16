#include "values/containers/set.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/exceptions/exception.h"
#include "values/native/method_tables.h"
#include "values/native/native_function.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

SetObject& self_of(Arguments arguments) { return *arguments[0].as<SetObject>(); }

Completion<Value> remove(Runtime& runtime, Arguments arguments) {
  Value const key = TRY(sought_key(runtime, arguments[1]));
  if (TRY(self_of(arguments).remove(runtime, key))) return Value::none();
  return runtime.raise(make_exception(runtime, runtime.types.key_error, arguments.subspan(1, 1)));
}

Completion<Value> pop(Runtime& runtime, Arguments arguments) {
  Value item = self_of(arguments).pop();
  if (!item.is_unset()) return item;
  Value const message = str_value(runtime, "pop from an empty set");
  return runtime.raise(make_exception(runtime, runtime.types.key_error, std::span<Value const>(&message, 1)));
}

/// A new set that combines this one with any number of iterables, one after the other.
template <SetOperation operation>
Completion<Value> combined(Runtime& runtime, Arguments arguments) {
  auto const others = arguments[1].as<TupleObject>()->items();
  if (others.empty()) return copy_set(runtime, self_of(arguments));
  Ref<SetObject> result(&self_of(arguments));
  for (Value const& other : others) result = TRY(combine(runtime, operation, *result, other));
  return Value::from(result);
}

template <SetOperation operation>
Completion<Value> updated(Runtime& runtime, Arguments arguments) {
  for (Value const& other : arguments[1].as<TupleObject>()->items())
    TRY(combine_in_place(runtime, operation, self_of(arguments), other));
  return Value::none();
}

Completion<Ref<SetObject>> as_set(Runtime& runtime, Value const& iterable) {
  if (auto* set = iterable.if_is<SetObject>()) return Ref<SetObject>(set);
  Ref<SetObject> made = make_set(runtime);
  TRY(update(runtime, *made, iterable));
  return made;
}

Completion<Value> is_disjoint(Runtime& runtime, Arguments arguments) {
  Value const iterator = TRY(iterate(runtime, arguments[1]));
  while (true) {
    Value const item = TRY(next(runtime, iterator));
    if (item.is_unset()) return Value::boolean(true);
    if (TRY(self_of(arguments).contains(runtime, item))) return Value::boolean(false);
  }
}

constexpr NativeDefinition shared_methods[] = {
    {"copy", "(self, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       if (&self_of(arguments).type() == runtime.types.frozenset) return arguments[0];
       return copy_set(runtime, self_of(arguments));
     }},
    {"difference", "(self, /, *others)", combined<SetOperation::difference>},
    {"intersection", "(self, /, *others)", combined<SetOperation::intersection>},
    {"isdisjoint", "(self, other, /)", is_disjoint},
    {"issubset", "(self, other, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       SetObject& self = self_of(arguments);
       if (auto* other = arguments[1].if_is<SetObject>()) return Value::boolean(TRY(is_subset(runtime, self, *other)));
       Ref<SetObject> const common = TRY(combine(runtime, SetOperation::intersection, self, arguments[1]));
       return Value::boolean(common->size() == self.size());
     }},
    {"issuperset", "(self, other, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       Ref<SetObject> const other = TRY(as_set(runtime, arguments[1]));
       return Value::boolean(TRY(is_subset(runtime, *other, self_of(arguments))));
     }},
    {"symmetric_difference", "(self, other, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return Value::from(TRY(combine(runtime, SetOperation::symmetric_difference, self_of(arguments), arguments[1])));
     }},
    {"union", "(self, /, *others)", combined<SetOperation::union_>},
};

constexpr NativeDefinition set_methods[] = {
    {"add", "(self, object, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       TRY(self_of(arguments).add(runtime, arguments[1]));
       return Value::none();
     }},
    {"clear", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       self_of(arguments).clear();
       return Value::none();
     }},
    {"difference_update", "(self, /, *others)", updated<SetOperation::difference>},
    {"discard", "(self, object, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       Value const key = TRY(sought_key(runtime, arguments[1]));
       TRY(self_of(arguments).remove(runtime, key));
       return Value::none();
     }},
    {"intersection_update", "(self, /, *others)", updated<SetOperation::intersection>},
    {"pop", "(self, /)", pop},
    {"remove", "(self, object, /)", remove},
    {"symmetric_difference_update", "(self, other, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       TRY(combine_in_place(runtime, SetOperation::symmetric_difference, self_of(arguments), arguments[1]));
       return Value::none();
     }},
    {"update", "(self, /, *others)", updated<SetOperation::union_>},
};

}  // namespace

void add_set_methods(Runtime& runtime) {
  add_methods(runtime, *runtime.types.set, shared_methods);
  add_methods(runtime, *runtime.types.frozenset, shared_methods);
  add_methods(runtime, *runtime.types.set, set_methods);
}

}  // namespace loopscope
