#include "values/containers/dict.h"
#include "values/containers/set.h"
#include "values/core/hash.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"

namespace loopscope {

namespace {

/// An empty set for the result of an operator.
Ref<SetObject> make_like(Runtime& runtime, SetObject const& set) {
  Ref<SetObject> made = runtime.heap.make<SetObject>(plain_type_of(runtime, set));
  if (set.keeps_order()) made->keep_order();
  return made;
}

/// Calls the function with every item and its hash; the error for an unhashable item names the role.
template <typename Function>
Completion<void> for_each(Runtime& runtime, Value const& iterable, Function function, std::string_view role = {}) {
  if (auto* set = iterable.if_is<SetObject>()) {
    std::size_t position = 0;
    while (SetObject::Entry const* entry = set->next(position)) {
      Value const key = entry->key;
      TRY(function(key, entry->hash));
    }
    return {};
  }
  Value const iterator = TRY(iterate(runtime, iterable));
  while (true) {
    Value const item = TRY(next(runtime, iterator));
    if (item.is_unset()) return {};
    std::int64_t const hashed = TRY(role.empty() ? hash(runtime, item) : hash_for_role(runtime, item, role));
    TRY(function(item, hashed));
  }
}

Completion<Ref<SetObject>> intersection(Runtime& runtime, SetObject& left, Value const& right) {
  Ref<SetObject> result = make_like(runtime, left);
  Value iterated = right;
  SetObject* asked = &left;
  if (auto* other = right.if_is<SetObject>()) {
    if (other == &left) return copy_set(runtime, left);
    if (other->size() > left.size() || left.keeps_order()) {
      iterated = Value::from(static_cast<Object*>(&left));
      asked = other;
    }
  }
  TRY(for_each(runtime, iterated, [&](Value const& key, std::int64_t hash) -> Completion<void> {
    if (TRY(asked->contains_hashed(runtime, key, hash))) TRY(result->add_hashed(runtime, key, hash));
    return {};
  }));
  return result;
}

Completion<void> subtract(Runtime& runtime, SetObject& left, Value const& right) {
  if (right.is_object() && right.object() == &left) {
    left.clear();
    return {};
  }
  auto const remove = [&](Value const& key, std::int64_t hash) -> Completion<void> {
    TRY(left.remove_hashed(runtime, key, hash));
    return {};
  };
  return for_each(runtime, right, remove, "a set element");
}

Completion<Ref<SetObject>> difference(Runtime& runtime, SetObject& left, Value const& right) {
  auto* set = right.if_is<SetObject>();
  auto* dict = right.if_is<DictObject>();
  // For a much larger right operand, look up each item in it; otherwise remove its items from a copy.
  if ((!set && !dict) || (left.size() >> 2) > (set ? set->size() : dict->size())) {
    Ref<SetObject> result = copy_set(runtime, left);
    TRY(subtract(runtime, *result, right));
    return result;
  }
  Ref<SetObject> result = make_like(runtime, left);
  std::size_t position = 0;
  while (SetObject::Entry const* entry = left.next(position)) {
    Value const key = entry->key;
    std::int64_t const hash = entry->hash;
    bool const is_there =
        set ? TRY(set->contains_hashed(runtime, key, hash)) : TRY(dict->find_hashed(runtime, key, hash)) != nullptr;
    if (!is_there) TRY(result->add_hashed(runtime, key, hash));
  }
  return result;
}

Completion<void> toggle(Runtime& runtime, SetObject& left, Value const& right) {
  if (right.is_object() && right.object() == &left) {
    left.clear();
    return {};
  }
  Value other = right;
  if (!right.is<SetObject>() && !right.is<DictObject>()) {
    Ref<SetObject> made = make_set(runtime);
    TRY(update(runtime, *made, right));
    other = Value::from(made);
  }
  return for_each(runtime, other, [&](Value const& key, std::int64_t hash) -> Completion<void> {
    if (!TRY(left.remove_hashed(runtime, key, hash))) TRY(left.add_hashed(runtime, key, hash));
    return {};
  });
}

}  // namespace

Completion<Ref<SetObject>> combine(Runtime& runtime, SetOperation operation, SetObject& left, Value const& right) {
  Type& type = plain_type_of(runtime, left);
  switch (operation) {
    case SetOperation::union_: {
      Ref<SetObject> result = copy_set(runtime, left);
      TRY(update(runtime, *result, right));
      return result;
    }
    case SetOperation::intersection: return intersection(runtime, left, right);
    case SetOperation::difference: return difference(runtime, left, right);
    case SetOperation::symmetric_difference: {
      if (left.keeps_order()) {
        Ref<SetObject> result = copy_set(runtime, left);
        TRY(toggle(runtime, *result, right));
        return result;
      }
      // As in set_symmetric_difference: copy the right operand and toggle the items of the left one.
      Ref<SetObject> result = runtime.heap.make<SetObject>(type);
      TRY(update(runtime, *result, right));
      TRY(toggle(runtime, *result, Value::from(static_cast<Object*>(&left))));
      return result;
    }
  }
  UNREACHABLE();
}

Completion<void> combine_in_place(Runtime& runtime, SetOperation operation, SetObject& left, Value const& right) {
  switch (operation) {
    case SetOperation::union_: return update(runtime, left, right);
    case SetOperation::intersection: {
      Ref<SetObject> const result = TRY(intersection(runtime, left, right));
      left.swap(*result);
      return {};
    }
    case SetOperation::difference: return subtract(runtime, left, right);
    case SetOperation::symmetric_difference: return toggle(runtime, left, right);
  }
  UNREACHABLE();
}

Completion<bool> is_subset(Runtime& runtime, SetObject const& left, SetObject const& right) {
  if (left.size() > right.size()) return false;
  std::size_t position = 0;
  while (SetObject::Entry const* entry = left.next(position)) {
    Value const key = entry->key;
    if (!TRY(right.contains_hashed(runtime, key, entry->hash))) return false;
  }
  return true;
}

}  // namespace loopscope
