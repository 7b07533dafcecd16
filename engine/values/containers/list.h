#pragma once

#include <cstdint>
#include <vector>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;
struct SliceBounds;

/// A guest list.
class ListObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::list;

  explicit ListObject(Type& type) : Object(object_kind, type) {}

  std::vector<Value> items;
};

/// Creates a list with these items.
Ref<ListObject> make_list(Runtime& runtime, std::vector<Value> items = {});

/// Appends every item of the iterable; items before an exception stay. Asks for a length hint: see ask_length_hint.
Completion<void> extend(Runtime& runtime, ListObject& list, Value const& iterable);
/// `list(iterable)`.
Completion<Ref<ListObject>> list_of(Runtime& runtime, Value const& iterable);
/// The items of any iterable, in the cases where CPython converts it to a tuple; the items of lists and tuples are
/// copied directly.
Completion<std::vector<Value>> items_of(Runtime& runtime, Value const& iterable);
/// The items in the cases where CPython uses PySequence_Fast: it builds a list from the iterable's iterator, and calls
/// that iterator's `__iter__` and length hint.
Completion<std::vector<Value>> fast_items_of(Runtime& runtime, Value const& iterable);

/// Sorts stably in place, as list.sort does. `key` (None: none) is called for each item first, in order. During the
/// sort the guest sees an empty list; raises ValueError `list modified during sort` when guest code changed it.
enum class SortOrder : std::uint8_t { ascending, descending };
Completion<void> sort(Runtime& runtime, ListObject& list, Value const& key, SortOrder order);

}  // namespace loopscope
