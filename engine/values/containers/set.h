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

/// A guest set or frozenset, depending on its type. It uses CPython's table and probing, so that it iterates in
/// CPython's order. Mirrors Objects/setobject.c.
class SetObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::set;

  struct Entry {
    Value key;  ///< Unset: an unused slot, or a dummy when the hash is -1.
    std::int64_t hash = 0;
  };

  explicit SetObject(Type& type) : Object(object_kind, type), m_table(minimum_slots) {}

  std::size_t size() const { return m_used; }

  /// Makes the set, which must be empty, iterate in insertion order from now on: for sets of objects that hash by
  /// address, whose order in CPython is arbitrary. Copies and results of operators inherit the setting.
  void keep_order() { m_order = std::make_unique<std::vector<Entry>>(); }
  bool keeps_order() const { return m_order != nullptr; }

  Completion<bool> contains(Runtime& runtime, Value const& key) const;
  Completion<bool> contains_hashed(Runtime& runtime, Value const& key, std::int64_t hash) const;
  /// Returns whether the key is new.
  Completion<bool> add(Runtime& runtime, Value const& key);
  Completion<bool> add_hashed(Runtime& runtime, Value const& key, std::int64_t hash);
  /// Returns whether the key was present.
  Completion<bool> remove(Runtime& runtime, Value const& key);
  Completion<bool> remove_hashed(Runtime& runtime, Value const& key, std::int64_t hash);
  /// Removes and returns the item that set.pop returns; unset when the set is empty.
  Value pop();
  void clear();
  /// Adds all items of another set in the same way as CPython (resizes first).
  Completion<void> merge(Runtime& runtime, SetObject const& other);
  void swap(SetObject& other);
  /// Grows as CPython does before it adds all items of a set or dict of that size.
  void reserve_for(std::size_t more);

  /// The next entry at or after the position (initially 0), which moves past it; null at the end.
  Entry const* next(std::size_t& position) const;

 private:
  static constexpr std::size_t minimum_slots = 8;
  static constexpr std::int64_t dummy_hash = -1;

  struct Place {
    Entry* entry;            ///< The key's own entry, or the unused one that ended the search.
    Entry* dummy = nullptr;  ///< The last dummy on the way, where CPython puts a new key.
  };
  Completion<Place> look_up(Runtime& runtime, Value const& key, std::int64_t hash) const;
  void insert_clean(Value key, std::int64_t hash);
  void resize(std::size_t minimum_used);

  void forget_place(Value const& key);

  mutable std::vector<Entry> m_table;
  std::unique_ptr<std::vector<Entry>> m_order;  ///< The items in insertion order, with unset keys for removed ones.
  std::size_t m_used = 0;
  std::size_t m_fill = 0;
  std::size_t m_finger = 0;
};

/// Creates a set, an insertion-ordered set or a frozenset, all empty.
Ref<SetObject> make_set(Runtime& runtime);
Ref<SetObject> make_ordered_set(Runtime& runtime);
Ref<SetObject> make_frozenset(Runtime& runtime);
/// Adds every item of the iterable.
Completion<void> update(Runtime& runtime, SetObject& set, Value const& iterable);

/// The operators of sets: `|`, `&`, `-` and `^`.
enum class SetOperation : std::uint8_t { union_, intersection, difference, symmetric_difference };
/// A new set of the type of `left` (set or frozenset); the right operand may be any iterable.
Completion<Ref<SetObject>> combine(Runtime& runtime, SetOperation operation, SetObject& left, Value const& right);
/// As `combine`, storing the result in `left`.
Completion<void> combine_in_place(Runtime& runtime, SetOperation operation, SetObject& left, Value const& right);
/// Whether all items of `left` are in `right`.
Completion<bool> is_subset(Runtime& runtime, SetObject const& left, SetObject const& right);
Ref<SetObject> copy_set(Runtime& runtime, SetObject const& source);
/// The key to search for: for a set, which is unhashable, a frozenset of its items. Mirrors set_contains, set_remove
/// and set_discard.
Completion<Value> sought_key(Runtime& runtime, Value const& value);
/// set or frozenset, even for a set of a class of the program: the type of the results of operations.
Type& plain_type_of(Runtime& runtime, SetObject const& set);

}  // namespace loopscope
