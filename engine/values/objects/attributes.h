#pragma once

#include <string_view>

#include "values/core/completion.h"
#include "values/core/value.h"
#include "values/text/str.h"

namespace loopscope {

class Runtime;
class Type;

// Names are interned.

/// `value.name`, with AttributeError as CPython's.
Completion<Value> get_attribute(Runtime& runtime, Value const& value, StrObject& name);
/// The same, unset instead of an AttributeError.
Completion<Value> find_attribute(Runtime& runtime, Value const& value, StrObject& name);
Completion<Value> get_attribute(Runtime& runtime, Value const& value, std::string_view name);
Completion<void> set_attribute(Runtime& runtime, Value const& value, StrObject& name, Value attribute);
Completion<void> delete_attribute(Runtime& runtime, Value const& value, StrObject& name);

/// What a call of `value.name(…)` needs.
struct Method {
  Value callable;
  Value receiver;  ///< Unset: `callable` is called as it is. Else it is an unbound function, called with the receiver
                   ///< in front.
};
/// Looks up an attribute that is about to be called: functions of the type are not bound, so that nothing is made.
Completion<Method> get_method(Runtime& runtime, Value const& value, StrObject& name);

/// The generic look-up: data descriptors of the type, the instance's attributes, the rest of the type. Mirrors
/// PyObject_GenericGetAttr.
Completion<Value> generic_get_attribute(Runtime& runtime, Value const& value, StrObject& name);
Completion<void> generic_set_attribute(Runtime& runtime, Value const& value, StrObject& name, Value attribute);
Raised raise_no_attribute(Runtime& runtime, Value const& value, StrObject const& name);

}  // namespace loopscope
