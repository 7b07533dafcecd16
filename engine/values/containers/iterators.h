#pragma once

#include <array>
#include <cstdint>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;
class Type;

/// An iterator over a built-in container. Others (enumerate, zip, generators …) are types of their own with a `next`
/// slot.
class IteratorObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::iterator;

  enum class Source : std::uint8_t {
    list,
    list_reversed,
    tuple,
    str,
    range,
    dict_keys,
    dict_values,
    dict_items,
    dict_keys_reversed,
    dict_values_reversed,
    dict_items_reversed,
    set,
  };

  IteratorObject(Type& type, Source from, Value iterated)
      : Object(object_kind, type), source(from), subject(std::move(iterated)) {}

  Source const source;
  Value subject;  ///< Unset once it is exhausted, and for ranges.
  /// The next index (list, tuple), byte offset (str), place in the table (dict, set), or number (range).
  std::int64_t position = 0;
  /// Range: the step. Dict and set: the size when the iteration began.
  std::int64_t step = 0;
  /// How many are left (range, dict).
  std::int64_t remaining = 0;
};

Value make_iterator(Runtime& runtime, IteratorObject::Source source, Value const& subject);
/// An iterator over first, first + step …, `count` numbers.
Value make_range_iterator(Runtime& runtime, std::int64_t first, std::int64_t step, std::int64_t count);
/// The next item, unset at the end. What the types' `next` slot does; inlinable knowledge for the interpreter's loops.
Completion<Value> next_item(Runtime& runtime, IteratorObject& iterator);
/// How many items are still to come, as `__length_hint__` says: 0 too where what is iterated over changed its size.
std::int64_t items_left(IteratorObject const& iterator);
/// The types of such iterators.
std::array<Type*, 13> iterator_types(Runtime& runtime);

}  // namespace loopscope
