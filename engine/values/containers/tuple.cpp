#include "values/containers/tuple.h"

#include <memory>
#include <vector>

#include "values/containers/list.h"
#include "values/containers/sequence.h"
#include "values/containers/slice.h"
#include "values/core/hash.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/core/type.h"
#include "values/numbers/int.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

std::size_t bytes_of(std::size_t size) { return sizeof(TupleObject) + size * sizeof(Value); }

Ref<TupleObject> make_tuple_of(Runtime& runtime, Type& type, std::span<Value const> items) {
  return runtime.heap.make_sized<TupleObject>(bytes_of(items.size()), type, items);
}

TupleObject& self_of(Value const& value) { return *value.as<TupleObject>(); }

}  // namespace

TupleObject::TupleObject(Type& type, std::span<Value const> items) : Object(object_kind, type), m_size(items.size()) {
  std::uninitialized_copy(items.begin(), items.end(), reinterpret_cast<Value*>(this + 1));
}

TupleObject::~TupleObject() { std::destroy_n(reinterpret_cast<Value*>(this + 1), m_size); }

Ref<TupleObject> make_tuple(Runtime& runtime, std::span<Value const> items) {
  if (items.empty()) {
    if (Ref<TupleObject> empty = runtime.empty_tuple()) return empty;
  }
  return make_tuple_of(runtime, *runtime.types.tuple, items);
}

Ref<TupleObject> make_tuple(Runtime& runtime, std::initializer_list<Value> items) {
  return make_tuple(runtime, std::span<Value const>(items.begin(), items.size()));
}

Completion<Ref<TupleObject>> tuple_of(Runtime& runtime, Value const& iterable) {
  if (auto* tuple = iterable.if_is<TupleObject>(); tuple && &tuple->type() == runtime.types.tuple)
    return Ref<TupleObject>(tuple);
  std::vector<Value> const items = TRY(items_of(runtime, iterable));
  return make_tuple(runtime, items);
}

namespace {

Completion<Value> tuple_repr(Runtime& runtime, Value const& self) {
  ReprGuard guard(runtime, *self.object());
  if (!guard.entered()) return str_value(runtime, "(...)");
  std::string text = "(";
  TupleObject& tuple = self_of(self);
  for (std::size_t index = 0; index < tuple.size(); ++index) {
    if (index > 0) text += ", ";
    TRY(append_repr(runtime, text, tuple[index]));
  }
  text += tuple.size() == 1 ? ",)" : ")";
  return str_value(runtime, text);
}

Completion<std::int64_t> tuple_hash(Runtime& runtime, Value const& self) {
  NativeDepth depth(runtime);
  if (depth.too_deep()) return runtime.raise(runtime.types.recursion_error, "maximum recursion depth exceeded");
  std::vector<std::int64_t> hashes;
  for (Value const& item : self_of(self).items()) hashes.push_back(TRY(hash(runtime, item)));
  return combine_tuple_hashes(hashes);
}

Completion<Value> tuple_compare(Runtime& runtime, Value const& self, Value const& other, Comparison comparison) {
  if (!other.is<TupleObject>()) return Value::not_implemented();
  return compare_sequences(
      runtime, comparison, [&] { return self_of(self).items(); }, [&] { return self_of(other).items(); });
}

Completion<Value> tuple_get_item(Runtime& runtime, Value const& self, Value const& key) {
  TupleObject& tuple = self_of(self);
  if (auto* slice = key.if_is<SliceObject>()) {
    SliceBounds const bounds = TRY(bounds_of(runtime, *slice, static_cast<std::int64_t>(tuple.size())));
    if (bounds.step == 1 && static_cast<std::size_t>(bounds.count) == tuple.size() &&
        &tuple.type() == runtime.types.tuple)
      return self;
    std::vector<Value> items;
    for (std::int64_t count = 0; count < bounds.count; ++count)
      items.push_back(tuple[static_cast<std::size_t>(bounds.start + count * bounds.step)]);
    return make_tuple(runtime, items);
  }
  if (!is_int(key)) {
    if (!has_index(runtime, key)) return raise_bad_index(runtime, "tuple", key);
    return tuple_get_item(runtime, self, TRY(index_value(runtime, key)));
  }
  std::int64_t const index =
      TRY(sequence_index(runtime, key, static_cast<std::int64_t>(tuple.size()), "tuple index out of range"));
  return tuple[static_cast<std::size_t>(index)];
}

Completion<bool> tuple_contains(Runtime& runtime, Value const& self, Value const& item) {
  for (Value const& candidate : self_of(self).items()) {
    if (TRY(equals(runtime, candidate, item))) return true;
  }
  return false;
}

bool is_plain(Runtime& runtime, Value const& tuple) { return &self_of(tuple).type() == runtime.types.tuple; }

Completion<Value> tuple_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (operation == BinaryOperator::add) {
    if (!left.is<TupleObject>() || !right.is<TupleObject>()) return Value::not_implemented();
    auto const head = self_of(left).items();
    auto const tail = self_of(right).items();
    if (tail.empty() && is_plain(runtime, left)) return left;
    if (head.empty() && is_plain(runtime, right)) return right;
    std::vector<Value> items(head.begin(), head.end());
    items.insert(items.end(), tail.begin(), tail.end());
    return make_tuple(runtime, items);
  }
  if (operation != BinaryOperator::multiply) return Value::not_implemented();
  Value const& sequence = left.is<TupleObject>() ? left : right;
  Value const& count = left.is<TupleObject>() ? right : left;
  if (!is_int(count)) {
    if (!has_index(runtime, count)) return Value::not_implemented();
    Value const number = TRY(index_value(runtime, count));
    return tuple_binary(runtime, operation, sequence, number);
  }
  auto const source = self_of(sequence).items();
  std::int64_t const times = TRY(repeat_count(runtime, count, source.size(), sizeof(Value)));
  if (times == 1 && is_plain(runtime, sequence)) return sequence;
  std::vector<Value> items;
  for (std::int64_t round = 0; round < times; ++round) items.insert(items.end(), source.begin(), source.end());
  return make_tuple(runtime, items);
}

Completion<Value> tuple_construct(Runtime& runtime, Type& type, CallArguments const& arguments) {
  Value const iterable = TRY(single_optional_argument(runtime, type, arguments));
  if (&type == runtime.types.tuple) {
    if (iterable.is_unset()) return make_tuple(runtime, {});
    return Value::from(TRY(tuple_of(runtime, iterable)));
  }
  std::vector<Value> items;
  if (!iterable.is_unset()) items = TRY(items_of(runtime, iterable));
  return make_tuple_of(runtime, type, items);
}

}  // namespace

void set_up_tuple(Runtime& runtime) {
  TypeSlots& slots = runtime.types.tuple->slots;
  slots.destroy = [](Runtime& of, Object* object) {
    auto* tuple = static_cast<TupleObject*>(object);
    of.heap.destroy_sized(tuple, bytes_of(tuple->size()));
  };
  slots.repr = tuple_repr;
  slots.hash = tuple_hash;
  slots.compare = tuple_compare;
  slots.length = [](Runtime&, Value const& self) -> Completion<std::int64_t> {
    return static_cast<std::int64_t>(self_of(self).size());
  };
  slots.get_item = tuple_get_item;
  slots.contains = tuple_contains;
  slots.iterate = [](Runtime& of, Value const& self) -> Completion<Value> {
    return make_iterator(of, IteratorObject::Source::tuple, self);
  };
  slots.binary = tuple_binary;
  slots.construct = tuple_construct;
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    for (Value const& item : static_cast<TupleObject&>(self).items()) visitor.visit(item);
  };
}

}  // namespace loopscope
