#pragma once

#include <cstdint>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// A guest range(start, stop, step); step is not 0.
class RangeObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::range;

  RangeObject(Type& type, std::int64_t first, std::int64_t end, std::int64_t by, std::int64_t count)
      : Object(object_kind, type), start(first), stop(end), step(by), length(count) {}

  std::int64_t const start;
  std::int64_t const stop;
  std::int64_t const step;
  std::int64_t const length;
};

/// Raises ValueError when the step is 0, NotImplementedError when the length needs more than 64 bits.
Completion<Value> make_range(Runtime& runtime, std::int64_t start, std::int64_t stop, std::int64_t step = 1);

}  // namespace loopscope
