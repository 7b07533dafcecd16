#include "values/containers/dict.h"
#include "values/containers/list.h"
#include "values/containers/sequence.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/core/type.h"
#include "values/exceptions/exception.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

DictObject& self_of(Value const& value) { return *value.as<DictObject>(); }

Completion<Value> dict_repr(Runtime& runtime, Value const& self) {
  ReprGuard guard(runtime, *self.object());
  if (!guard.entered()) return str_value(runtime, "{...}");
  std::string text = "{";
  std::size_t position = 0;
  while (DictObject::Entry const* entry = self_of(self).next(position)) {
    if (text.size() > 1) text += ", ";
    Value const key = entry->key;
    Value const value = entry->value;
    TRY(append_repr(runtime, text, key));
    text += ": ";
    TRY(append_repr(runtime, text, value));
  }
  text += '}';
  return str_value(runtime, text);
}

Completion<bool> same_contents(Runtime& runtime, DictObject& left, DictObject& right) {
  NativeDepth depth(runtime);
  if (depth.too_deep())
    return runtime.raise(runtime.types.recursion_error, "maximum recursion depth exceeded in comparison");
  if (left.size() != right.size()) return false;
  std::size_t position = 0;
  while (DictObject::Entry const* entry = left.next(position)) {
    Value const key = entry->key;
    Value const value = entry->value;
    Value const* other = TRY(right.find_hashed(runtime, key, entry->hash));
    if (!other) return false;
    Value const found = *other;
    if (!TRY(equals(runtime, value, found))) return false;
  }
  return true;
}

Completion<Value> dict_compare(Runtime& runtime, Value const& self, Value const& other, Comparison comparison) {
  if (!other.is<DictObject>()) return Value::not_implemented();
  if (comparison != Comparison::equal && comparison != Comparison::not_equal) return Value::not_implemented();
  bool const same = TRY(same_contents(runtime, self_of(self), self_of(other)));
  return Value::boolean(same == (comparison == Comparison::equal));
}

Completion<Value> dict_get_item(Runtime& runtime, Value const& self, Value const& key) {
  Value const* found = TRY(self_of(self).find(runtime, key));
  if (found) return *found;
  if (&self_of(self).type() != runtime.types.dict) {
    auto const name = runtime.intern("__missing__");
    if (Value const* missing = self_of(self).type().find(*name)) {
      Value const arguments[] = {self, key};
      Value const callable = *missing;
      return call(runtime, callable, arguments);
    }
  }
  return runtime.raise(make_exception(runtime, runtime.types.key_error, std::span<Value const>(&key, 1)));
}

Completion<void> dict_set_item(Runtime& runtime, Value const& self, Value const& key, Value value) {
  if (!value.is_unset()) return self_of(self).set(runtime, key, std::move(value));
  Value const taken = TRY(self_of(self).take(runtime, key));
  if (taken.is_unset())
    return runtime.raise(make_exception(runtime, runtime.types.key_error, std::span<Value const>(&key, 1)));
  return {};
}

Completion<Value> dict_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (operation != BinaryOperator::bit_or || !left.is<DictObject>() || !right.is<DictObject>())
    return Value::not_implemented();
  Ref<DictObject> result = make_dict(runtime);
  TRY(update(runtime, *result, left));
  TRY(update(runtime, *result, right));
  return Value::from(result);
}

Completion<Value> dict_in_place(Runtime& runtime, BinaryOperator operation, Value const& self, Value const& other) {
  if (operation != BinaryOperator::bit_or) return Value::not_implemented();
  TRY(update(runtime, self_of(self), other));
  return self;
}

Completion<Value> dict_construct(Runtime& runtime, Type& type, CallArguments const& arguments) {
  if (arguments.positional.size() > 1) {
    return runtime.raise(runtime.types.type_error, type.name() + " expected at most 1 argument, got " +
                                                       std::to_string(arguments.positional.size()));
  }
  Ref<DictObject> dict = runtime.heap.make<DictObject>(type);
  if (!arguments.positional.empty()) TRY(update(runtime, *dict, arguments.positional[0]));
  for (std::size_t index = 0; index < arguments.keyword_names.size(); ++index) {
    dict->set_str(arguments.keyword_names[index], arguments.keyword_values[index]);
  }
  return Value::from(dict);
}

Completion<void> update_from_pairs(Runtime& runtime, DictObject& target, Value const& source) {
  Value const iterator = TRY(iterate(runtime, source));
  for (std::int64_t index = 0;; ++index) {
    Value const pair = TRY(next(runtime, iterator));
    if (pair.is_unset()) return {};
    if (!type_of(runtime, pair).slots.iterate) {
      (void)runtime.raise(runtime.types.type_error, "object is not iterable");
      Ref<ExceptionObject> error = runtime.take_exception();
      Value const note = str_value(
          runtime, "Cannot convert dictionary update sequence element #" + std::to_string(index) + " to a sequence");
      Value const add_note = TRY(get_attribute(runtime, Value::from(error), "add_note"));
      TRY(call(runtime, add_note, {&note, 1}));
      runtime.exception = std::move(error);
      return Raised{};
    }
    std::vector<Value> const items = TRY(fast_items_of(runtime, pair));
    if (items.size() != 2) {
      return runtime.raise(runtime.types.value_error, "dictionary update sequence element #" + std::to_string(index) +
                                                          " has length " + std::to_string(items.size()) +
                                                          "; 2 is required");
    }
    TRY(target.set(runtime, items[0], items[1]));
  }
}

}  // namespace

Completion<void> update(Runtime& runtime, DictObject& target, Value const& source) {
  auto* dict = source.if_is<DictObject>();
  // A class of the program with its own iteration supplies its keys.
  if (dict && dict->type().slots.iterate == runtime.types.dict->slots.iterate) {
    if (dict == &target) return {};
    std::size_t const size = dict->size();
    std::size_t position = 0;
    while (DictObject::Entry const* entry = dict->next(position)) {
      Value const key = entry->key;
      Value const value = entry->value;
      TRY(target.set_hashed(runtime, key, entry->hash, value));
      if (dict->size() != size) return runtime.raise(runtime.types.runtime_error, "dict mutated during update");
    }
    return {};
  }
  Value const keys_method = TRY(find_attribute(runtime, source, *runtime.intern("keys")));
  if (keys_method.is_unset()) return update_from_pairs(runtime, target, source);
  Value const keys = TRY(call(runtime, keys_method));
  Value const iterator = TRY(iterate(runtime, keys));
  while (true) {
    Value const key = TRY(next(runtime, iterator));
    if (key.is_unset()) return {};
    Value value = TRY(get_item(runtime, source, key));
    TRY(target.set(runtime, key, std::move(value)));
  }
}

void set_up_dict(Runtime& runtime) {
  TypeSlots& slots = runtime.types.dict->slots;
  slots.destroy = [](Runtime& of, Object* object) {
    auto* dict = static_cast<DictObject*>(object);
    dict->clear();
    of.heap.destroy(dict);
  };
  slots.repr = dict_repr;
  slots.unhashable = true;
  slots.compare = dict_compare;
  slots.length = [](Runtime&, Value const& self) -> Completion<std::int64_t> {
    return static_cast<std::int64_t>(self_of(self).size());
  };
  slots.get_item = dict_get_item;
  slots.set_item = dict_set_item;
  slots.contains = [](Runtime& of, Value const& self, Value const& key) -> Completion<bool> {
    return TRY(self_of(self).find(of, key)) != nullptr;
  };
  slots.iterate = [](Runtime& of, Value const& self) -> Completion<Value> {
    return make_iterator(of, IteratorObject::Source::dict_keys, self);
  };
  slots.reverse_iterate = [](Runtime& of, Value const& self) -> Completion<Value> {
    return make_iterator(of, IteratorObject::Source::dict_keys_reversed, self);
  };
  slots.binary = dict_binary;
  slots.in_place = dict_in_place;
  slots.construct = dict_construct;
  slots.clear = [](Object& self) { static_cast<DictObject&>(self).clear(); };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    std::size_t position = 0;
    while (DictObject::Entry const* entry = static_cast<DictObject&>(self).next(position)) {
      visitor.visit(entry->key);
      visitor.visit(entry->value);
    }
  };
}

}  // namespace loopscope
