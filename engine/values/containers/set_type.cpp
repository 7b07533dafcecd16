#include "values/containers/sequence.h"
#include "values/containers/set.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/core/type.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

SetObject& self_of(Value const& value) { return *value.as<SetObject>(); }

Completion<Value> set_repr(Runtime& runtime, Value const& self) {
  SetObject& set = self_of(self);
  std::string const name = set.type().name();
  if (set.size() == 0) return str_value(runtime, name + "()");
  ReprGuard guard(runtime, set);
  if (!guard.entered()) return str_value(runtime, name + "(...)");
  bool const is_plain = &set.type() == runtime.types.set;
  std::string text = is_plain ? "{" : name + "({";
  std::size_t position = 0;
  bool first = true;
  while (SetObject::Entry const* entry = set.next(position)) {
    Value const key = entry->key;
    if (!first) text += ", ";
    first = false;
    TRY(append_repr(runtime, text, key));
  }
  return str_value(runtime, text + (is_plain ? "}" : "})"));
}

Completion<Value> set_compare(Runtime& runtime, Value const& self, Value const& other, Comparison comparison) {
  auto* right = other.if_is<SetObject>();
  if (!right) return Value::not_implemented();
  SetObject& left = self_of(self);
  switch (comparison) {
    case Comparison::equal:
    case Comparison::not_equal: {
      bool const same = left.size() == right->size() && TRY(is_subset(runtime, left, *right));
      return Value::boolean(same == (comparison == Comparison::equal));
    }
    case Comparison::less: return Value::boolean(left.size() < right->size() && TRY(is_subset(runtime, left, *right)));
    case Comparison::less_equal: return Value::boolean(TRY(is_subset(runtime, left, *right)));
    case Comparison::greater:
      return Value::boolean(left.size() > right->size() && TRY(is_subset(runtime, *right, left)));
    case Comparison::greater_equal: return Value::boolean(TRY(is_subset(runtime, *right, left)));
  }
  return Value::not_implemented();
}

std::int64_t shuffle_bits(std::uint64_t hash) {
  return static_cast<std::int64_t>(((hash ^ 89869747ULL) ^ (hash << 16)) * 3644798167ULL);
}

/// Mirrors frozenset_hash, including the empty and dummy slots of the table.
Completion<std::int64_t> frozenset_hash(Runtime&, Value const& self) {
  SetObject& set = self_of(self);
  std::uint64_t hash = 0;
  std::size_t position = 0;
  while (SetObject::Entry const* entry = set.next(position))
    hash ^= static_cast<std::uint64_t>(shuffle_bits(static_cast<std::uint64_t>(entry->hash)));
  hash ^= (static_cast<std::uint64_t>(set.size()) + 1) * 1927868237ULL;
  hash ^= (hash >> 11) ^ (hash >> 25);
  hash = hash * 69069ULL + 907133923ULL;
  if (hash == static_cast<std::uint64_t>(-1)) hash = 590923713ULL;
  return static_cast<std::int64_t>(hash);
}

bool operation_of(BinaryOperator operation, SetOperation& result) {
  switch (operation) {
    case BinaryOperator::bit_or: result = SetOperation::union_; return true;
    case BinaryOperator::bit_and: result = SetOperation::intersection; return true;
    case BinaryOperator::subtract: result = SetOperation::difference; return true;
    case BinaryOperator::bit_xor: result = SetOperation::symmetric_difference; return true;
    default: return false;
  }
}

Completion<Value> set_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  SetOperation wanted{};
  if (!operation_of(operation, wanted) || !left.is<SetObject>() || !right.is<SetObject>())
    return Value::not_implemented();
  return Value::from(TRY(combine(runtime, wanted, self_of(left), right)));
}

Completion<Value> set_in_place(Runtime& runtime, BinaryOperator operation, Value const& self, Value const& other) {
  SetOperation wanted{};
  if (!operation_of(operation, wanted) || !other.is<SetObject>()) return Value::not_implemented();
  TRY(combine_in_place(runtime, wanted, self_of(self), other));
  return self;
}

Completion<Value> set_construct(Runtime& runtime, Type& type, CallArguments const& arguments) {
  Value const iterable = TRY(single_optional_argument(runtime, type, arguments));
  bool const is_plain_frozen = &type == runtime.types.frozenset;
  if (is_plain_frozen && !iterable.is_unset() && &type_of(runtime, iterable) == &type) return iterable;
  Ref<SetObject> set = runtime.heap.make<SetObject>(type);
  if (!iterable.is_unset()) TRY(update(runtime, *set, iterable));
  return Value::from(set);
}

}  // namespace

void set_up_set(Runtime& runtime) {
  for (Type* type : {runtime.types.set, runtime.types.frozenset}) {
    TypeSlots& slots = type->slots;
    slots.destroy = [](Runtime& of, Object* object) {
      static_cast<SetObject*>(object)->clear();
      of.heap.destroy(static_cast<SetObject*>(object));
    };
    slots.repr = set_repr;
    slots.compare = set_compare;
    slots.length = [](Runtime&, Value const& self) -> Completion<std::int64_t> {
      return static_cast<std::int64_t>(self_of(self).size());
    };
    slots.contains = [](Runtime& of, Value const& self, Value const& item) -> Completion<bool> {
      Value const key = TRY(sought_key(of, item));
      return self_of(self).contains(of, key);
    };
    slots.iterate = [](Runtime& of, Value const& self) -> Completion<Value> {
      return make_iterator(of, IteratorObject::Source::set, self);
    };
    slots.binary = set_binary;
    slots.construct = set_construct;
    slots.clear = [](Object& self) { static_cast<SetObject&>(self).clear(); };
    slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
      std::size_t position = 0;
      auto& set = static_cast<SetObject&>(self);
      while (SetObject::Entry const* entry = set.next(position)) {
        visitor.visit(entry->key);
        if (set.keeps_order()) visitor.visit(entry->key);  // It is owned twice.
      }
    };
  }
  runtime.types.set->slots.unhashable = true;
  runtime.types.set->slots.in_place = set_in_place;
  runtime.types.frozenset->slots.hash = frozenset_hash;
}

}  // namespace loopscope
