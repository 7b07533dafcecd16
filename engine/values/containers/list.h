#pragma once

#include <cstdint>
#include <vector>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;
struct SliceBounds;

/// A list.
class ListObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::list;

  explicit ListObject(Type& type) : Object(object_kind, type) {}

  std::vector<Value> items;
};

Ref<ListObject> make_list(Runtime& runtime, std::vector<Value> items = {});

/// Appends every item of the iterable; what came before an exception stays. Asks for its length: see ask_length_hint.
Completion<void> extend(Runtime& runtime, ListObject& list, Value const& iterable);
/// `list(iterable)`.
Completion<Ref<ListObject>> list_of(Runtime& runtime, Value const& iterable);
/// The items of any iterable, as where CPython makes a tuple of it; a list's and a tuple's are copied at once.
Completion<std::vector<Value>> items_of(Runtime& runtime, Value const& iterable);
/// The items where CPython uses PySequence_Fast: a list of what the iterable's iterator gives, which is asked for its
/// own iterator and length.
Completion<std::vector<Value>> fast_items_of(Runtime& runtime, Value const& iterable);

/// Sorts stably in place, as list.sort: `key` (None: none) is called for each item first, in order; during the sort the
/// guest sees the list empty, and ValueError `list modified during sort` follows when it put something in.
enum class SortOrder : std::uint8_t { ascending, descending };
Completion<void> sort(Runtime& runtime, ListObject& list, Value const& key, SortOrder order);

}  // namespace loopscope
