#pragma once

#include <span>
#include <string_view>

#include "values/core/builtin_types.h"
#include "values/core/call_arguments.h"
#include "values/core/type.h"

namespace loopscope {

/// A special method of a built-in type, implemented by the type's slots.
struct SlotMethod {
  char const* name;
  int least;  ///< The least number of arguments after self.
  int most;   ///< The greatest number; -1: any number, keywords included.
  Completion<Value> (*code)(Runtime&, Type& owner, Value const& self, CallArguments const& arguments);
};

/// The special methods that a built-in type has, as short names: `len` for `__len__`; `compare` for a group of methods;
/// `new` and `unhashable` for `__new__` and `__hash__ = None`.
struct TypeSlotMethods {
  Type* BuiltinTypes::* type;
  std::string_view names;
};

/// The special methods of all built-in types.
std::span<TypeSlotMethods const> slot_methods_of_types();
/// The methods that one of the short names represents.
std::span<SlotMethod const> slot_methods(std::string_view name);

}  // namespace loopscope
