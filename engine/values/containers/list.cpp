#include "values/containers/list.h"

#include <algorithm>

#include "values/containers/length_hint.h"
#include "values/containers/sequence.h"
#include "values/containers/slice.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/core/type.h"
#include "values/numbers/int.h"
#include "values/text/text.h"

namespace loopscope {

Ref<ListObject> make_list(Runtime& runtime, std::vector<Value> items) {
  Ref<ListObject> list = runtime.heap.make<ListObject>(*runtime.types.list);
  list->items = std::move(items);
  return list;
}

namespace {

/// Whether iterating yields the items of the list or tuple directly: a class of the program may define `__iter__`.
bool iterates_plainly(Object const& sequence) {
  Type const& type = sequence.type();
  if (!type.is_guest_class) return true;
  BuiltinTypes const& types = type.runtime().types;
  return type.slots.iterate == types.list->slots.iterate || type.slots.iterate == types.tuple->slots.iterate;
}

}  // namespace

Completion<void> extend(Runtime& runtime, ListObject& list, Value const& iterable) {
  if (auto* other = iterable.if_is<ListObject>(); other && iterates_plainly(*other)) {
    TRY(ask_length_hint(runtime, iterable));
    std::size_t const count = other->items.size();
    list.items.reserve(list.items.size() + count);
    for (std::size_t index = 0; index < count; ++index) list.items.push_back(other->items[index]);
    return {};
  }
  if (auto* tuple = iterable.if_is<TupleObject>(); tuple && iterates_plainly(*tuple)) {
    TRY(ask_length_hint(runtime, iterable));
    list.items.insert(list.items.end(), tuple->items().begin(), tuple->items().end());
    return {};
  }
  Value const iterator = TRY(iterate(runtime, iterable));
  TRY(ask_length_hint(runtime, iterable));
  while (true) {
    Value item = TRY(next(runtime, iterator));
    if (item.is_unset()) return {};
    list.items.push_back(std::move(item));
  }
}

Completion<Ref<ListObject>> list_of(Runtime& runtime, Value const& iterable) {
  Ref<ListObject> list = make_list(runtime);
  TRY(extend(runtime, *list, iterable));
  return list;
}

Completion<std::vector<Value>> fast_items_of(Runtime& runtime, Value const& iterable) {
  Type const* type = &type_of(runtime, iterable);
  if (type == runtime.types.list || type == runtime.types.tuple) return items_of(runtime, iterable);
  Value const iterator = TRY(iterate(runtime, iterable));
  return std::move(TRY(list_of(runtime, iterator))->items);
}

Completion<std::vector<Value>> items_of(Runtime& runtime, Value const& iterable) {
  if (auto* list = iterable.if_is<ListObject>(); list && iterates_plainly(*list)) return list->items;
  if (auto* tuple = iterable.if_is<TupleObject>(); tuple && iterates_plainly(*tuple))
    return std::vector<Value>(tuple->items().begin(), tuple->items().end());
  std::vector<Value> items;
  Value const iterator = TRY(iterate(runtime, iterable));
  while (true) {
    Value item = TRY(next(runtime, iterator));
    if (item.is_unset()) return items;
    items.push_back(std::move(item));
  }
}

namespace {

ListObject& self_of(Value const& value) { return *value.as<ListObject>(); }

Completion<Value> list_repr(Runtime& runtime, Value const& self) {
  ReprGuard guard(runtime, *self.object());
  if (!guard.entered()) return str_value(runtime, "[...]");
  std::string text = "[";
  ListObject& list = self_of(self);
  for (std::size_t index = 0; index < list.items.size(); ++index) {
    if (index > 0) text += ", ";
    Value const item = list.items[index];
    TRY(append_repr(runtime, text, item));
  }
  text += ']';
  return str_value(runtime, text);
}

Completion<Value> list_compare(Runtime& runtime, Value const& self, Value const& other, Comparison comparison) {
  auto* right = other.if_is<ListObject>();
  if (!right) return Value::not_implemented();
  ListObject& left = self_of(self);
  return compare_sequences(
      runtime, comparison, [&] { return std::span<Value const>(left.items); },
      [&] { return std::span<Value const>(right->items); });
}

Completion<Value> list_get_item(Runtime& runtime, Value const& self, Value const& key) {
  ListObject& list = self_of(self);
  if (auto* slice = key.if_is<SliceObject>()) {
    SliceBounds const bounds = TRY(bounds_of(runtime, *slice, static_cast<std::int64_t>(list.items.size())));
    std::vector<Value> items;
    items.reserve(static_cast<std::size_t>(bounds.count));
    for (std::int64_t count = 0; count < bounds.count; ++count)
      items.push_back(list.items[static_cast<std::size_t>(bounds.start + count * bounds.step)]);
    return make_list(runtime, std::move(items));
  }
  if (!is_int(key)) {
    if (!has_index(runtime, key)) return raise_bad_index(runtime, "list", key);
    return list_get_item(runtime, self, TRY(index_value(runtime, key)));
  }
  std::int64_t const index =
      TRY(sequence_index(runtime, key, static_cast<std::int64_t>(list.items.size()), "list index out of range"));
  return list.items[static_cast<std::size_t>(index)];
}

Completion<void> assign_slice(Runtime& runtime, ListObject& list, SliceObject& slice, Value const& value) {
  std::vector<Value> replacement;
  bool const is_deletion = value.is_unset();
  if (!is_deletion) {
    TRY(bounds_of(runtime, slice, 0));  // Errors in the slice come first.
    if (!type_of(runtime, value).slots.iterate)
      return runtime.raise(runtime.types.type_error, "must assign iterable to extended slice");
    replacement = TRY(fast_items_of(runtime, value));
  }
  SliceBounds bounds = TRY(bounds_of(runtime, slice, static_cast<std::int64_t>(list.items.size())));
  std::vector<Value> dropped;  // Destroyed after the list is consistent again.
  if (bounds.step == 1) {
    auto const begin = list.items.begin() + bounds.start;
    auto const end = begin + bounds.count;
    dropped.assign(std::make_move_iterator(begin), std::make_move_iterator(end));
    auto const place = list.items.erase(begin, end);
    list.items.insert(place, std::make_move_iterator(replacement.begin()), std::make_move_iterator(replacement.end()));
    return {};
  }
  if (is_deletion) {
    if (bounds.step < 0) bounds = {bounds.start + (bounds.count - 1) * bounds.step, 0, -bounds.step, bounds.count};
    std::vector<Value> kept;
    std::int64_t next_dropped = bounds.start;
    for (std::int64_t index = 0; index < static_cast<std::int64_t>(list.items.size()); ++index) {
      bool const drop = bounds.count > 0 && index == next_dropped;
      if (drop && --bounds.count > 0) next_dropped += bounds.step;
      (drop ? dropped : kept).push_back(std::move(list.items[static_cast<std::size_t>(index)]));
    }
    list.items = std::move(kept);
    return {};
  }
  if (static_cast<std::int64_t>(replacement.size()) != bounds.count) {
    return runtime.raise(runtime.types.value_error, "attempt to assign sequence of size " +
                                                        std::to_string(replacement.size()) +
                                                        " to extended slice of size " + std::to_string(bounds.count));
  }
  for (std::int64_t count = 0; count < bounds.count; ++count) {
    std::swap(list.items[static_cast<std::size_t>(bounds.start + count * bounds.step)],
              replacement[static_cast<std::size_t>(count)]);
  }
  return {};
}

Completion<void> list_set_item(Runtime& runtime, Value const& self, Value const& key, Value value) {
  ListObject& list = self_of(self);
  if (auto* slice = key.if_is<SliceObject>()) return assign_slice(runtime, list, *slice, value);
  if (!is_int(key)) {
    if (!has_index(runtime, key)) return raise_bad_index(runtime, "list", key);
    return list_set_item(runtime, self, TRY(index_value(runtime, key)), std::move(value));
  }
  std::int64_t const index = TRY(
      sequence_index(runtime, key, static_cast<std::int64_t>(list.items.size()), "list assignment index out of range"));
  Value& place = list.items[static_cast<std::size_t>(index)];
  if (!value.is_unset()) {
    std::swap(place, value);
    return {};
  }
  Value const dropped = std::move(place);
  list.items.erase(list.items.begin() + index);
  return {};
}

Completion<bool> list_contains(Runtime& runtime, Value const& self, Value const& item) {
  ListObject& list = self_of(self);
  for (std::size_t index = 0; index < list.items.size(); ++index) {
    Value const candidate = list.items[index];
    if (TRY(equals(runtime, candidate, item))) return true;
  }
  return false;
}

Completion<Value> list_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (operation == BinaryOperator::add) {
    if (!left.is<ListObject>() || !right.is<ListObject>()) return Value::not_implemented();
    std::vector<Value> items = self_of(left).items;
    items.insert(items.end(), self_of(right).items.begin(), self_of(right).items.end());
    return make_list(runtime, std::move(items));
  }
  if (operation != BinaryOperator::multiply) return Value::not_implemented();
  Value const& sequence = left.is<ListObject>() ? left : right;
  Value const& count = left.is<ListObject>() ? right : left;
  if (!is_int(count)) {
    if (!has_index(runtime, count)) return Value::not_implemented();
    Value const number = TRY(index_value(runtime, count));
    return list_binary(runtime, operation, sequence, number);
  }
  std::vector<Value> const& source = self_of(sequence).items;
  std::int64_t const times = TRY(repeat_count(runtime, count, source.size(), sizeof(Value)));
  std::vector<Value> items;
  items.reserve(source.size() * static_cast<std::size_t>(times));
  for (std::int64_t round = 0; round < times; ++round) items.insert(items.end(), source.begin(), source.end());
  return make_list(runtime, std::move(items));
}

Completion<Value> list_in_place(Runtime& runtime, BinaryOperator operation, Value const& self, Value const& other) {
  if (operation == BinaryOperator::add) {
    TRY(extend(runtime, self_of(self), other));
    return self;
  }
  if (operation == BinaryOperator::multiply && is_int(other)) {
    Value product = TRY(list_binary(runtime, operation, self, other));
    std::swap(self_of(self).items, self_of(product).items);
    return self;
  }
  return Value::not_implemented();
}

Completion<Value> list_construct(Runtime& runtime, Type& type, CallArguments const& arguments) {
  Value const iterable = TRY(single_optional_argument(runtime, type, arguments));
  Ref<ListObject> list = runtime.heap.make<ListObject>(type);
  if (!iterable.is_unset()) TRY(extend(runtime, *list, iterable));
  return Value::from(list);
}

}  // namespace

void set_up_list(Runtime& runtime) {
  TypeSlots& slots = runtime.types.list->slots;
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<ListObject*>(object)); };
  slots.repr = list_repr;
  slots.unhashable = true;
  slots.compare = list_compare;
  slots.length = [](Runtime&, Value const& self) -> Completion<std::int64_t> {
    return static_cast<std::int64_t>(self_of(self).items.size());
  };
  slots.get_item = list_get_item;
  slots.set_item = list_set_item;
  slots.contains = list_contains;
  slots.iterate = [](Runtime& of, Value const& self) -> Completion<Value> {
    return make_iterator(of, IteratorObject::Source::list, self);
  };
  slots.reverse_iterate = [](Runtime& of, Value const& self) -> Completion<Value> {
    return make_iterator(of, IteratorObject::Source::list_reversed, self);
  };
  slots.binary = list_binary;
  slots.in_place = list_in_place;
  slots.construct = list_construct;
  slots.clear = [](Object& self) { std::vector<Value>().swap(static_cast<ListObject&>(self).items); };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    for (Value const& item : static_cast<ListObject&>(self).items) visitor.visit(item);
  };
}

}  // namespace loopscope
