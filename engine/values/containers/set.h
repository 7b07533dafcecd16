#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// A set or frozenset (its type says which), with CPython's own table and probing, so that it iterates in CPython's
/// order. Mirrors Objects/setobject.c.
class SetObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::set;

  struct Entry {
    Value key;  ///< Unset: never used, or a dummy when the hash is -1.
    std::int64_t hash = 0;
  };

  explicit SetObject(Type& type) : Object(object_kind, type), m_table(minimum_slots) {}

  std::size_t size() const { return m_used; }

  /// From now on it iterates in the order in which items came: for sets of what is told apart by address alone, where
  /// CPython's order is by chance. The set is empty. Copies, and what operators make of it, do so too.
  void keep_order() { m_order = std::make_unique<std::vector<Entry>>(); }
  bool keeps_order() const { return m_order != nullptr; }

  Completion<bool> contains(Runtime& runtime, Value const& key) const;
  Completion<bool> contains_hashed(Runtime& runtime, Value const& key, std::int64_t hash) const;
  /// Whether it was new.
  Completion<bool> add(Runtime& runtime, Value const& key);
  Completion<bool> add_hashed(Runtime& runtime, Value const& key, std::int64_t hash);
  /// Whether it was there.
  Completion<bool> remove(Runtime& runtime, Value const& key);
  Completion<bool> remove_hashed(Runtime& runtime, Value const& key, std::int64_t hash);
  /// Takes out the item that set.pop takes; unset when empty.
  Value pop();
  void clear();
  /// Adds all of another set, in the way CPython does (sizes first).
  Completion<void> merge(Runtime& runtime, SetObject const& other);
  void swap(SetObject& other);
  /// Grows, as CPython does before it adds all of another set or dict of that size.
  void reserve_for(std::size_t more);

  /// The next entry at or after the position (begin with 0), which it moves behind it; null at the end.
  Entry const* next(std::size_t& position) const;

 private:
  static constexpr std::size_t minimum_slots = 8;
  static constexpr std::int64_t dummy_hash = -1;

  struct Place {
    Entry* entry;            ///< The key's own, or the unused one that ended the search.
    Entry* dummy = nullptr;  ///< The last dummy that was passed: where CPython puts a new key.
  };
  Completion<Place> look_up(Runtime& runtime, Value const& key, std::int64_t hash) const;
  void insert_clean(Value key, std::int64_t hash);
  void resize(std::size_t minimum_used);

  void forget_place(Value const& key);

  mutable std::vector<Entry> m_table;
  std::unique_ptr<std::vector<Entry>> m_order;  ///< The items as they came, unset keys between them for those removed.
  std::size_t m_used = 0;
  std::size_t m_fill = 0;
  std::size_t m_finger = 0;
};

/// A set; frozenset when that type is given.
Ref<SetObject> make_set(Runtime& runtime);
Ref<SetObject> make_ordered_set(Runtime& runtime);
Ref<SetObject> make_frozenset(Runtime& runtime);
/// Adds every item of the iterable.
Completion<void> update(Runtime& runtime, SetObject& set, Value const& iterable);

enum class SetOperation : std::uint8_t { union_, intersection, difference, symmetric_difference };
/// A new set of the type of `left` (set or frozenset) from any iterable on the right.
Completion<Ref<SetObject>> combine(Runtime& runtime, SetOperation operation, SetObject& left, Value const& right);
Completion<void> combine_in_place(Runtime& runtime, SetOperation operation, SetObject& left, Value const& right);
Completion<bool> is_subset(Runtime& runtime, SetObject const& left, SetObject const& right);
Ref<SetObject> copy_set(Runtime& runtime, SetObject const& source);
/// What is looked for when the value is: for a set, which has no hash, a frozenset of its items. Mirrors set_contains,
/// set_remove and set_discard.
Completion<Value> sought_key(Runtime& runtime, Value const& value);
/// set or frozenset, whatever class of a program the set is of: what operations make of it.
Type& plain_type_of(Runtime& runtime, SetObject const& set);

}  // namespace loopscope
