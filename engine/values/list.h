#pragma once

#include <cstdint>
#include <vector>

#include "values/completion.h"
#include "values/object.h"
#include "values/value.h"

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

/// Appends every item of the iterable; what came before an exception stays.
Completion<void> extend(Runtime& runtime, ListObject& list, Value const& iterable);
/// The items of any iterable; a list's and a tuple's are copied at once.
Completion<std::vector<Value>> items_of(Runtime& runtime, Value const& iterable);

/// Sorts stably in place, as list.sort: `key` (None: none) is called for each item first, in order; during the sort the
/// guest sees the list empty, and ValueError `list modified during sort` follows when it put something in.
enum class SortOrder : std::uint8_t { ascending, descending };
Completion<void> sort(Runtime& runtime, ListObject& list, Value const& key, SortOrder order);

}  // namespace loopscope
