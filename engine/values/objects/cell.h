#pragma once

#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// A variable that a closure shares with its enclosing function; unset when unbound.
class CellObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::cell;

  CellObject(Type& type, Value content) : Object(object_kind, type), value(std::move(content)) {}

  Value value;
};

Ref<CellObject> make_cell(Runtime& runtime, Value content = Value::unset());

}  // namespace loopscope
