#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"
#include "values/text/str.h"

namespace loopscope {

class Runtime;
class DictObject;

/// A compact copy.
Ref<DictObject> copy_dict(Runtime& runtime, DictObject const& source);

/// A guest dict: entries in insertion order, found through an open-addressed index. Mirrors Objects/dictobject.c.
/// Operations that compare keys can run guest code, which may change the dict; operations that take a StrObject cannot
/// and require str keys only.
class DictObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::dict;

  struct Entry {
    std::int64_t hash = 0;
    Value key;  ///< Unset: a deleted entry.
    Value value;
  };

  explicit DictObject(Type& type) : Object(object_kind, type) {}

  std::size_t size() const { return m_size; }

  /// The value, borrowed until the dict changes; null when the key is missing. Raises TypeError for an unhashable key.
  Completion<Value const*> find(Runtime& runtime, Value const& key) const;
  Completion<Value const*> find_hashed(Runtime& runtime, Value const& key, std::int64_t hash) const;
  Value const* find_str(StrObject const& key) const;

  Completion<void> set(Runtime& runtime, Value const& key, Value value);
  Completion<void> set_hashed(Runtime& runtime, Value const& key, std::int64_t hash, Value value);
  void set_str(Ref<StrObject> key, Value value);

  /// Removes the key and returns its value; unset when it is missing.
  Completion<Value> take(Runtime& runtime, Value const& key);
  Value take_str(StrObject const& key);
  void clear();

  /// All entries, including deleted ones (unset key); borrowed until the dict changes.
  std::span<Entry const> entries() const { return m_entries; }
  /// The next entry at or after the position (initially 0), which moves past it; null at the end. Guest code may change
  /// the dict between two calls: entries may then be repeated or skipped, but the iteration stays safe.
  Entry const* next(std::size_t& position) const;
  Entry const* previous(std::size_t& position) const;  ///< From the end (initially entries().size()).
  /// The index of the key in `entries()`; -1 when it is missing.
  Completion<std::int64_t> place(Runtime& runtime, Value const& key, std::int64_t hash) const;

 private:
  friend Ref<DictObject> copy_dict(Runtime& runtime, DictObject const& source);

  static constexpr std::uint32_t empty_slot = 0xFFFF'FFFF;
  static constexpr std::uint32_t dummy_slot = 0xFFFF'FFFE;

  std::int64_t place_of_str(StrObject const& key) const;
  std::size_t slot_of_place(std::int64_t hash, std::uint32_t place) const;
  void append(Value key, std::int64_t hash, Value value);
  void remove_place(std::uint32_t place);
  void rebuild(std::size_t slots);

  std::vector<Entry> m_entries;
  std::vector<std::uint32_t> m_slots;
  std::size_t m_size = 0;
};

Ref<DictObject> make_dict(Runtime& runtime);

/// `target.update(source)`: the source is a dict, an object with `keys()`, or an iterable of pairs.
Completion<void> update(Runtime& runtime, DictObject& target, Value const& source);
/// A live view of a dict; its type is dict_keys, dict_values or dict_items.
class DictViewObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::other;
  enum class Part : std::uint8_t { keys, values, items };

  DictViewObject(Type& type, Part of, Ref<DictObject> whole)
      : Object(object_kind, type), part(of), dict(std::move(whole)) {}

  Part const part;
  Ref<DictObject> const dict;
};

Value dict_view(Runtime& runtime, DictObject& dict, DictViewObject::Part part);
/// The view; null when the value is not one.
DictViewObject* as_dict_view(Runtime& runtime, Value const& value);

}  // namespace loopscope
