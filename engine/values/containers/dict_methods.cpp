#include "values/containers/dict.h"
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

DictObject& self_of(Arguments arguments) { return *arguments[0].as<DictObject>(); }

Raised raise_key_error(Runtime& runtime, Value const& key) {
  return runtime.raise(make_exception(runtime, runtime.types.key_error, std::span<Value const>(&key, 1)));
}

Completion<Value> get(Runtime& runtime, Arguments arguments) {
  Value const* found = TRY(self_of(arguments).find(runtime, arguments[1]));
  return found ? *found : arguments[2];
}

Completion<Value> pop(Runtime& runtime, Arguments arguments) {
  // An empty dict does not hash the key, which may be unhashable.
  Value taken = self_of(arguments).size() == 0 ? Value::unset() : TRY(self_of(arguments).take(runtime, arguments[1]));
  if (!taken.is_unset()) return taken;
  if (!arguments[2].is_unset()) return arguments[2];
  return raise_key_error(runtime, arguments[1]);
}

Completion<Value> pop_item(Runtime& runtime, Arguments arguments) {
  DictObject& dict = self_of(arguments);
  std::size_t position = dict.entries().size();
  DictObject::Entry const* entry = dict.previous(position);
  if (!entry) return raise_key_error(runtime, str_value(runtime, "popitem(): dictionary is empty"));
  Value const key = entry->key;
  Ref<TupleObject> pair = make_tuple(runtime, {key, entry->value});
  TRY(dict.take(runtime, key));
  return Value::from(pair);
}

Completion<Value> set_default(Runtime& runtime, Arguments arguments) {
  Value const* found = TRY(self_of(arguments).find(runtime, arguments[1]));
  if (found) return *found;
  TRY(self_of(arguments).set(runtime, arguments[1], arguments[2]));
  return arguments[2];
}

Completion<Value> update_dict(Runtime& runtime, Arguments arguments) {
  if (!arguments[1].is_unset()) TRY(update(runtime, self_of(arguments), arguments[1]));
  TRY(update(runtime, self_of(arguments), arguments[2]));
  return Value::none();
}

Completion<Value> from_keys(Runtime& runtime, Arguments arguments) {
  Value const made = TRY(call(runtime, arguments[0]));
  Value const iterator = TRY(iterate(runtime, arguments[1]));
  while (true) {
    Value const key = TRY(next(runtime, iterator));
    if (key.is_unset()) return made;
    TRY(set_item(runtime, made, key, arguments[2]));
  }
}

template <DictViewObject::Part part>
Completion<Value> view(Runtime& runtime, Arguments arguments) {
  return dict_view(runtime, self_of(arguments), part);
}

constexpr NativeDefinition dict_methods[] = {
    {"clear", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       self_of(arguments).clear();
       return Value::none();
     }},
    {"copy", "(self, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       Ref<DictObject> copy = make_dict(runtime);
       TRY(update(runtime, *copy, arguments[0]));
       return copy;
     }},
    {.name = "fromkeys", .signature = "(type, iterable, value=None, /)", .code = from_keys, .is_class_method = true},
    {"get", "(self, key, default=None, /)", get},
    {"items", "(self, /)", view<DictViewObject::Part::items>},
    {"keys", "(self, /)", view<DictViewObject::Part::keys>},
    {"pop", "(self, key, default=unset, /)", pop},
    {"popitem", "(self, /)", pop_item},
    {"setdefault", "(self, key, default=None, /)", set_default},
    {"update", "(self, other=unset, /, **kwargs)", update_dict},
    {"values", "(self, /)", view<DictViewObject::Part::values>},
};

constexpr NativeDefinition view_methods[] = {
    {"isdisjoint", "(self, other, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       Value const iterator = TRY(iterate(runtime, arguments[1]));
       while (true) {
         Value const item = TRY(next(runtime, iterator));
         if (item.is_unset()) return Value::boolean(true);
         if (TRY(contains(runtime, arguments[0], item))) return Value::boolean(false);
       }
     }},
};

}  // namespace

void add_dict_methods(Runtime& runtime) {
  add_methods(runtime, *runtime.types.dict, dict_methods);
  add_methods(runtime, *runtime.types.dict_keys, view_methods);
  add_methods(runtime, *runtime.types.dict_items, view_methods);
}

}  // namespace loopscope
