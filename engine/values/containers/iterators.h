#pragma once

#include <array>
#include <cstdint>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;
class Type;

/// An iterator over a built-in container. Other iterators (enumerate, zip, generators …) have their own types with a
/// `next` slot.
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
  Value subject;  ///< Unset when it is exhausted, and for ranges.
  /// The next index (list, tuple), byte offset (str), index in the table (dict, set), or number (range).
  std::int64_t position = 0;
  /// For a range, the step; for a dict or set, its size at the start of the iteration.
  std::int64_t step = 0;
  /// The number of remaining items (range, dict).
  std::int64_t remaining = 0;
};

/// Creates an iterator over the subject, which must be of the kind of `source`.
Value make_iterator(Runtime& runtime, IteratorObject::Source source, Value const& subject);
/// An iterator over first, first + step …, `count` numbers.
Value make_range_iterator(Runtime& runtime, std::int64_t first, std::int64_t step, std::int64_t count);
/// The next item; unset at the end. Implements the `next` slot of these types; the interpreter's loops call it
/// directly.
Completion<Value> next_item(Runtime& runtime, IteratorObject& iterator);
/// The number of remaining items, as `__length_hint__` returns it; 0 also when the container has changed its size.
std::int64_t items_left(IteratorObject const& iterator);
/// The types of these iterators.
std::array<Type*, 13> iterator_types(Runtime& runtime);

}  // namespace loopscope
