#pragma once

#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// A function of the program with its first argument: `instance.method`. Calling it calls the function with `self` as
/// the first argument.
class BoundMethodObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::bound_method;

  BoundMethodObject(Type& type, Value callable, Value receiver)
      : Object(object_kind, type), function(std::move(callable)), self(std::move(receiver)) {}

  Value const function;
  Value const self;
};

Value make_bound_method(Runtime& runtime, Value function, Value self);

}  // namespace loopscope
