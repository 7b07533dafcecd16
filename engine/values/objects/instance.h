#pragma once

#include "values/containers/dict.h"
#include "values/core/object.h"

namespace loopscope {

/// An instance of a class of the program that has no built-in base but `object`: its attributes are all there is to it.
class InstanceObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::instance;

  explicit InstanceObject(Type& type) : Object(object_kind, type) {}

  Ref<DictObject> attributes;  ///< Null until one is set.
  Ref<DictObject> members;     ///< What `__slots__` names; null until one is set.
};

}  // namespace loopscope
