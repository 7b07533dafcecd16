#pragma once

#include <span>
#include <string_view>

#include "values/core/builtin_types.h"
#include "values/core/call_arguments.h"
#include "values/core/type.h"

namespace loopscope {

/// A special method in terms of the slots of the built-in type that has it.
struct SlotMethod {
  char const* name;
  int least;  ///< How many arguments after self.
  int most;   ///< -1: any, keywords too.
  Completion<Value> (*code)(Runtime&, Type& owner, Value const& self, CallArguments const& arguments);
};

/// Which special methods a built-in type has: short names, for `__len__` `len`; groups of them: `compare`; `new` and
/// `unhashable` for `__new__` and `__hash__ = None`.
struct TypeSlotMethods {
  Type* BuiltinTypes::* type;
  std::string_view names;
};

std::span<TypeSlotMethods const> slot_methods_of_types();
/// The methods that a name of such a list stands for.
std::span<SlotMethod const> slot_methods(std::string_view name);

}  // namespace loopscope
