#pragma once

#include <string_view>

#include "values/core/completion.h"
#include "values/core/value.h"
#include "values/text/str.h"

namespace loopscope {

class Runtime;
class Type;

// All names must be interned.

/// `value.name`; raises AttributeError with CPython's message.
Completion<Value> get_attribute(Runtime& runtime, Value const& value, StrObject& name);
/// As `get_attribute`, but returns unset instead of raising AttributeError.
Completion<Value> find_attribute(Runtime& runtime, Value const& value, StrObject& name);
Completion<Value> get_attribute(Runtime& runtime, Value const& value, std::string_view name);
Completion<void> set_attribute(Runtime& runtime, Value const& value, StrObject& name, Value attribute);
Completion<void> delete_attribute(Runtime& runtime, Value const& value, StrObject& name);

/// The parts of a call `value.name(…)`.
struct Method {
  Value callable;
  /// Unset: `callable` takes no receiver. Otherwise `callable` is an unbound function that takes it as first argument.
  Value receiver;
};
/// Looks up an attribute that is about to be called; does not bind functions of the type, which saves an allocation.
Completion<Method> get_method(Runtime& runtime, Value const& value, StrObject& name);

/// The generic lookup: data descriptors of the type, the instance's attributes, the rest of the type. Mirrors
/// PyObject_GenericGetAttr.
Completion<Value> generic_get_attribute(Runtime& runtime, Value const& value, StrObject& name);
Completion<void> generic_set_attribute(Runtime& runtime, Value const& value, StrObject& name, Value attribute);
/// Raises the AttributeError for a missing attribute, with CPython's message.
Raised raise_no_attribute(Runtime& runtime, Value const& value, StrObject const& name);

}  // namespace loopscope
