#pragma once

#include <cstdint>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// A guest slice(start, stop, step); missing parts are None.
class SliceObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::slice;

  SliceObject(Type& type, Value start_value, Value stop_value, Value step_value)
      : Object(object_kind, type),
        start(std::move(start_value)),
        stop(std::move(stop_value)),
        step(std::move(step_value)) {}

  Value const start;
  Value const stop;
  Value const step;
};

Ref<SliceObject> make_slice(Runtime& runtime, Value start, Value stop, Value step = Value::none());

/// The indices that a slice selects from a sequence: start, start + step …, `count` of them.
struct SliceBounds {
  std::int64_t start = 0;
  std::int64_t stop = 0;
  std::int64_t step = 1;
  std::int64_t count = 0;
};

/// The indices of a slice for a sequence of that length. Mirrors PySlice_Unpack and PySlice_AdjustIndices.
Completion<SliceBounds> bounds_of(Runtime& runtime, SliceObject const& slice, std::int64_t length);

/// An int as index into a sequence of that length; a negative index counts from the end. Raises IndexError with the
/// message when out of range.
Completion<std::int64_t> sequence_index(Runtime& runtime, Value const& index, std::int64_t length, char const* message);

}  // namespace loopscope
