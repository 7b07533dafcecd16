#pragma once

#include "values/containers/dict.h"
#include "values/core/object.h"

namespace loopscope {

/// An instance of a class of the program whose only built-in base is `object`; it consists of its attributes.
class InstanceObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::instance;

  explicit InstanceObject(Type& type) : Object(object_kind, type) {}

  Ref<DictObject> attributes;  ///< Null until one is set.
  Ref<DictObject> members;     ///< The values of `__slots__`; null until one is set.
};

}  // namespace loopscope
